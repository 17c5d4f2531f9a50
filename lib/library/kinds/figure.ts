import { words } from '@/lib/i18n/words';
import { defineKind } from '@/lib/library/kind';

/** A number with its words, as-of date and source; its later values; and what other sources say instead. */
export const figure = defineKind({
  kind: 'FIGURE',
  key: 'figures',
  name: { one: words('數據', '数据', 'Figure'), many: words('數據', '数据', 'Figures') },
  path: (slug) => `/figures/${slug}`,
  slug: /^[FGK]\d{2}$/,
  needsSource: true,
  weight: 2,
  fields: {
    origin: {
      type: 'choice',
      label: words('從何而來', '从何而来', 'Where it comes from'),
      options: {
        DOCUMENT: words('原文所載', '原文所载', 'In the document'),
        PUBLIC: words('其他公開來源', '其他公开来源', 'Another public source'),
        CALCULATED: words('由本網計算', '由本站计算', 'Calculated by the portal'),
      },
    },
    value: {
      type: 'text',
      most: 40,
      optional: true,
      label: words('數值，按讀者所見', '数值，按读者所见', 'The number, as a reader is shown it'),
      hint: words('原文沒有數字便留空。', '原文没有数字便留空。', 'Empty where no number is given.'),
    },
    unit: { type: 'text', most: 40, optional: true, label: words('單位', '单位', 'Unit') },
    numeric: {
      type: 'number',
      optional: true,
      label: words('數值，供圖表和下載使用', '数值，供图表和下载使用', 'The number, for charts and downloads'),
    },
    asOf: { type: 'text', most: 120, label: words('截至', '截至', 'As of') },
    quote: {
      type: 'plain',
      most: 600,
      rows: 3,
      isQuotation: true,
      optional: true,
      label: words('原文', '原文', 'In the document’s words'),
    },
    caution: { type: 'text', most: 800, optional: true, label: words('使用時注意', '使用时注意', 'Before you use it') },
    series: {
      type: 'list',
      most: 40,
      label: words('不同時間的數值', '不同时间的数值', 'Values over time'),
      hint: words(
        '同一事項、同一口徑，按時間先後。',
        '同一事项、同一口径，按时间先后。',
        'The same thing, counted the same way, oldest first.',
      ),
      of: {
        date: { type: 'date', label: words('日期', '日期', 'Date') },
        numeric: { type: 'number', label: words('數值', '数值', 'Number') },
        value: { type: 'text', most: 40, label: words('按讀者所見', '按读者所见', 'As shown') },
        note: { type: 'text', most: 300, optional: true, label: words('說明', '说明', 'Note') },
        sources: { type: 'sources', label: words('來源', '来源', 'Sources') },
      },
    },
    conflicts: {
      type: 'list',
      most: 10,
      label: words('其他來源的說法', '其他来源的说法', 'What other sources say'),
      of: {
        text: { type: 'text', most: 400, label: words('說法', '说法', 'What is said') },
        asOf: { type: 'text', most: 120, label: words('截至', '截至', 'As of') },
        reading: { type: 'text', most: 400, optional: true, label: words('怎樣理解', '怎样理解', 'How to read it') },
        sources: { type: 'sources', label: words('來源', '来源', 'Sources') },
      },
    },
    related: {
      type: 'links',
      kinds: ['FIGURE', 'PROMISE', 'TERM', 'POLICY', 'CHAIN'],
      label: words('相關', '相关', 'Related'),
    },
  },
});
