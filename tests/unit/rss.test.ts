import { expect, test } from 'vitest';
import { rssFeed } from '@/lib/feeds/rss';

const feed = {
  title: '消息 & stories',
  link: 'https://portal.test/en/news',
  description: 'What <b>happened</b>',
  locale: 'zh-HK' as const,
};

test('A feed is RSS 2.0, with what stands in texts escaped', () => {
  const item = {
    title: '"One" & <two>',
    link: 'https://portal.test/en/news/one?a=1&b=2',
    description: 'It’s </description><item> here\u0000\u000b',
    date: new Date('2025-05-18T00:00:00+08:00'),
    categories: ['天開園'],
  };
  expect(rssFeed({ ...feed, self: 'https://portal.test/feeds/news/zh-HK', items: [item] })).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>消息 &amp; stories</title>
<link>https://portal.test/en/news</link>
<description>What &lt;b&gt;happened&lt;/b&gt;</description>
<language>zh-hk</language>
<atom:link href="https://portal.test/feeds/news/zh-HK" rel="self" type="application/rss+xml"/>
<lastBuildDate>Sat, 17 May 2025 16:00:00 GMT</lastBuildDate>
<item>
<title>&quot;One&quot; &amp; &lt;two&gt;</title>
<link>https://portal.test/en/news/one?a=1&amp;b=2</link>
<guid>https://portal.test/en/news/one?a=1&amp;b=2</guid>
<pubDate>Sat, 17 May 2025 16:00:00 GMT</pubDate>
<category>天開園</category>
<description>It’s &lt;/description&gt;&lt;item&gt; here</description>
</item>
</channel>
</rss>
`,
  );
});

test('A feed without items is one too, and claims no date', () => {
  const empty = rssFeed({ ...feed, items: [] });
  expect(empty).not.toContain('lastBuildDate');
  expect(empty).not.toContain('atom:link');
  expect(empty.endsWith('</channel>\n</rss>\n')).toBe(true);
});

test('The date of a feed is that of its latest item, wherever it stands', () => {
  const item = (day: string) => ({ title: day, link: day, description: day, date: new Date(`${day}T00:00:00Z`) });
  expect(rssFeed({ ...feed, items: [item('2024-01-01'), item('2025-01-01'), item('2023-01-01')] })).toContain(
    '<lastBuildDate>Wed, 01 Jan 2025 00:00:00 GMT</lastBuildDate>',
  );
});
