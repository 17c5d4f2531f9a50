import { words } from '@/lib/i18n/words';
import { defineKind, plainSlug } from '@/lib/library/kind';
import { cooperationFields, places } from '@/lib/library/shared-options';

/** The public page of an organisation. Publishing it keeps the row that roles and programmes refer to in step. */
export const organisation = defineKind({
  kind: 'ORGANISATION',
  key: 'organisations',
  name: { one: words('機構', '机构', 'Organisation'), many: words('機構', '机构', 'Organisations') },
  path: (slug) => `/organisations/${slug}`,
  slug: plainSlug,
  needsSource: true,
  weight: 2,
  fields: {
    organisationKind: {
      type: 'choice',
      label: words('種類', '种类', 'Kind'),
      options: {
        GOVERNMENT: words('政府部門', '政府部门', 'Government body'),
        FOUNDATION: words('基金會', '基金会', 'Foundation'),
        UNIVERSITY: words('大學', '高等院校', 'University'),
        INSTITUTE: words('研究機構', '科研院所', 'Research institute'),
        COMPANY: words('科技企業', '科技企业', 'Technology company'),
        PARK: words('科技園區', '科技园区', 'Science park'),
        INVESTOR: words('投資機構', '投资机构', 'Investor'),
        ASSOCIATION: words('協會、商會', '协会、商会', 'Association'),
      },
    },
    place: { type: 'choice', label: words('所在地', '所在地', 'Place'), options: places },
    about: { type: 'prose', most: 3000, optional: true, label: words('介紹', '介绍', 'About') },
    named: {
      type: 'text',
      most: 400,
      optional: true,
      label: words('在答覆中的角色', '在答复中的角色', 'Its part in the reply'),
    },
    quote: {
      type: 'plain',
      most: 400,
      rows: 2,
      optional: true,
      isQuotation: true,
      label: words('原文', '原文', 'In the document’s words'),
    },
    contact: { type: 'prose', most: 600, optional: true, label: words('聯絡', '联系', 'Contact') },
    contactAsOf: { type: 'date', optional: true, label: words('聯絡資料截至', '联系方式截至', 'Contact as of') },
    site: { type: 'address', optional: true, label: words('網站', '网站', 'Site') },
    unstated: {
      type: 'list',
      most: 20,
      label: words('未有列明的資料', '没有写明的资料', 'What is not stated'),
      hint: words(
        '找過而未見於可引用來源的；有了來源便刪去。',
        '找过而未见于可引用来源的；有了来源就删去。',
        'Looked for and not found in a source that counts; delete a line once it has one.',
      ),
      of: { what: { type: 'text', most: 200, label: words('甚麼', '什么', 'What') } },
    },
    fields: {
      type: 'choices',
      label: words('合作領域', '合作领域', 'Fields of cooperation'),
      options: cooperationFields,
    },
    chains: { type: 'links', kinds: ['CHAIN'], label: words('產業鏈', '产业链', 'Chains') },
    related: {
      type: 'links',
      kinds: ['FIGURE', 'PROMISE', 'TERM', 'POLICY', 'SCHEME', 'NEWS'],
      label: words('相關', '相关', 'Related'),
    },
  },
});
