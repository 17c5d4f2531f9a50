import { words } from '@/lib/i18n/words';
import { defineKind, plainSlug } from '@/lib/library/kind';
import { stated } from '@/lib/library/shared-options';

const coverage = {
  STATED_YES: words('已列明包括天津', '明确包括天津', 'Stated: covers Tianjin'),
  STATED_NO: words('已列明不包括天津', '明确不包括天津', 'Stated: does not cover Tianjin'),
  NOT_STATED: words('未有列明', '未说明', 'Not stated'),
} as const;

/** A scheme that others run: this portal tells what is stated about it and leads to the body that decides. */
export const scheme = defineKind({
  kind: 'SCHEME',
  key: 'schemes',
  name: {
    one: words('香港的計劃', '香港的计划', 'Hong Kong scheme'),
    many: words('香港的計劃', '香港的计划', 'Hong Kong schemes'),
  },
  path: (slug) => `/schemes/${slug}`,
  slug: plainSlug,
  needsSource: true,
  weight: 3,
  fields: {
    issuer: { type: 'text', most: 200, label: words('主辦機構', '主办机构', 'Run by') },
    coversTianjin: {
      type: 'choice',
      label: words('包括天津嗎？', '包括天津吗？', 'Does it cover Tianjin?'),
      options: coverage,
    },
    direction: {
      type: 'choice',
      label: words('方向', '方向', 'Direction'),
      options: {
        TO_TIANJIN: words('往內地', '赴内地', 'To the Mainland'),
        TO_HONG_KONG: words('往香港', '赴香港', 'To Hong Kong'),
        BOTH: words('兩地', '两地', 'Both ways'),
      },
    },
    purposes: {
      type: 'choices',
      label: words('為了甚麼', '为了什么', 'What for'),
      options: {
        travel: words('交流、考察', '交流、考察', 'Exchange and visits'),
        study: words('升學、進修', '升学、进修', 'Study'),
        work: words('實習、工作', '实习、工作', 'Internship and work'),
        research: words('研究', '研究', 'Research'),
        develop: words('創業、發展', '创业、发展', 'Starting up'),
      },
    },
    applicant: {
      type: 'choice',
      label: words('由誰申請', '由谁申请', 'Who applies'),
      options: {
        person: words('個人', '个人', 'A person'),
        organisation: words(
          '機構（青年參加其項目）',
          '机构（青年参加其项目）',
          'An organisation, whose projects young people join',
        ),
        university: words('大學、研究機構或企業', '高校、科研院所或企业', 'A university, institute or company'),
      },
    },
    hongKongApplicants: {
      type: 'choice',
      optional: true,
      label: words('香港申請人', '香港申请人', 'Hong Kong applicants'),
      options: stated,
    },
    forWhom: { type: 'prose', most: 1500, label: words('對象', '对象', 'For whom') },
    gives: { type: 'prose', most: 1500, optional: true, label: words('提供甚麼', '提供什么', 'What it gives') },
    how: {
      type: 'prose',
      most: 1500,
      optional: true,
      label: words('個人怎樣參加', '个人怎么参加', 'How a person takes part'),
    },
    run: {
      type: 'prose',
      most: 1500,
      optional: true,
      label: words('機構怎樣申請', '机构怎么申请', 'How an organisation applies'),
    },
    dates: { type: 'prose', most: 800, optional: true, label: words('日期', '日期', 'Dates') },
    tianjin: { type: 'prose', most: 800, optional: true, label: words('與天津的關係', '与天津的关系', 'And Tianjin') },
    asOf: { type: 'date', optional: true, label: words('資料截至', '资料截至', 'As of') },
    site: {
      type: 'address',
      optional: true,
      label: words('主辦機構的網頁', '主办机构的网页', 'Page of the body that runs it'),
    },
    related: {
      type: 'links',
      kinds: ['FIGURE', 'PROMISE', 'TERM', 'GUIDE', 'SCHEME', 'ORGANISATION'],
      label: words('相關', '相关', 'Related'),
    },
  },
});
