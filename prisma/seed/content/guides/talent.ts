import { words } from '@/lib/i18n/words';
import type { guide } from '@/lib/library/kinds/guide';
import { checkedOn, howToRead, whoToAsk } from '@/prisma/seed/content/guides/shared';
import { blocks, paragraph, points, stated } from '@/prisma/seed/prose-words';
import type { RecordSeed } from '@/prisma/seed/record-seed';

/** Haihe Talent: what is stated, what is not, and what stands beside it. */
export const talentGuide: RecordSeed<typeof guide> = {
  slug: 'talent',
  title: words('海河英才：來天津發展的人才', '海河英才：来天津发展的人才', 'Haihe Talent: coming to Tianjin as talent'),
  summary: words(
    '「海河英才」有甚麼說明、甚麼沒有，並有自我查核，告訴你該向誰、問甚麼。它不判斷你是否合資格。',
    '“海河英才”有什么说明、什么没有，并有自查，告诉读者该向谁、问什么。它不判断是否符合条件。',
    'What is stated about Haihe Talent and what is not, with a self-check that tells whom to ask and what. It decides nothing.',
  ),
  checkedOn,
  parts: [
    {
      anchor: 'stated',
      heading: words('有說明的', '有说明的', 'What is stated'),
      text: blocks(
        howToRead,
        points(
          stated('「海河英才」累計引進 47.4 萬人（截至 2023 年，由內容推斷）。', '“海河英才”累计引进 47.4 万人（截至 2023 年，由内容推断）。', 'Haihe Talent has brought 474,000 people in all (to 2023, inferred from the content).', 'F07'),
          stated('他們的平均年齡是 32 歲。', '他们的平均年龄是 32 岁。', 'Their average age is 32.', 'F08'),
          stated('其中 26% 在戰略性新興產業領域，由本網算出約 12.3 萬人。', '其中 26% 在战略性新兴产业领域，由本站算出约 12.3 万人。', 'Of them 26% work in strategic emerging industries, about 123,000 by this portal’s arithmetic.', 'F09', 'K06'),
          stated('計劃在 2018 年 5 月推出，當時向成功申請的人提供天津戶口和補貼。', '计划在 2018 年 5 月推出，当时向成功申请的人提供天津户口和补贴。', 'It began in May 2018 and then gave successful applicants household registration in Tianjin and subsidies.', 'P101'),
          stated('濱海新區把它與區一級的「鯤鵬計劃」並用（2024 年 6 月）。', '滨海新区把它与区级的“鲲鹏计划”并用（2024 年 6 月）。', 'Binhai New Area uses it together with the district’s Kunpeng Plan (June 2024).', 'P91'),
          stated('答覆說計劃正在「升級加力」。', '答复说计划正在“升级加力”。', 'The reply says that the plan is being upgraded and strengthened.', 'P00', 'C22'),
        ),
      ),
    },
    {
      anchor: 'not-stated',
      heading: words('沒有說明的', '没有说明的', 'What is not stated'),
      text: points(
        words('現在的學歷、年齡和工作條件：未有可引用的來源，請先查詢。', '现在的学历、年龄和工作条件：没有可引用的来源，请先咨询。', 'For today’s conditions of degree, age and work there is no source that can be cited: ask first.'),
        words('現在的補貼金額：未有列明。', '现在的补贴金额：未说明。', 'The subsidies of today are not stated.'),
        words('香港居民可否申請：未有列明，請先查詢。', '香港居民可否申请：未说明，请先咨询。', 'Whether Hong Kong residents may apply is not stated: ask first.'),
        words('香港的學位算本地還是「留學回國」：未有列明，請先查詢。', '香港的学位算国内还是“留学回国”：未说明，请先咨询。', 'Whether a Hong Kong degree counts as a home degree or as one of a “returned overseas student” is not stated: ask first.'),
        words('申請網址和窗口：未找到。', '申请网址和窗口：未找到。', 'Where to apply was not found.'),
      ),
    },
    {
      anchor: 'beside',
      heading: words('旁邊的計劃', '旁边的项目', 'What stands beside it'),
      text: points(
        stated('[聯合資助項目](/programmes/cpsf-tianjin-joint-funding)：給博士，2023 年設立，第一批 314 人申請、30 人入選。', '[联合资助项目](/programmes/cpsf-tianjin-joint-funding)：面向博士，2023 年设立，第一批 314 人申报、30 人入选。', 'The [joint funding programme](/programmes/cpsf-tianjin-joint-funding), for doctors, founded in 2023: 314 applied in its first round, 30 were selected.', 'F18', 'F19', 'F22'),
        stated('[博士後創新崗位](/programmes/postdoctoral-innovation-post)：每年遴選 100 名。', '[博士后创新岗位](/programmes/postdoctoral-innovation-post)：每年遴选 100 名。', 'The [postdoctoral innovation post](/programmes/postdoctoral-innovation-post): 100 people a year.', 'F23'),
        stated('[留在天津工作獎勵資助](/programmes/stay-in-tianjin-reward)：給完成研究後留在天津的博士後。', '[留津工作奖励资助](/programmes/stay-in-tianjin-reward)：面向出站后留津工作的博士后。', 'The [stay reward](/programmes/stay-in-tianjin-reward), for postdocs who stay in Tianjin.', 'F25'),
        stated('[青年科技人才培養項目](/policies/young-scientist-training)：約 100 名，要求中國國籍並在天津全職工作。', '[青年科技人才培养项目](/policies/young-scientist-training)：约 100 名，要求中国国籍并在天津全职工作。', 'The [young scientist training project](/policies/young-scientist-training): about 100 people; it requires Chinese nationality and full-time work in Tianjin.', 'P97'),
        stated('[人才發展促進條例](/policies/talent-regulations)和[十項措施](/policies/attracting-talent-measures)：答覆說已經頒布、出台。', '[人才发展促进条例](/policies/talent-regulations)和[十项措施](/policies/attracting-talent-measures)：答复说已经颁布、出台。', 'The [talent regulations](/policies/talent-regulations) and the [ten measures](/policies/attracting-talent-measures), which the reply says have been issued.', 'P00', 'C20', 'C21'),
      ),
    },
    {
      anchor: 'ask',
      heading: words('向誰查詢', '向谁咨询', 'Whom to ask'),
      text: blocks(
        paragraph(
          stated('答覆提到人力社保部門在高層次人才引育、留學回國人員服務方面的職能。', '答复提到人力社保部门在高层次人才引育、留学回国人员服务方面的职能。', 'The reply names the human resources departments for attracting high-level talent and serving returned overseas students.', 'P00', 'C27'),
          words('天津市人力資源和社會保障局的查詢電話未找到；請從本網的[查詢表格](/contact)提出。', '天津市人力资源和社会保障局的咨询电话未找到；请从本站的[咨询表格](/contact)提出。', 'The telephone of the Tianjin HR bureau was not found: use the [enquiry form](/contact) of this portal.'),
        ),
        whoToAsk,
      ),
    },
  ],
  related: ['POLICY:haihe-talent-plan', 'POLICY:young-talent-measures', 'TERM:N27', 'ORGANISATION:tianjin-hr-bureau', 'GUIDE:work'],
  sources: ['P00'],
};
