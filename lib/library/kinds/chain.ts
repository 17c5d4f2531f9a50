import { words } from '@/lib/i18n/words';
import { defineKind } from '@/lib/library/kind';
import { chains } from '@/lib/library/shared-options';

const listed = {
  name: { type: 'text', most: 200, label: words('名稱', '名称', 'Name') },
  text: { type: 'text', most: 600, optional: true, label: words('說明', '说明', 'What is said of it') },
  asOf: { type: 'date', optional: true, label: words('截至', '截至', 'As of') },
  sources: { type: 'sources', label: words('來源', '来源', 'Sources') },
} as const;

/** One of the six cross-region industry chains: its three stretches and its three lists, each row with a source. */
export const chain = defineKind({
  kind: 'CHAIN',
  key: 'chains',
  name: { one: words('產業鏈', '产业链', 'Industry chain'), many: words('產業鏈', '产业链', 'Industry chains') },
  path: (slug) => `/chains/${slug}`,
  slug: new RegExp(`^(?:${Object.keys(chains).join('|')})$`),
  needsSource: true,
  weight: 3,
  fields: {
    alsoWritten: { type: 'text', most: 120, optional: true, label: words('又寫作', '又写作', 'Also written') },
    about: { type: 'prose', most: 4000, optional: true, label: words('介紹', '介绍', 'About this chain') },
    segments: {
      type: 'list',
      most: 30,
      label: words('上、中、下游', '上、中、下游', 'Upstream, midstream, downstream'),
      of: {
        stretch: {
          type: 'choice',
          label: words('在哪一段', '在哪一段', 'Where'),
          options: {
            upstream: words('上游', '上游', 'Upstream'),
            midstream: words('中游', '中游', 'Midstream'),
            downstream: words('下游', '下游', 'Downstream'),
          },
        },
        ...listed,
      },
    },
    bottlenecks: {
      type: 'list',
      most: 60,
      label: words('卡點（技術瓶頸）', '卡点', 'Technology bottlenecks'),
      of: listed,
    },
    gaps: { type: 'list', most: 60, label: words('堵點（缺口）', '堵点', 'Supply gaps'), of: listed },
    keyCompanies: { type: 'list', most: 60, label: words('重點企業', '重点企业', 'Key companies'), of: listed },
    related: {
      type: 'links',
      kinds: ['FIGURE', 'PROMISE', 'TERM', 'POLICY', 'NEWS'],
      label: words('相關', '相关', 'Related'),
    },
  },
});
