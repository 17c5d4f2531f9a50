import { words } from '@/lib/i18n/words';
import { defineKind } from '@/lib/library/kind';
import { actionsField } from '@/lib/library/shared-fields';

/** How far a promise is, nearest to its end first. */
const promiseStatuses = {
  DONE: words('已完成', '已完成', 'Done'),
  ONGOING: words('進行中', '进行中', 'Ongoing'),
  NEXT: words('下一步', '下一步', 'Next step'),
  PLANNED: words('籌劃中', '筹划中', 'Being planned'),
  HOPED: words('期望', '希望', 'Hoped for'),
} as const;

/** A promise of the reply (C01 to C42): what was promised, by whom, and what has come of it. */
export const promise = defineKind({
  kind: 'PROMISE',
  key: 'promises',
  name: { one: words('承諾', '承诺', 'Promise'), many: words('承諾', '承诺', 'Promises') },
  path: (slug) => `/promises/${slug}`,
  slug: /^C\d{2}$/,
  needsSource: true,
  weight: 2,
  fields: {
    quotes: {
      type: 'list',
      most: 5,
      label: words('原文', '原文', 'In the document’s words'),
      of: { text: { type: 'plain', most: 400, rows: 2, isQuotation: true, label: words('引文', '引文', 'Quotation') } },
    },
    section: {
      type: 'choice',
      label: words('原文的部分', '原文的部分', 'Section of the document'),
      options: {
        science: words('一、科教興市人才強市', '一、科教兴市人才强市', '1. Science, education and talent'),
        transfer: words('二、科技成果產業化', '二、科技成果产业化', '2. Bringing research results to industry'),
        talent: words('三、海內外人才引育', '三、海内外人才引育', '3. Talent at home and abroad'),
        exchange: words('四、津港高校青年交流', '四、津港高校青年交流', '4. Exchange of universities and youth'),
      },
    },
    status: {
      type: 'choice',
      label: words('狀態', '状态', 'Status'),
      options: promiseStatuses,
    },
    body: { type: 'text', most: 300, label: words('負責機構', '责任单位', 'Body responsible') },
    bodyNamed: {
      type: 'tick',
      label: words('原文為此項列明了機構', '原文为此项写明了机构', 'The document names the body for this promise'),
    },
    actors: { type: 'text', most: 300, optional: true, label: words('與誰有關', '与谁有关', 'Whom it concerns') },
    measure: {
      type: 'text',
      most: 300,
      optional: true,
      label: words('怎樣衡量', '怎样衡量', 'How it can be measured'),
    },
    updates: {
      type: 'list',
      most: 60,
      label: words('進展', '进展', 'What has happened'),
      of: {
        date: { type: 'date', label: words('日期', '日期', 'Date') },
        isInferred: {
          type: 'tick',
          label: words('日期是推斷的', '日期是推断的', 'The date is inferred, not stated'),
        },
        status: {
          type: 'choice',
          label: words('當時的狀態', '当时的状态', 'Status from then on'),
          options: promiseStatuses,
        },
        text: { type: 'text', most: 800, label: words('做了甚麼', '做了什么', 'What was done') },
        evidence: {
          type: 'address',
          optional: true,
          label: words('依據的網址', '依据的网址', 'Address of the evidence'),
        },
        sources: { type: 'sources', label: words('依據的來源', '依据的来源', 'Sources of the evidence') },
      },
    },
    actions: actionsField,
    related: {
      type: 'links',
      kinds: ['FIGURE', 'PROMISE', 'TERM', 'POLICY', 'GUIDE', 'CHAIN', 'ORGANISATION'],
      label: words('相關', '相关', 'Related'),
    },
  },
  problems: ({ status, updates }) => {
    const proven = updates.some((update) => update.status === 'DONE' && (update.evidence || update.sources.length > 0));
    return status === 'DONE' && !proven ? [{ field: 'status', code: 'EVIDENCE' }] : [];
  },
});
