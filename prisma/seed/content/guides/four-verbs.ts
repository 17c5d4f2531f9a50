import { words } from '@/lib/i18n/words';
import type { guide } from '@/lib/library/kinds/guide';
import { checkedOn, homeReturnPermit, howToRead, residencePermit, whoToAsk } from '@/prisma/seed/content/guides/shared';
import { blocks, points, stated } from '@/prisma/seed/prose-words';
import type { RecordSeed } from '@/prisma/seed/record-seed';

const supports = stated(
  '答覆說天津支持優秀青年來天津旅遊、進修、工作和發展。',
  '答复说天津支持优秀青年来津旅游、进修、工作和发展。',
  'The reply says that Tianjin supports outstanding young people who come to travel, to study, to work and to develop.',
  'P00', 'C33', 'N42',
);

const asking = { anchor: 'ask', heading: words('向誰查詢', '向谁咨询', 'Whom to ask'), text: whoToAsk };
const start = { anchor: 'start', heading: words('先看這裏', '先看这里', 'Start here'), text: blocks(supports, howToRead) };

const travel: RecordSeed<typeof guide> = {
  slug: 'travel',
  title: words('來天津旅遊、交流', '来天津旅游、交流', 'Travel to Tianjin'),
  summary: words('證件、行程、費用，以及怎樣參加有資助的交流團。', '证件、行程、费用，以及怎样参加有资助的交流团。', 'Papers, the way there, money, and how to join a funded exchange tour.'),
  checkedOn,
  parts: [
    start,
    {
      anchor: 'papers',
      heading: words('證件', '证件', 'Papers'),
      text: blocks(
        homeReturnPermit,
        words('打算住得久一點的話，請看[進修](/guides/study)和[工作](/guides/work)指南的證件部分。', '打算住得久一些的话，请看[进修](/guides/study)和[工作](/guides/work)指南的证件部分。', 'See the papers in the guides to [study](/guides/study) and [work](/guides/work) if you mean to stay longer.'),
      ),
    },
    {
      anchor: 'arrival',
      heading: words('抵達', '抵达', 'Arrival'),
      text: blocks(
        words('班機、鐵路、口岸和市內交通：未有可引用的來源，所以沒有寫在這裏。', '航班、铁路、口岸和市内交通：没有可引用的来源，所以没有写在这里。', 'For flights, trains, crossings and city transport there is no source that can be cited, so none is given here.'),
        points(
          words('動身前請把住址、接待機構的電話和證件號碼記在紙上。', '动身前请把住址、接待单位的电话和证件号码记在纸上。', 'Write down where you will stay, your host’s telephone and the numbers of your papers before you set out.'),
          words('請問清楚住宿的地方是否接待持回鄉證的住客。', '请问清楚住宿的地方是否接待持回乡证的住客。', 'Ask whether the place where you will stay takes guests with a Home Return Permit.'),
          words('請問接待機構：抵達後要不要登記、由誰辦理。', '请问接待单位：抵达后要不要登记、由谁办理。', 'Ask your host whether you must register on arrival, and who does it.'),
        ),
      ),
    },
    {
      anchor: 'money',
      heading: words('費用和資助', '费用和资助', 'Money'),
      text: blocks(
        points(
          stated('香港的[青年內地交流資助計劃](/schemes/youth-exchange-mainland)資助機構舉辦交流項目，青年報名參加。', '香港的[青年内地交流资助计划](/schemes/youth-exchange-mainland)资助机构举办交流项目，青年报名参加。', 'Hong Kong’s [Funding Scheme for Youth Exchange in the Mainland](/schemes/youth-exchange-mainland) funds organisations that run exchange projects, which young people join.', 'P96'),
          stated('2025 年施政報告說會繼續推展這個計劃。', '2025 年施政报告说会继续推展这个计划。', 'The Policy Address of 2025 says that it goes on.', 'P100'),
        ),
        words('參加者要付多少：未有可引用的來源，請向舉辦機構查詢。', '参加者要付多少：没有可引用的来源，请向举办机构咨询。', 'There is no source that can be cited for what participants pay: ask the organisation.'),
        words('預算時請分開寫港元和人民幣。', '预算时请分开写港元和人民币。', 'Keep Hong Kong dollars and RMB apart in your budget.'),
      ),
    },
    {
      anchor: 'exchange',
      heading: words('交流團做過甚麼', '交流团做过什么', 'What exchange tours have done'),
      text: blocks(
        stated('答覆說會持續舉辦津港青年交流活動，歡迎香港青年和香港教師到訪。', '答复说持续举办津港青年交流活动，欢迎香港青年、香港教师到访。', 'The reply says that exchange of young people of the two places goes on, and welcomes Hong Kong youth and teachers.', 'P00', 'C35'),
        points(
          stated('2017 年 7 月：香港的 50 名大學生與天津大學的 50 名同學組成 10 隊，以七天合作完成創業作品。', '2017 年 7 月：香港的 50 名大学生与天津大学的 50 名同学组成 10 队，用七天合作完成创业作品。', 'July 2017: 50 students from Hong Kong and 50 of Tianjin University made start-up plans in ten teams over seven days.', 'P33'),
          stated('他們到古文化街、五大道、意式風情區等地調研。', '他们到古文化街、五大道、意式风情区等地调研。', 'They did field work in places such as Ancient Culture Street, Wudadao and the Italian-style quarter.', 'P33'),
          stated('2024 年：超過 90 名學生到天津實習 43 天。', '2024 年：超过 90 名学生到天津实习 43 天。', '2024: more than 90 students worked in Tianjin as interns for 43 days.', 'P28'),
          stated('2024 年 7 月 1 日至 7 日：天津大學 23 名學生和兩名教職員到香港科技大學研習化工與人工智能。', '2024 年 7 月 1 日至 7 日：天津大学 23 名学生和两名教职员到香港科技大学研习化工与人工智能。', '1 to 7 July 2024: 23 students and two staff of Tianjin University studied chemical engineering and AI at HKUST.', 'P98'),
        ),
      ),
    },
    asking,
  ],
  related: ['SCHEME:youth-exchange-mainland', 'GUIDE:study', 'GUIDE:work', 'POLICY:residence-permit-rules', 'TERM:N43'],
  sources: ['P00'],
};

