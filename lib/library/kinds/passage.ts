import { words } from '@/lib/i18n/words';
import { defineKind } from '@/lib/library/kind';
import { actionsField } from '@/lib/library/shared-fields';

/** One sentence of the reply, or one of its headings: as it stands and in the reader's language, with what belongs to it. */
export const passage = defineKind({
  kind: 'PASSAGE',
  key: 'passages',
  name: {
    one: words('答覆中的句子', '答复中的句子', 'Sentence of the reply'),
    many: words('答覆全文', '答复全文', 'The reply'),
  },
  path: (slug) => `/reply#${slug}`,
  slug: /^s\d{2}$/,
  needsSource: true,
  weight: 0,
  fields: {
    section: {
      type: 'choice',
      label: words('部分', '部分', 'Section'),
      options: {
        opening: words('開首', '开头', 'Opening'),
        science: words(
          '一、加快實施科教興市人才強市行動',
          '一、加快实施科教兴市人才强市行动',
          '1. Building the city’s strength on science, education and talent',
        ),
        transfer: words(
          '二、加速推進科技成果產業化',
          '二、加速推进科技成果产业化',
          '2. Bringing research results to industry faster',
        ),
        talent: words(
          '三、全力推動海內外人才引育',
          '三、全力推动海内外人才引育',
          '3. Attracting and training talent at home and abroad',
        ),
        exchange: words(
          '四、支持津港高校青年深入交流互動',
          '四、支持津港高校青年深入交流互动',
          '4. Supporting exchange between universities and youth of the two places',
        ),
      },
    },
    isHeading: { type: 'tick', label: words('是標題', '是标题', 'It is a heading') },
    paragraph: { type: 'number', label: words('第幾段', '第几段', 'Paragraph') },
    original: {
      type: 'plain',
      most: 1200,
      rows: 4,
      isQuotation: true,
      label: words('原文，一字不改', '原文，一字不改', 'As it stands in the document'),
    },
    corrected: {
      type: 'plain',
      most: 1200,
      rows: 4,
      optional: true,
      label: words('更正後的原文', '更正后的原文', 'Corrected'),
    },
    note: { type: 'text', most: 600, optional: true, label: words('說明', '说明', 'Note') },
    rendering: { type: 'text', most: 2000, label: words('譯文', '译文', 'In the reader’s language') },
    related: {
      type: 'links',
      kinds: ['FIGURE', 'PROMISE', 'TERM', 'POLICY', 'GUIDE', 'CHAIN', 'ORGANISATION', 'NEWS'],
      label: words('相關', '相关', 'Belongs to it'),
    },
    actions: actionsField,
  },
});
