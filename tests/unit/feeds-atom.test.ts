import { expect, test } from 'vitest';
import { atomFeed, type Feed, lastChange } from '@/lib/feeds/atom';

const feed: Feed = {
  locale: 'zh-HK',
  url: 'https://portal.test/feeds/promises/zh-HK',
  pageUrl: 'https://portal.test/zh-HK/promises',
  title: '各項承諾的進展',
  subtitle: 'R&D <新>',
  author: '津港青年',
  entries: [
    {
      id: 'https://portal.test/zh-HK/promises/C02#r2',
      url: 'https://portal.test/zh-HK/promises/C02?a=1&b=2#r2',
      title: 'C02 「標題」 & "more"',
      summary: 'a < b > c\u0000\u000b\ud800 ok\n𠮷',
      category: { term: 'next', label: "下一步's" },
      publishedAt: new Date('2026-01-02T03:04:05Z'),
      updatedAt: new Date('2026-02-03T04:05:06.789Z'),
    },
  ],
};

test('A feed is Atom, with every mark of XML in its words escaped and what XML does not know left out', () => {
  expect(atomFeed(feed)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-HK">
<id>https://portal.test/feeds/promises/zh-HK</id>
<title>各項承諾的進展</title>
<subtitle>R&amp;D &lt;新&gt;</subtitle>
<link rel="self" type="application/atom+xml" href="https://portal.test/feeds/promises/zh-HK"/>
<link rel="alternate" type="text/html" hreflang="zh-HK" href="https://portal.test/zh-HK/promises"/>
<updated>2026-02-03T04:05:06.789Z</updated>
<author><name>津港青年</name></author>
<entry>
<id>https://portal.test/zh-HK/promises/C02#r2</id>
<title>C02 「標題」 &amp; &quot;more&quot;</title>
<link rel="alternate" type="text/html" href="https://portal.test/zh-HK/promises/C02?a=1&amp;b=2#r2"/>
<published>2026-01-02T03:04:05.000Z</published>
<updated>2026-02-03T04:05:06.789Z</updated>
<category term="next" label="下一步&apos;s"/>
<summary>a &lt; b &gt; c ok
𠮷</summary>
</entry>
</feed>
`);
});

test('A feed without entries is still a feed', () => {
  expect(lastChange([])).toEqual(new Date(0));
  expect(atomFeed({ ...feed, entries: [] })).toContain('<updated>1970-01-01T00:00:00.000Z</updated>\n<author>');
});