const study: RecordSeed<typeof guide> = {
  slug: 'study',
  title: words('來天津進修、研究', '来天津进修、研究', 'Study and research in Tianjin'),
  summary: words('入學途徑、資助、短期研習和博士後研究。', '入学途径、资助、短期研习和博士后研究。', 'Ways in, money, short study visits and postdoctoral research.'),
  checkedOn,
  parts: [
    start,
    {
      anchor: 'degree',
      heading: words('修讀學位', '修读学位', 'For a degree'),
      text: blocks(
        points(
          stated('[文憑試收生計劃](/schemes/hkdse-admission)：憑香港中學文憑試成績申請，不必參加內地聯招試；2025/26 學年有 145 所院校參加。', '[文凭试收生计划](/schemes/hkdse-admission)：凭香港中学文凭试成绩申请，不必参加内地联招试；2025/26 学年有 145 所院校参加。', 'The [admission scheme](/schemes/hkdse-admission) takes HKDSE results instead of the joint entrance examination; 145 institutions took part in 2025/26.', 'P68'),
          stated('[內地大學升學資助計劃](/schemes/mainland-study-subsidy)：資助在指定內地院校修讀學士學位的香港學生。', '[内地大学升学资助计划](/schemes/mainland-study-subsidy)：资助在指定内地院校修读学士学位的香港学生。', 'The [study subsidy](/schemes/mainland-study-subsidy) is for Hong Kong students in bachelor’s programmes at designated institutions.', 'P65'),
        ),
        words('詳情請看[香港學生在天津](/students)；研究生的入學辦法未有可引用的來源，請向院校查詢。', '详情请看[香港学生在天津](/students)；研究生的入学办法没有可引用的来源，请向院校咨询。', 'See [Hong Kong students in Tianjin](/students) for more; there is no source that can be cited for postgraduate admission: ask the university.'),
      ),
    },
    {
      anchor: 'short',
      heading: words('短期研習、科研交流', '短期研习、科研交流', 'Short visits and research'),
      text: blocks(
        stated('答覆說會吸引香港高校師生到天津參與科研發展。', '答复说吸引香港高校师生到天津参与科研发展。', 'The reply says that staff and students of Hong Kong universities are to take part in research in Tianjin.', 'P00', 'C32', 'N41'),
        words('各校的名額、日期和津貼：答覆沒有說明，請向自己學校的內地交流部門查詢。', '各校的名额、日期和补贴：答复没有说明，请向自己学校的内地交流部门咨询。', 'Places, dates and allowances are not stated: ask the Mainland exchange office of your own university.'),
        stated('反方向的例子：2024 年 7 月，天津大學 23 名學生到香港科技大學研習一星期。', '反方向的例子：2024 年 7 月，天津大学 23 名学生到香港科技大学研习一周。', 'An example in the other direction: in July 2024 23 students of Tianjin University spent a week at HKUST.', 'P98'),
      ),
    },
    {
      anchor: 'postdoc',
      heading: words('博士後研究', '博士后研究', 'Postdoctoral research'),
      text: blocks(
        points(
          stated('天津有博士後科研流動站 110 個、工作站 343 個、創新實踐基地 110 個（2023 年底）。', '天津有博士后科研流动站 110 个、工作站 343 个、创新实践基地 110 个（2023 年底）。', 'Tianjin has 110 postdoctoral research stations, 343 workstations and 110 practice bases (end of 2023).', 'F12', 'F13', 'F14'),
          stated('[聯合資助項目](/programmes/cpsf-tianjin-joint-funding)遴選海內外優秀博士，進入天津的博士後設站單位。', '[联合资助项目](/programmes/cpsf-tianjin-joint-funding)遴选海内外优秀博士，进入天津的博士后设站单位。', 'The [joint funding programme](/programmes/cpsf-tianjin-joint-funding) selects outstanding doctors at home and abroad for host units in Tianjin.', 'P00', 'C24'),
          stated('[博士後創新崗位](/programmes/postdoctoral-innovation-post)每年遴選 100 名。', '[博士后创新岗位](/programmes/postdoctoral-innovation-post)每年遴选 100 名。', 'The [innovation post](/programmes/postdoctoral-innovation-post) selects 100 people a year.', 'P00', 'F23'),
        ),
        words('香港居民和持香港博士學位的人可否申請：答覆沒有說明，請先向設站單位查詢。', '香港居民和持香港博士学位的人可否申请：答复没有说明，请先向设站单位咨询。', 'Whether Hong Kong residents and holders of Hong Kong doctorates may apply is not stated: ask the host unit first.'),
      ),
    },
    { anchor: 'papers', heading: words('證件', '证件', 'Papers'), text: blocks(homeReturnPermit, residencePermit) },
    asking,
  ],
  related: ['GUIDE:students', 'SCHEME:hkdse-admission', 'SCHEME:mainland-study-subsidy', 'SCHEME:mainland-hong-kong-joint-funding', 'POLICY:residence-permit-rules', 'TERM:N41'],
  sources: ['P00'],
};

