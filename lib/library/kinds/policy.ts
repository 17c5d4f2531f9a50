import { words } from '@/lib/i18n/words';
import { defineKind, plainSlug } from '@/lib/library/kind';

/** A regulation, a set of measures, a notice: its standing, its versions, its measures, and a card in plain language. */
export const policy = defineKind({
  kind: 'POLICY',
  key: 'policies',
  name: { one: words('政策', '政策', 'Policy'), many: words('政策', '政策', 'Policies') },
  path: (slug) => `/policies/${slug}`,
  slug: plainSlug,
  needsSource: true,
  weight: 3,
  fields: {
    policyKind: {
      type: 'choice',
      label: words('文件種類', '文件种类', 'Kind of document'),
      options: {
        regulation: words('地方性法規', '地方性法规', 'Local regulations'),
        measures: words('若干措施', '若干措施', 'Measures'),
        implementing: words('實施辦法', '实施办法', 'Implementing measures'),
        administrative: words('辦法', '办法', 'Administrative measures'),
        policy: words('政策', '政策', 'Policy'),
        plan: words('行動計劃', '行动计划', 'Action plan'),
        notice: words('通知', '通知', 'Notice'),
        consultation: words('徵求意見稿', '征求意见稿', 'Draft for comment'),
      },
    },
    issuer: { type: 'text', most: 200, optional: true, label: words('發布機構', '发布机构', 'Issued by') },
    documentNumber: { type: 'plain', most: 80, optional: true, label: words('文號', '文号', 'Document number') },
    status: {
      type: 'choice',
      label: words('狀態', '状态', 'Status'),
      options: {
        DRAFT: words('草擬中', '起草中', 'Being drafted'),
        IN_FORCE: words('生效', '有效', 'In force'),
        REPLACED: words('已被取代', '已被替代', 'Replaced'),
        EXPIRED: words('已失效', '已失效', 'Expired'),
        NOT_STATED: words('未有列明', '未说明', 'Not stated'),
      },
    },
    statusAsOf: { type: 'date', optional: true, label: words('狀態截至', '状态截至', 'Status as of') },
    issuedOn: { type: 'date', optional: true, label: words('發布日期', '发布日期', 'Issued on') },
    inForceFrom: { type: 'date', optional: true, label: words('生效日期', '施行日期', 'In force from') },
    inForceUntil: { type: 'date', optional: true, label: words('有效至', '有效至', 'In force until') },
    quote: {
      type: 'plain',
      most: 400,
      rows: 2,
      optional: true,
      isQuotation: true,
      label: words('答覆中的原文', '答复中的原文', 'In the reply’s words'),
    },
    who: { type: 'prose', most: 1500, optional: true, label: words('適用於誰', '适用于谁', 'Who it is for') },
    what: { type: 'prose', most: 3000, optional: true, label: words('內容', '内容', 'What it provides') },
    how: { type: 'prose', most: 1500, optional: true, label: words('怎樣申請', '怎么申请', 'How it works') },
    whereToAsk: { type: 'prose', most: 1000, optional: true, label: words('向誰查詢', '向谁咨询', 'Where to ask') },
    measures: {
      type: 'list',
      most: 60,
      label: words('各項措施', '各项措施', 'Measures'),
      hint: words(
        '每項有自己的連結。未有原文便留空，讀者會看到「原文未在此發布」。',
        '每项有自己的链接。没有原文便留空，读者会看到“原文未在此发布”。',
        'Each has an address of its own. Without its text a reader is told that it is not published here.',
      ),
      of: {
        number: { type: 'number', label: words('第幾項', '第几项', 'Number') },
        title: { type: 'text', most: 200, optional: true, label: words('名稱', '名称', 'Title') },
        text: { type: 'prose', most: 3000, optional: true, label: words('內容', '内容', 'Text') },
        sources: { type: 'sources', label: words('來源', '来源', 'Sources') },
      },
    },
    editions: {
      type: 'list',
      most: 20,
      label: words('各個版本', '各个版本', 'Versions'),
      hint: words(
        '最早的在前；讀者可以逐字比較。',
        '最早的在前；读者可以逐字比较。',
        'Oldest first; a reader can compare them word by word.',
      ),
      of: {
        name: { type: 'text', most: 120, label: words('版本名稱', '版本名称', 'Name of the version') },
        date: { type: 'date', optional: true, label: words('日期', '日期', 'Date') },
        text: { type: 'prose', most: 40000, label: words('全文', '全文', 'Text') },
        sources: { type: 'sources', label: words('來源', '来源', 'Sources') },
      },
    },
    replacedBy: { type: 'links', kinds: ['POLICY'], label: words('被甚麼取代', '被什么替代', 'Replaced by') },
    chains: { type: 'links', kinds: ['CHAIN'], label: words('產業鏈', '产业链', 'Chains') },
    related: {
      type: 'links',
      kinds: ['FIGURE', 'PROMISE', 'TERM', 'GUIDE', 'ORGANISATION', 'POLICY'],
      label: words('相關', '相关', 'Related'),
    },
  },
  problems: ({ inForceFrom, inForceUntil }) =>
    inForceFrom && inForceUntil && inForceUntil < inForceFrom ? [{ field: 'inForceUntil', code: 'ORDER' }] : [],
});
