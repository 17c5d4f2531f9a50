import { words } from '@/lib/i18n/words';
import { defineKind, plainSlug } from '@/lib/library/kind';

/** A guide for reading: parts with headings, every fact in them with the mark of its source. */
export const guide = defineKind({
  kind: 'GUIDE',
  key: 'guides',
  name: { one: words('指南', '指南', 'Guide'), many: words('指南', '指南', 'Guides') },
  path: (slug) => ({ talent: '/talent', students: '/students' })[slug] ?? `/guides/${slug}`,
  slug: plainSlug,
  needsSource: true,
  weight: 3,
  fields: {
    checkedOn: { type: 'date', label: words('內容截至', '内容截至', 'As of') },
    parts: {
      type: 'list',
      most: 30,
      label: words('各部分', '各部分', 'Parts'),
      hint: words(
        '事實之後寫上來源編號，如 [P87]。',
        '事实之后写上来源编号，如 [P87]。',
        'After each fact the number of its source, e.g. [P87].',
      ),
      of: {
        anchor: {
          type: 'plain',
          most: 40,
          label: words('連結用的名稱（英文小寫）', '链接用的名称（英文小写）', 'Anchor (small Latin letters)'),
        },
        heading: { type: 'text', most: 120, label: words('標題', '标题', 'Heading') },
        text: { type: 'prose', most: 8000, label: words('內容', '内容', 'Text') },
      },
    },
    related: {
      type: 'links',
      kinds: ['FIGURE', 'PROMISE', 'TERM', 'POLICY', 'GUIDE', 'SCHEME', 'ORGANISATION'],
      label: words('相關', '相关', 'Related'),
    },
  },
});