const work: RecordSeed<typeof guide> = {
  slug: 'work',
  title: words('來天津實習、工作', '来天津实习、工作', 'Work in Tianjin'),
  summary: words('實習、受僱、證件，以及工作權利方面要先問清楚的事。', '实习、就业、证件，以及工作权利方面要先问清楚的事。', 'Internships, jobs, papers, and what to settle about the right to work.'),
  checkedOn,
  parts: [
    start,
    {
      anchor: 'internship',
      heading: words('實習', '实习', 'Internships'),
      text: blocks(
        points(
          stated('[青年內地實習資助計劃](/schemes/youth-internship-mainland)資助機構舉辦實習項目；2024 年有一個在天津，超過 90 名學生實習 43 天，有百多個崗位可選。', '[青年内地实习资助计划](/schemes/youth-internship-mainland)资助机构举办实习项目；2024 年有一个在天津，超过 90 名学生实习 43 天，有百多个岗位可选。', 'The [internship funding scheme](/schemes/youth-internship-mainland) funds organisations; in 2024 one project was in Tianjin: more than 90 students, 43 days, over a hundred posts.', 'P28'),
          stated('[企業暑期實習](/schemes/corporate-summer-internship)在 2026 年點名的城市沒有天津。', '[企业暑期实习](/schemes/corporate-summer-internship)在 2026 年点名的城市没有天津。', 'The [summer internships with companies](/schemes/corporate-summer-internship) of 2026 do not name Tianjin among their cities.', 'P62'),
          stated('[內地專題實習](/schemes/thematic-internship-mainland)在 2026 年的七個項目都不在天津。', '[内地专题实习](/schemes/thematic-internship-mainland)在 2026 年的七个项目都不在天津。', 'None of the seven [themed internships](/schemes/thematic-internship-mainland) of 2026 is in Tianjin.', 'P60'),
        ),
        stated('到哪裏找消息：手機應用程式 HKYouth+ 和「連青人網絡」是民青局與青年溝通的渠道。', '到哪里找消息：手机应用 HKYouth+ 和“连青人网络”是民青局与青年沟通的渠道。', 'Where to look: the app HKYouth+ and Youth Link are the bureau’s channels to young people.', 'P63'),
      ),
    },
    {
      anchor: 'jobs',
      heading: words('求職', '求职', 'Jobs'),
      text: blocks(
        stated('答覆說會聯合高校、院所、企業，通過人才項目聚集海內外人才來天津創新創業。', '答复说联合高校、院所、企业，通过人才项目集聚海内外人才来津创新创业。', 'The reply says that universities, institutes and companies are joined in attracting talent at home and abroad through talent programmes.', 'P00', 'C29'),
        words('在天津請看[海河英才指南](/talent)，做一次自我查核，知道該向誰查詢。', '在天津请看[海河英才指南](/talent)，做一次自查，了解该向谁咨询。', 'Read the guide to [Haihe Talent](/talent) and take its self-check to see whom to ask.'),
        stated('大灣區青年就業計劃不是為天津而設：工作地點是大灣區內地城市。', '大湾区青年就业计划不是为天津而设：工作地点是大湾区内地城市。', 'The Greater Bay Area Youth Employment Scheme is not for Tianjin: its place of work is a Mainland city of that area.', 'P71'),
        stated('企業可派受聘青年到大灣區以外的內地城市工作，最長 6 個月（2023 年的規則）。', '企业可派受聘青年到大湾区以外的内地城市工作，最长 6 个月（2023 年的规则）。', 'A company may post them to other Mainland cities for at most 6 months (rule of 2023).', 'P72'),
      ),
    },
    {
      anchor: 'rights',
      heading: words('工作權利', '工作权利', 'The right to work'),
      text: blocks(
        words('香港居民在內地受僱要不要許可、要哪些證件、社會保險和住房公積金怎樣參加：未有可引用的來源，所以本網不作答。', '香港居民在内地就业要不要许可、要哪些证件、社会保险和住房公积金怎样参加：没有可引用的来源，所以本站不作答。', 'Whether a Hong Kong resident needs a permit to be employed in the Mainland, which papers count, and how social insurance and the housing provident fund work: there is no source that can be cited, so this portal does not answer.'),
        words('請在簽約前問清楚：', '请在签约前问清楚：', 'Before you sign, ask:'),
        points(
          words('僱主：請問你們會替我辦甚麼手續，憑哪份文件？', '用人单位：请问要替我办什么手续，凭哪份文件？', 'the employer: which formalities will you handle for me, and under which rule?'),
          words('人力社保部門：回鄉證和居住證，哪一種可以用來登記？', '人力社保部门：回乡证和居住证，哪一种可以用来登记？', 'the human resources department: which of the Home Return Permit and the residence permit can be used to register?'),
          words('稅務機關：兩地的稅怎樣計算？', '税务机关：两地的税怎么计算？', 'the tax authority: how are the taxes of the two places reckoned?'),
        ),
      ),
    },
    { anchor: 'papers', heading: words('證件', '证件', 'Papers'), text: blocks(homeReturnPermit, residencePermit) },
    asking,
  ],
  related: ['GUIDE:talent', 'SCHEME:youth-internship-mainland', 'SCHEME:gba-youth-employment', 'POLICY:residence-permit-rules', 'POLICY:haihe-talent-plan'],
  sources: ['P00'],
};

