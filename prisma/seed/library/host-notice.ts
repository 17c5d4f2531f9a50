import { words } from '@/lib/i18n/words';
import { policy } from '@/lib/library/kinds/policy';
import { recordSet } from '@/prisma/seed/record-seed';

/** What a unit must have to set up a branch of a postdoctoral research workstation, by one public notice. */
export const hostNoticeRecords = recordSet(policy, [
  {
    slug: 'workstation-branch-notice',
    title: words(
      '新一批博士後科研工作站分站申報工作的通知（天津東疆）',
      '新一批博士后科研工作站分站申报工作的通知（天津东疆）',
      'Notice on applications for a new round of branches of the postdoctoral research workstation (Dongjiang, Tianjin)',
    ),
    summary: words(
      '列明設立博士後科研工作站分站的條件。',
      '列明设立博士后科研工作站分站的条件。',
      'States the conditions for setting up a branch of a postdoctoral research workstation.',
    ),
    policyKind: 'notice',
    issuer: words(
      '天津東疆（東疆網站發布）',
      '天津东疆（东疆网站发布）',
      'Dongjiang, Tianjin (published on Dongjiang’s site)',
    ),
    status: 'NOT_STATED',
    issuedOn: '2026-01-28',
    who: words(
      `申請設立分站的單位，要符合以下各項：

- 是狀況良好的法人。[P35]
- 有一定規模，並有自己的研發機構。[P35]
- 有高水平的團隊，並有供博士後研究的項目。[P35]
- 能提供研究和生活條件。[P35]
- 每兩年至少招收一名博士後。[P35]

此外，還要符合最少一項推薦條件，例如：設有國家級平台；是省級「專精特新」企業、製造業創新中心、高新技術企業或海河實驗室；或取得省級獎項、承擔省級項目。[P35]`,
      `申请设立分站的单位，要符合以下各项：

- 是状况良好的法人。[P35]
- 有一定规模，并有自己的研发机构。[P35]
- 有高水平的团队，并有供博士后研究的项目。[P35]
- 能提供研究和生活条件。[P35]
- 每两年至少招收一名博士后。[P35]

此外，还要符合至少一项推荐条件，例如：设有国家级平台；是省级“专精特新”企业、制造业创新中心、高新技术企业或海河实验室；或取得省级奖项、承担省级项目。[P35]`,
      `A unit that applies for a branch must meet all of these:

- It is a legal person in good standing. [P35]
- It is of a certain size and has a research and development body of its own. [P35]
- It has a high-level team and a project for postdoctoral research. [P35]
- It can offer conditions for research and for living. [P35]
- It takes at least one postdoc every two years. [P35]

It must also meet at least one recommended condition, for example: it has a national platform; it is a specialised and innovative company of provincial rank, a manufacturing innovation centre, a high-tech company or a Haihe laboratory; or it has a provincial award or project. [P35]`,
    ),
    related: ['TERM:N29', 'TERM:N33', 'PROMISE:C23', 'FIGURE:F13'],
    sources: ['P35'],
  },
]);
