import { words } from '@/lib/i18n/words';
import type { guide } from '@/lib/library/kinds/guide';
import { checkedOn, homeReturnPermit, howToRead, residencePermit, whoToAsk } from '@/prisma/seed/content/guides/shared';
import { blocks, points, stated } from '@/prisma/seed/prose-words';
import type { RecordSeed } from '@/prisma/seed/record-seed';

/** Hong Kong students in Tianjin: ways in, money, papers, arrival, life, help. */
export const studentsGuide: RecordSeed<typeof guide> = {
  slug: 'students',
  title: words('香港學生在天津', '香港学生在天津', 'Hong Kong students in Tianjin'),
  summary: words(
    '入學途徑、資助、證件、抵達、生活，以及有事時找誰。',
    '入学途径、资助、证件、抵达、生活，以及有事时找谁。',
    'Ways in, money, papers, arrival, life, and whom to turn to.',
  ),
  checkedOn,
  parts: [
    {
      anchor: 'start',
      heading: words('先看這裏', '先看这里', 'Start here'),
      text: blocks(
        stated('答覆說天津為來讀書的香港學生提供求學便利。', '答复说天津积极为香港来津就读的学生提供求学便利。', 'The reply says that Tianjin makes studying easier for students from Hong Kong.', 'P00', 'C30', 'N39'),
        words('便利是甚麼、由誰提供：答覆沒有說明。', '便利是什么、由谁提供：答复没有说明。', 'What this consists of, and who provides it, is not stated.'),
        howToRead,
      ),
    },
    {
      anchor: 'admission',
      heading: words('入學途徑', '入学途径', 'Ways in'),
      text: blocks(
        points(
          stated('[文憑試收生計劃](/schemes/hkdse-admission)：院校按香港中學文憑試成績擇優錄取，不必參加內地聯招試。', '[文凭试收生计划](/schemes/hkdse-admission)：院校按香港中学文凭试成绩择优录取，不必参加内地联招试。', 'The [admission scheme](/schemes/hkdse-admission): institutions admit on HKDSE results, and the joint entrance examination is not needed.', 'P68'),
          stated('2025/26 學年有 145 所院校參加。', '2025/26 学年有 145 所院校参加。', 'In 2025/26 145 institutions took part.', 'P68'),
          stated('計劃下有校長推薦計劃，每所中學 8 個名額。', '计划下有校长推荐计划，每所中学 8 个名额。', 'Principals may nominate under it, with 8 places for each secondary school.', 'P68'),
        ),
        words('天津哪些院校參加、各收多少人：未有可引用的來源，請看當年的院校名單和各校的招生章程。', '天津哪些院校参加、各收多少人：没有可引用的来源，请看当年的院校名单和各校的招生章程。', 'Which institutions in Tianjin take part, and how many they admit: there is no source that can be cited; see the list of the year and each university’s own rules.'),
        words('聯招試、研究生和轉學的途徑：未有可引用的來源，請向院校的招生部門查詢。', '联招试、研究生和转学的途径：没有可引用的来源，请向院校的招生部门咨询。', 'For the joint entrance examination, postgraduate admission and transfer there is no source that can be cited: ask the admissions office.'),
      ),
    },
    {
      anchor: 'money',
      heading: words('學費資助', '学费资助', 'Money'),
      text: blocks(
        stated('[內地大學升學資助計劃](/schemes/mainland-study-subsidy)按年資助在指定內地院校修讀學士學位的香港學生，不設名額上限。', '[内地大学升学资助计划](/schemes/mainland-study-subsidy)按年资助在指定内地院校修读学士学位的香港学生，不设名额上限。', 'The [study subsidy](/schemes/mainland-study-subsidy) is paid yearly to Hong Kong students in bachelor’s programmes at designated institutions, without a quota.', 'P65'),
        points(
          stated('須擁有香港居留權或入境權，或持單程證來港，並在香港完成高中。', '须拥有香港居留权或入境权，或持单程证来港，并在香港完成高中。', 'One needs the right of abode or the right to land in Hong Kong or a one-way permit, and must have finished senior secondary school in Hong Kong.', 'P65'),
          stated('指定院校：2024/25 學年 197 所。', '指定院校：2024/25 学年 197 所。', 'Designated institutions: 197 in 2024/25.', 'P65'),
          stated('指定院校：2025/26 學年 201 所。', '指定院校：2025/26 学年 201 所。', 'Designated institutions: 201 in 2025/26.', 'P67'),
          stated('2025/26 學年經入息審查的全額資助，按距離分為 17,700、18,400、19,400 港元。', '2025/26 学年经入息审查的全额资助，按距离分为 17,700、18,400、19,400 港元。', 'Means-tested, full, in 2025/26, by distance: HK$17,700, HK$18,400 or HK$19,400.', 'P67'),
          stated('2025/26 學年經入息審查的半額資助，按距離分為 8,900、9,200、9,700 港元。', '2025/26 学年经入息审查的半额资助，按距离分为 8,900、9,200、9,700 港元。', 'Means-tested, half, in 2025/26: HK$8,900, HK$9,200 or HK$9,700.', 'P67'),
          stated('2025/26 學年免入息審查的資助是 5,900 或 6,200 港元；超過 1,000 公里一類的金額在來源中看不到。', '2025/26 学年免入息审查的资助是 5,900 或 6,200 港元；超过 1,000 公里一类的金额在来源中看不到。', 'Not means-tested, in 2025/26: HK$5,900 or HK$6,200; the amount for over 1,000 km could not be read in the source.', 'P67'),
          stated('2025/26 學年的申請已在 2025 年 10 月 13 日截止。', '2025/26 学年的申请已在 2025 年 10 月 13 日截止。', 'Applications for 2025/26 closed on 13 October 2025.', 'P66'),
        ),
        words('天津的院校屬於哪一類距離：來源沒有說明，請向教育局查詢。', '天津的院校属于哪一类距离：来源没有说明，请向教育局咨询。', 'Which class of distance institutions in Tianjin belong to is not stated: ask the bureau.'),
        words('學費、宿費和院校獎學金：未有可引用的來源，請看院校的招生章程。', '学费、住宿费和院校奖学金：没有可引用的来源，请看院校的招生章程。', 'For fees, lodging and scholarships there is no source that can be cited: see the university’s own rules.'),
      ),
    },
    {
      anchor: 'papers',
      heading: words('證件', '证件', 'Papers'),
      text: blocks(
        homeReturnPermit,
        residencePermit,
        stated('連續就讀是可以申領居住證的三個條件之一，所以學生可以憑就讀申領。', '连续就读是可以申领居住证的三个条件之一，所以学生可以凭就读申领。', 'Continuous study is one of the three grounds for a residence permit, so that a student can apply on it.', 'P87'),
      ),
    },
    {
      anchor: 'arrival',
      heading: words('抵達', '抵达', 'Arrival'),
      text: blocks(
        words('報到日期、接機和宿舍由院校安排；本網未有可引用的來源，請看錄取通知書。', '报到日期、接站和宿舍由院校安排；本站没有可引用的来源，请看录取通知书。', 'Registration, being met and dormitories are the university’s; there is no source here that can be cited: see your letter of admission.'),
        points(
          words('請問院校：報到時要帶哪些證件，正本還是副本？', '请问院校：报到时要带哪些证件，原件还是复印件？', 'Ask the university: which papers must you bring, originals or copies?'),
          words('請問院校：港澳學生向哪個辦公室報到？', '请问院校：港澳学生向哪个办公室报到？', 'Ask the university: at which office do students from Hong Kong register?'),
          words('請問院校：要不要體檢，在哪裏做？', '请问院校：要不要体检，在哪里做？', 'Ask the university: is a medical examination needed, and where?'),
          words('請問銀行和電訊公司：回鄉證或居住證可不可以開戶、實名登記？', '请问银行和电信公司：回乡证或居住证可不可以开户、实名登记？', 'Ask the bank and the telephone company: can you open an account and register your name with either paper?'),
        ),
      ),
    },
    {
      anchor: 'life',
      heading: words('生活', '生活', 'Life'),
      text: blocks(
        points(
          stated('在天津讀書的港澳學生代表出席港澳工作聯席會，該會自 2012 年起舉行，有 29 個成員單位。', '在津学习的港澳学生代表出席港澳工作联席会，该会自 2012 年起举行，有 29 个成员单位。', 'Students from Hong Kong and Macao in Tianjin are represented at the joint conference on Hong Kong and Macao work, which has met since 2012 with 29 member bodies.', 'P25'),
          stated('與會者提出的問題由成員單位現場解答，那一屆有 14 條意見和建議。', '与会者提出的问题由成员单位现场解答，那一届有 14 条意见和建议。', 'The member bodies answer on the spot; at that meeting there were 14 suggestions.', 'P25'),
          stated('答覆說會繼續舉辦津港青年交流活動。', '答复说持续举办津港青年交流活动。', 'The reply says that exchange between young people of the two places goes on.', 'P00', 'C35'),
        ),
        words('醫療保險、學生組織和香港學生人數：未有可引用的來源，請向院校查詢。', '医疗保险、学生组织和香港学生人数：没有可引用的来源，请向院校咨询。', 'For medical insurance, student societies and the number of students from Hong Kong there is no source that can be cited: ask the university.'),
      ),
    },
    {
      anchor: 'help',
      heading: words('有事找誰', '有事找谁', 'Help'),
      text: blocks(
        words('請先找院校負責港澳學生的部門。', '请先找院校负责港澳学生的部门。', 'Ask the office of your university that looks after students from Hong Kong first.'),
        words('人身安全受威脅時，請立即聯絡身邊的人和當地警方；本網不是緊急服務。', '人身安全受威胁时，请立即联系身边的人和当地警方；本站不是紧急服务。', 'Tell people near you and the local police at once when you are in danger; this portal is no emergency service.'),
        whoToAsk,
      ),
    },
  ],
  related: ['SCHEME:hkdse-admission', 'SCHEME:mainland-study-subsidy', 'POLICY:residence-permit-rules', 'GUIDE:study', 'PROMISE:C30', 'TERM:N39', 'ORGANISATION:tianjin-education-commission'],
  sources: ['P00'],
};
