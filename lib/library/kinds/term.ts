import { words } from '@/lib/i18n/words';
import { defineKind } from '@/lib/library/kind';

/**
 * A name or term in the three languages; those that the document names carry their N number. Explaining a word needs
 * no source; what was said, in whose words, and a translation that claims to be somebody's do.
 */
export const term = defineKind({
  kind: 'TERM',
  key: 'terms',
  name: { one: words('詞條', '词条', 'Term'), many: words('詞彙', '词汇', 'Glossary') },
  path: (slug) => `/glossary/${slug}`,
  slug: /^(?:N\d{2}|[a-z0-9]+(?:-[a-z0-9]+)*)$/,
  needsSource: ({ said, quote, asOf, nameStatus }) =>
    Boolean(said || quote || asOf) || nameStatus === 'official' || nameStatus === 'press',
  weight: 1,
  fields: {
    nameKind: {
      type: 'choice',
      optional: true,
      label: words('類別', '类别', 'Kind'),
      options: {
        action: words('行動計劃', '行动计划', 'Action plan'),
        place: words('地方、園區', '地方、园区', 'Place or park'),
        list: words('清單、圖譜', '清单、图谱', 'List or map'),
        body: words('機構', '机构', 'Body'),
        system: words('系統、平台', '系统、平台', 'System or platform'),
        mechanism: words('機制', '机制', 'Mechanism'),
        rule: words('法規、政策', '法规、政策', 'Rule or policy'),
        grant: words('資助、職位', '资助、岗位', 'Grant or post'),
        exchange: words('交流、活動', '交流、活动', 'Exchange or event'),
        scheme: words('香港的計劃', '香港的计划', 'Hong Kong scheme'),
        document: words('證件、身分', '证件、身份', 'Document or status'),
        concept: words('概念', '概念', 'Concept'),
      },
    },
    nameStatus: {
      type: 'choice',
      label: words('譯名從何而來', '译名从何而来', 'Where the translation comes from'),
      options: {
        official: words('官方譯名', '官方译名', 'Official'),
        press: words('有出處的媒體譯名', '有出处的媒体译名', 'Used by a named publisher'),
        usual: words('通行譯名，未附出處', '通行译名，未附出处', 'In general use; no source noted'),
        working: words('本站暫譯', '本站暂译', 'Working translation of this portal'),
      },
    },
    nameSources: { type: 'sources', label: words('譯名的出處', '译名的出处', 'Sources of the translation') },
    nameNote: {
      type: 'text',
      most: 300,
      optional: true,
      label: words('譯名備註', '译名备注', 'Note on the translation'),
    },
    variants: { type: 'text', most: 300, optional: true, label: words('其他寫法', '其他写法', 'Other forms') },
    gloss: {
      type: 'prose',
      most: 900,
      optional: true,
      label: words('解釋', '解释', 'What it means'),
      hint: words(
        '事實之後寫上來源編號，如 [P87]；只解釋字義則不用。',
        '事实之后写上来源编号，如 [P87]；只解释词义则不用。',
        'After each fact the number of its source, e.g. [P87]; none where only words are explained.',
      ),
    },
    falseFriend: {
      type: 'prose',
      most: 900,
      optional: true,
      label: words('兩地用法不同', '两地用法不同', 'Not the same in the two places'),
    },
    said: {
      type: 'text',
      most: 600,
      optional: true,
      label: words('原文怎樣說', '原文怎么说', 'What the document says of it'),
    },
    quote: {
      type: 'plain',
      most: 400,
      rows: 2,
      optional: true,
      isQuotation: true,
      label: words('原文', '原文', 'In the document’s words'),
    },
    asOf: { type: 'text', most: 120, optional: true, label: words('截至', '截至', 'As of') },
    canDo: {
      type: 'text',
      most: 600,
      optional: true,
      label: words('在這裏可以做甚麼', '在这里可以做什么', 'What you can do here'),
    },
    canDoPath: {
      type: 'plain',
      most: 120,
      optional: true,
      label: words('本站地址，如 /park', '本站地址，如 /park', 'Address on this portal, e.g. /park'),
    },
    related: {
      type: 'links',
      kinds: ['FIGURE', 'PROMISE', 'TERM', 'POLICY', 'GUIDE', 'CHAIN', 'ORGANISATION', 'SCHEME'],
      label: words('相關', '相关', 'Related'),
    },
  },
  problems: ({ nameStatus, nameSources }) =>
    (nameStatus === 'official' || nameStatus === 'press') && nameSources.length === 0
      ? [{ field: 'nameSources', code: 'SOURCE_MISSING' }]
      : [],
});
