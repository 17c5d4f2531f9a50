import { words } from '@/lib/i18n/words';
import { defineKind, plainSlug } from '@/lib/library/kind';

/** A laboratory or innovation platform. */
export const platform = defineKind({
  kind: 'PLATFORM',
  key: 'platforms',
  name: { one: words('創新平台', '创新平台', 'Platform'), many: words('創新平台', '创新平台', 'Platforms') },
  path: (slug) => `/platforms/${slug}`,
  slug: plainSlug,
  needsSource: true,
  weight: 2,
  fields: {
    platformKind: {
      type: 'choice',
      label: words('種類', '种类', 'Kind'),
      options: {
        nationalLaboratory: words('全國重點實驗室', '全国重点实验室', 'National Key Laboratory'),
        innovationPlatform: words(
          '京津冀國家技術創新中心的創新平台',
          '京津冀国家技术创新中心的创新平台',
          'Platform of the Beijing-Tianjin-Hebei National Center of Technology Innovation',
        ),
        other: words('其他平台', '其他平台', 'Other platform'),
      },
    },
    host: { type: 'text', most: 200, optional: true, label: words('依託機構', '依托单位', 'Host institution') },
    place: {
      type: 'choice',
      label: words('所在地', '所在地', 'Place'),
      options: {
        TIANJIN: words('天津', '天津', 'Tianjin'),
        HONG_KONG: words('香港', '香港', 'Hong Kong'),
        REGION: words('京津冀', '京津冀', 'Beijing-Tianjin-Hebei'),
      },
    },
    quote: {
      type: 'plain',
      most: 400,
      rows: 2,
      optional: true,
      isQuotation: true,
      label: words('原文', '原文', 'In the document’s words'),
    },
    about: { type: 'prose', most: 3000, optional: true, label: words('介紹', '介绍', 'About') },
    offers: { type: 'prose', most: 1500, optional: true, label: words('提供甚麼', '提供什么', 'What it offers') },
    contact: { type: 'prose', most: 600, optional: true, label: words('聯絡', '联系', 'Contact') },
    site: { type: 'address', optional: true, label: words('網站', '网站', 'Site') },
    asOf: { type: 'date', optional: true, label: words('截至', '截至', 'As of') },
    chains: { type: 'links', kinds: ['CHAIN'], label: words('產業鏈', '产业链', 'Chains') },
    organisations: { type: 'links', kinds: ['ORGANISATION'], label: words('參與機構', '参与机构', 'Partners') },
    related: { type: 'links', kinds: ['FIGURE', 'PROMISE', 'TERM', 'NEWS'], label: words('相關', '相关', 'Related') },
  },
});