const develop: RecordSeed<typeof guide> = {
  slug: 'develop',
  title: words('來天津創業、發展', '来天津创业、发展', 'Develop a business in Tianjin'),
  summary: words('天開園、兩地的創業資助、合作研發和可以找的商會。', '天开园、两地的创业资助、合作研发和可以找的商会。', 'Tiankai Park, start-up money on both sides, joint research, and the chamber to turn to.'),
  checkedOn,
  parts: [
    start,
    {
      anchor: 'park',
      heading: words('天開高教科創園（天開園）', '天开高教科创园（天开园）', 'Tiankai Park'),
      text: blocks(
        stated('答覆說會以天開園為契機，加強與香港的科技合作。', '答复说以天开园建设为契机，大力加强与香港方面的科技务实合作。', 'The reply says that Tiankai Park is the occasion for more cooperation with Hong Kong in technology.', 'P00', 'C01'),
        points(
          stated('核心在南開區的南開大學、天津大學、天津醫科大學一帶，西翼在西青，東翼在津南。', '核心在南开区的南开大学、天津大学、天津医科大学一带，西翼在西青，东翼在津南。', 'Its core lies around Nankai, Tianjin and Tianjin Medical universities in Nankai District, its west wing in Xiqing, its east wing in Jinnan.', 'P06'),
          stated('2023 年 7 月，科技廣場入駐 102 個項目，其中 49.2% 是高校成果轉化，11.8% 是學生創業；入駐須經科技局的項目選拔機制。', '2023 年 7 月，科技广场入驻 102 个项目，其中 49.2% 是高校成果转化，11.8% 是学生创业；入驻须经科技局的项目准入机制。', 'In July 2023 its plaza had 102 projects, 49.2% of them transfers from universities and 11.8% student start-ups; the science bureau’s selection mechanism decides on entry.', 'P05'),
          stated('2024 年 4 月有 1,500 多家科技企業和 225 家科技金融及服務機構。', '2024 年 4 月有 1500 多家科技企业和 225 家科技金融及服务机构。', 'In April 2024 there were over 1,500 technology companies and 225 finance and service institutions.', 'P07'),
          stated('2025 年 5 月，園區全球聯絡網的香港站揭牌。', '2025 年 5 月，园区全球联络网的香港站揭牌。', 'In May 2025 the Hong Kong station of the park’s global liaison network was unveiled.', 'P09'),
        ),
        words('租金、入駐條件和香港站的聯絡方法：未找到；請從[天開園](/park)一頁提出查詢。', '租金、入驻条件和香港站的联系方式：未找到；请从[天开园](/park)一页提出咨询。', 'Rents, conditions of entry and how to reach the Hong Kong station were not found: ask from the page on [Tiankai Park](/park).'),
      ),
    },
    {
      anchor: 'money',
      heading: words('創業資助', '创业资助', 'Money for start-ups'),
      text: blocks(
        points(
          stated('天津：[天開園專項資金](/policies/tiankai-fund-and-policies)首期 2023 至 2027 年，每年基礎額度人民幣 4 億元，另有 34 條支持政策。', '天津：[天开园专项资金](/policies/tiankai-fund-and-policies)首期 2023 至 2027 年，每年基础额度 4 亿元，另有 34 条支持政策。', 'Tianjin: the [special fund of Tiankai Park](/policies/tiankai-fund-and-policies), RMB 400 million a year as its basic sum from 2023 to 2027, and 34 support policies.', 'P01'),
          stated('香港：[大學科技初創企業資助計劃](/schemes/technology-startup-universities)，每間初創企業每年最多 150 萬港元。', '香港：[大学科技初创企业资助计划](/schemes/technology-startup-universities)，每家初创企业每年最多 150 万港元。', 'Hong Kong: the [support scheme for university start-ups](/schemes/technology-startup-universities), up to HK$1.5 million a year for each.', 'P75'),
          stated('香港：[理大微型基金](/schemes/polyu-micro-fund)可銜接香港科技園的培育計劃。', '香港：[理大微型基金](/schemes/polyu-micro-fund)可衔接香港科技园的培育计划。', 'Hong Kong: the [PolyU Micro Fund](/schemes/polyu-micro-fund), which can lead to HKSTP’s incubation.', 'P76'),
          stated('香港：[城大 HK Tech 300](/schemes/hk-tech-300)，種子基金每隊 10 萬港元。', '香港：[城大 HK Tech 300](/schemes/hk-tech-300)，种子基金每队 10 万港元。', 'Hong Kong: [CityU HK Tech 300](/schemes/hk-tech-300), with HK$100,000 as a seed fund for each team.', 'P77'),
        ),
        words('香港的資助可否用在天津的公司：來源沒有說明，請先查詢。', '香港的资助可否用在天津的公司：来源没有说明，请先咨询。', 'Whether Hong Kong money may be used for a company in Tianjin is not stated: ask first.'),
      ),
    },
    {
      anchor: 'research',
      heading: words('合作研發', '合作研发', 'Joint research'),
      text: points(
        stated('[內地與香港聯合資助計劃](/schemes/mainland-hong-kong-joint-funding)：兩地機構同時申請，研發在兩地進行。', '[内地与香港联合资助计划](/schemes/mainland-hong-kong-joint-funding)：两地机构同时申请，研发在两地进行。', 'The [Mainland-Hong Kong Joint Funding Scheme](/schemes/mainland-hong-kong-joint-funding): both sides apply at once and the work is done in both places.', 'P73'),
        stated('香港有 15 間全國重點實驗室，2025 年 8 月授牌。', '香港有 15 家全国重点实验室，2025 年 8 月授牌。', 'Hong Kong has 15 National Key Laboratories, unveiled in August 2025.', 'P79'),
        stated('天津與北京、河北聯合繪製了六條跨區域產業鏈圖譜，請看[產業鏈](/chains)。', '天津与北京、河北联合绘制了六条跨区域产业链图谱，请看[产业链](/chains)。', 'Tianjin has mapped six cross-region [industry chains](/chains) with Beijing and Hebei.', 'F02'),
      ),
    },
    {
      anchor: 'people',
      heading: words('可以找的人', '可以找的人', 'People to turn to'),
      text: points(
        stated('天津市港澳辦與天津市香港商會合作，服務在天津的港資企業（2022 年）。', '天津市港澳办与天津市香港商会合作，服务在津港资企业（2022 年）。', 'The Hong Kong and Macao office of Tianjin works with the Hong Kong Chamber in Tianjin to serve companies from Hong Kong (2022).', 'P26'),
        stated('港澳工作聯席會自 2012 年起舉行，有 29 個成員單位；港澳企業、商會和學生代表可在會上提出意見。', '港澳工作联席会自 2012 年起举行，有 29 个成员单位；港澳企业、商会和学生代表可在会上提出意见。', 'A joint conference on Hong Kong and Macao work has met since 2012, with 29 member bodies; companies, chambers and students from the two places can raise matters there.', 'P25'),
        words('商會的聯絡方法未找到；請先向駐天津聯絡處查詢。', '商会的联系方式未找到；请先向驻天津联络处咨询。', 'How to reach the chamber was not found; ask the Liaison Unit first.'),
      ),
    },
    asking,
  ],
  related: ['POLICY:tiankai-fund-and-policies', 'SCHEME:mainland-hong-kong-joint-funding', 'SCHEME:technology-startup-universities', 'ORGANISATION:tiankai-park', 'TERM:N02'],
  sources: ['P00'],
};

/** The four verbs of the reply: travel, study, work, develop. */
export const fourGuides: RecordSeed<typeof guide>[] = [travel, study, work, develop];

