import { words } from '@/lib/i18n/words';
import type { OrganisationDetails } from '@/prisma/seed/content/document-organisation-details';

const contact = { what: words('聯絡電話和電郵', '联系电话和电子邮箱', 'Telephone and e-mail') };
const seeksPartners = {
  what: words('是否正在尋找香港合作夥伴', '是否正在寻找香港合作伙伴', 'Whether it is looking for partners in Hong Kong'),
};
const agreements = {
  what: words('與對方城市大學的協議', '与对方城市高校的协议', 'Agreements with universities of the other city'),
};
const link = (kind: string, ...slugs: string[]) => slugs.map((slug) => `${kind}:${slug}`);

/** What sources of grade A or B say of further bodies, by their slugs. */
export const furtherOrganisationDetails: Record<string, OrganisationDetails> = {
  'hksar-tianjin-liaison-unit': {
    summary: words(
      '特區政府在天津的聯絡處：促進津港合作，支援在天津的香港人和企業。',
      '特区政府在天津的联络处：促进津港合作，支援在津港人港企。',
      'The Hong Kong government’s unit in Tianjin: fosters cooperation and supports Hong Kong people and companies there.',
    ),
    about: words(
      '聯絡處於 2017 年 9 月 14 日啟用，工作是促進津港合作，並為在天津的香港人和企業提供支援。[P18] 「港青天津實習計劃2024」的支持機構之一。[P28]',
      '联络处于 2017 年 9 月 14 日启用，工作是促进津港合作，并为在天津的香港人和企业提供支援。[P18] “港青天津实习计划2024”的支持机构之一。[P28]',
      'It opened on 14 September 2017 to foster cooperation between the two places and to support Hong Kong people and companies in Tianjin. [P18] It was among the supporters of the 2024 internship programme in Tianjin. [P28]',
    ),
    contact: words(
      '天津市和平區大沽北路2號天津環球金融中心4126室；電話 (86 22) 5830 7884；電郵 tjlu@bjo.gov.hk。[P18]',
      '天津市和平区大沽北路2号天津环球金融中心4126室；电话 (86 22) 5830 7884；邮箱 tjlu@bjo.gov.hk。[P18]',
      'Room 4126, Tianjin World Financial Centre, 2 Dagubei Road, Heping District, Tianjin; telephone (86 22) 5830 7884; e-mail tjlu@bjo.gov.hk. [P18]',
    ),
    contactAsOf: '2017-09-14',
    fields: ['youth'],
    related: [...link('TERM', 'N47'), ...link('NEWS', 'tianjin-liaison-unit-opens', 'internship-in-tianjin-2024')],
    sources: ['P18', 'P28'],
  },
  'hksar-beijing-office': {
    summary: words(
      '特區政府駐北京的辦事處；負責人出席天津的港澳工作聯席會。',
      '特区政府驻北京的办事处；负责人出席天津的港澳工作联席会。',
      'The Hong Kong government’s office in Beijing; its director attends Tianjin’s joint conference on Hong Kong and Macao work.',
    ),
    about: words(
      '駐京辦主任出席了天津市港澳工作聯席會第七次會議。[P25] 駐天津聯絡處的電郵使用駐京辦的域名。[P18]',
      '驻京办主任出席了天津市港澳工作联席会第七次会议。[P25] 驻天津联络处的邮箱使用驻京办的域名。[P18]',
      'Its director attended the seventh of Tianjin’s joint conferences on Hong Kong and Macao work. [P25] The e-mail address of the Tianjin Liaison Unit is under the Beijing Office’s domain. [P18]',
    ),
    unstated: [contact],
    related: link('TERM', 'N47'),
    sources: ['P18', 'P25'],
  },
  'tianjin-hk-macao-office': {
    summary: words(
      '天津負責港澳事務的部門；每年召開港澳工作聯席會。',
      '天津负责港澳事务的部门；每年召开港澳工作联席会。',
      'Tianjin’s office for Hong Kong and Macao affairs; a joint conference meets every year.',
    ),
    about: words(
      '2021 津港合作周由它的主任作閉幕總結。[P20] 2022 年 6 月 9 日，它走訪天津市香港商會，商討為港資企業服務和慶祝回歸的活動。[P26]\n\n港澳工作聯席會自 2012 年起召開；第七次會議有 29 個成員單位出席，港澳企業和商會提出 14 條意見，在天津就讀的港澳學生也有代表參加。[P25]',
      '2021 津港合作周由它的主任作闭幕总结。[P20] 2022 年 6 月 9 日，它走访天津市香港商会，商量服务港资企业和庆祝回归的活动。[P26]\n\n港澳工作联席会自 2012 年起召开；第七次会议有 29 个成员单位出席，港澳企业和商会提出 14 条意见，在津学习的港澳学生也有代表参加。[P25]',
      'Its director closed the 2021 cooperation week. [P20] On 9 June 2022 it called on the Hong Kong Chamber of Commerce in Tianjin about services for Hong Kong companies and events for the anniversary. [P26]\n\nThe joint conference on Hong Kong and Macao work has met since 2012. At the seventh, 29 member bodies heard 14 suggestions of companies and chambers; Hong Kong and Macao students in Tianjin were there too. [P25]',
    ),
    contact: words(
      '它的消息刊登在天津市人民政府外事辦公室的網站。[P26]',
      '它的消息刊登在天津市人民政府外事办公室的网站。[P26]',
      'Its news is published on the site of Tianjin’s Foreign Affairs Office. [P26]',
    ),
    unstated: [contact, { what: words('全名', '全称', 'Its full name') }],
    related: [
      ...link('PROMISE', 'C38'),
      ...link('NEWS', 'cooperation-week-2021-closes', 'hong-kong-chamber-visit', 'anniversary-evening-2022'),
    ],
    sources: ['P20', 'P25', 'P26', 'P27'],
  },
  'tianjin-foreign-affairs-office': {
    summary: words(
      '天津市的外事部門；網站刊登港澳事務消息。',
      '天津市的外事部门；网站刊登港澳事务动态。',
      'Tianjin’s foreign affairs office; its site carries news of Hong Kong and Macao affairs.',
    ),
    about: words(
      '網站設有「港澳事務」欄目，刊登港澳工作聯席會等消息。[P25]',
      '网站设有“港澳事务”栏目，刊登港澳工作联席会等动态。[P25]',
      'Its site has a section on Hong Kong and Macao affairs with news of the joint conference among others. [P25]',
    ),
    contact: words(
      '天津市和平區保定道9號；電話 022-63085856。[P25]',
      '天津市和平区保定道9号；电话 022-63085856。[P25]',
      '9 Baoding Road, Heping District, Tianjin; telephone 022-63085856. [P25]',
    ),
    contactAsOf: '2020-08-24',
    site: 'https://fao.tj.gov.cn/',
    sources: ['P25', 'P26'],
  },
  hyab: {
    summary: words(
      '特區政府負責青年事務的政策局；資助非政府機構舉辦內地實習和交流。',
      '特区政府负责青年事务的政策局；资助非政府机构举办内地实习和交流。',
      'The Hong Kong bureau for youth; funds non-governmental organisations that run internships and exchanges on the Mainland.',
    ),
    about: words(
      '2023 年 10 月 18 日，它與青年發展委員會推出 2024-25 年度「青年內地實習資助計劃」，邀請非政府機構申請。[P56] 年輕人參加的是獲資助機構舉辦的項目，「港青天津實習計劃2024」就是其中之一。[P28]',
      '2023 年 10 月 18 日，它与青年发展委员会推出 2024-25 年度“青年内地实习资助计划”，邀请非政府机构申请。[P56] 年轻人参加的是获资助机构举办的项目，“港青天津实习计划2024”就是其中之一。[P28]',
      'On 18 October 2023 it launched, with the Youth Development Commission, the 2024-25 round of the Funding Scheme for Youth Internship in the Mainland and invited non-governmental organisations to apply. [P56] Young people join a project that a funded organisation runs; the 2024 internships in Tianjin were one. [P28]',
    ),
    unstated: [contact],
    fields: ['youth'],
    related: link('NEWS', 'internship-funding-2024-25', 'internship-in-tianjin-2024'),
    sources: ['P28', 'P56'],
  },
  ydc: {
    summary: words(
      '與民青局合辦青年內地實習和交流的資助計劃；申請表格在其網站。',
      '与民青局合办青年内地实习和交流的资助计划；申请表格在其网站。',
      'Runs the funding schemes for internships on the Mainland with HYAB; forms are on its site.',
    ),
    about: words(
      '「青年內地實習資助計劃」的詳情和申請表格在它的網站。[P56]',
      '“青年内地实习资助计划”的详情和申请表格在它的网站。[P56]',
      'Details and forms of the Funding Scheme for Youth Internship in the Mainland are on its site. [P56]',
    ),
    site: 'https://www.ydc.gov.hk/',
    unstated: [contact],
    fields: ['youth'],
    related: link('NEWS', 'internship-funding-2024-25'),
    sources: ['P56'],
  },
  edb: {
    summary: words(
      '特區政府教育局；資助香港學生在內地修讀學士學位課程。',
      '特区政府教育局；资助香港学生在内地修读学士学位课程。',
      'Hong Kong’s Education Bureau; subsidises Hong Kong students who take bachelor’s degrees on the Mainland.',
    ),
    about: words(
      '它設有「內地大學升學資助計劃」；2024/25 學年有 197 所指定內地院校。[P65]',
      '它设有“内地大学升学资助计划”；2024/25 学年有 197 所指定内地院校。[P65]',
      'It runs the Mainland University Study Subsidy Scheme, with 197 designated Mainland institutions in 2024/25. [P65]',
    ),
    site: 'https://www.edb.gov.hk/',
    unstated: [
      { what: words('天津屬於哪一個資助級別', '天津属于哪一个资助级别', 'Which class of subsidy Tianjin belongs to') },
    ],
    fields: ['education'],
    sources: ['P65'],
  },
  itc: {
    summary: words(
      '特區政府創新科技署；資助香港與內地機構合作研發。',
      '特区政府创新科技署；资助香港与内地机构合作研发。',
      'Hong Kong’s Innovation and Technology Commission; funds research that Hong Kong and Mainland bodies do together.',
    ),
    about: words(
      '「內地與香港聯合資助計劃」每年接受一次申請，香港和內地機構須分別向創新科技署和國家科學技術部遞交，研發工作須在兩地進行。[P73] 2024 年的申請期由 5 月 13 日開始。[P74]',
      '“内地与香港联合资助计划”每年接受一次申请，香港和内地机构须分别向创新科技署和国家科学技术部提交，研发工作须在两地进行。[P73] 2024 年的申请期由 5 月 13 日开始。[P74]',
      'The Mainland-Hong Kong Joint Funding Scheme takes applications once a year; the Hong Kong and the Mainland applicant apply to the commission and to the Ministry of Science and Technology at the same time, and the work is done in both places. [P73] In 2024 applications opened on 13 May. [P74]',
    ),
    site: 'https://www.itf.gov.hk/',
    fields: ['technology'],
    related: link('NEWS', 'joint-funding-scheme-2024'),
    sources: ['P73', 'P74'],
  },
  'tianjin-university': {
    summary: words(
      '位於天開園核心區旁；與香港的大學和青年團體有交流。',
      '位于天开园核心区旁；与香港的高校和青年团体有交流。',
      'Beside the core of Tiankai Park; has exchanged with a Hong Kong university and youth groups.',
    ),
    about: words(
      '天開園核心區環繞南開大學、天津大學和天津醫科大學。[P06] 2024 年 7 月 1 日至 7 日，化工學院 23 名學生和兩名教師到香港科技大學研學，主題是「化工＋人工智能」。[P98] 2017 年 7 月，它與香港團體合辦津港青年交流營，兩地各 50 名學生參加。[P33]',
      '天开园核心区环绕南开大学、天津大学和天津医科大学。[P06] 2024 年 7 月 1 日至 7 日，化工学院 23 名学生和两名教师到香港科技大学研学，主题是“化工＋人工智能”。[P98] 2017 年 7 月，它与香港团体合办津港青年交流营，两地各 50 名学生参加。[P33]',
      'The core of Tiankai Park lies around Nankai University, Tianjin University and Tianjin Medical University. [P06] From 1 to 7 July 2024, 23 students and two staff of its chemical engineering school studied at HKUST on “chemical engineering and AI”. [P98] In July 2017 it held an exchange camp with 50 students from each side. [P33]',
    ),
    unstated: [agreements, contact],
    fields: ['education', 'technology', 'youth'],
    related: [...link('TERM', 'N40'), ...link('NEWS', 'tianjin-university-at-hkust', 'exchange-camp-2017', 'tiankai-opens')],
    sources: ['P06', 'P33', 'P98'],
  },
  'tianjin-medical-university': {
    summary: words(
      '位於天開園核心區。',
      '位于天开园核心区。',
      'In the core of Tiankai Park.',
    ),
    about: words(
      '天開園核心區環繞南開大學、天津大學和天津醫科大學。[P06] 2021 年獲選的 36 名博士後中，有人在這所大學從事研究。[P37]',
      '天开园核心区环绕南开大学、天津大学和天津医科大学。[P06] 2021 年入选的 36 名博士后中，有人在该校从事研究。[P37]',
      'The core of Tiankai Park lies around Nankai University, Tianjin University and Tianjin Medical University. [P06] It was among the hosts of the 36 postdocs selected in 2021. [P37]',
    ),
    unstated: [agreements, contact],
    fields: ['education'],
    related: link('NEWS', 'postdocs-selected-2021'),
    sources: ['P06', 'P37'],
  },
  hkust: {
    summary: words(
      '2024 年接待天津大學學生研學；設有初創企業資助。',
      '2024 年接待天津大学学生研学；设有初创企业资助。',
      'Hosted students of Tianjin University in 2024; funds start-ups of its members.',
    ),
    about: words(
      '2024 年 7 月，化學及生物工程學系接待天津大學化工學院學生研學一周。[P98] 大學科技初創企業資助計劃（2023-24 年度規則）每間初創企業每年最多資助 150 萬港元，最長三年。[P75]',
      '2024 年 7 月，化学及生物工程学系接待天津大学化工学院学生研学一周。[P98] 大学科技初创企业资助计划（2023-24 年度规则）每家初创企业每年最多资助 150 万港元，最长三年。[P75]',
      'In July 2024 its Department of Chemical and Biological Engineering hosted students of Tianjin University for a week. [P98] Under the 2023-24 rules of the Technology Start-up Support Scheme for Universities, a start-up may receive up to HK$1.5 million a year for up to three years. [P75]',
    ),
    unstated: [agreements],
    fields: ['education', 'technology'],
    related: link('NEWS', 'tianjin-university-at-hkust'),
    sources: ['P75', 'P98'],
  },
  polyu: {
    summary: words(
      '以微型基金支持學生和校友創業，銜接香港科技園公司的培育。',
      '以微型基金支持学生和校友创业，衔接香港科技园公司的孵化。',
      'Supports start-ups of students and alumni with a micro fund that leads on to HKSTP’s incubation.',
    ),
    about: words(
      '理大微型基金銜接香港科技園公司的計劃：早期資助最多 10 萬港元，培育最多 129 萬港元。[P76]',
      '理大微型基金衔接香港科技园公司的计划：早期资助最多 10 万港元，孵化最多 129 万港元。[P76]',
      'The PolyU Micro Fund leads on to HKSTP’s programmes: up to HK$100,000 at an early stage, up to HK$1.29 million for incubation. [P76]',
    ),
    unstated: [agreements],
    fields: ['education', 'technology'],
    sources: ['P76'],
  },
  cityu: {
    summary: words(
      '「HK Tech 300」創業計劃。',
      '“HK Tech 300”创业计划。',
      'Runs the HK Tech 300 start-up programme.',
    ),
    about: words(
      '「HK Tech 300」設種子基金 10 萬港元，天使基金最多 100 萬港元。[P77]',
      '“HK Tech 300”设种子基金 10 万港元，天使基金最多 100 万港元。[P77]',
      'HK Tech 300 offers seed funding of HK$100,000 and angel funding of up to HK$1 million. [P77]',
    ),
    unstated: [agreements],
    fields: ['education', 'technology'],
    sources: ['P77'],
  },
  hkstp: {
    summary: words(
      '香港的科技園；提供創業和培育計劃。',
      '香港的科技园；提供创业和孵化计划。',
      'Hong Kong’s science park; runs programmes for founders and start-ups.',
    ),
    about: words(
      '經理大微型基金銜接的計劃，包括早期資助最多 10 萬港元，以及創科培育計劃最多 129 萬港元。[P76]',
      '经理大微型基金衔接的计划，包括早期资助最多 10 万港元，以及创科培育计划最多 129 万港元。[P76]',
      'The programmes reached through PolyU’s micro fund include early support of up to HK$100,000 and incubation of up to HK$1.29 million. [P76]',
    ),
    unstated: [
      { what: words('與天開園的合作', '与天开园的合作', 'Any cooperation with Tiankai Park') },
      contact,
    ],
    fields: ['technology'],
    related: link('TERM', 'N48'),
    sources: ['P76'],
  },
  'tiankai-hong-kong-station': {
    summary: words(
      '2025 年 5 月 18 日揭牌，是天開園在香港的聯絡點。',
      '2025 年 5 月 18 日揭牌，是天开园在香港的联络点。',
      'Unveiled on 18 May 2025: Tiankai Park’s point of contact in Hong Kong.',
    ),
    about: words(
      '2025 年 5 月 18 日的「2025天開論壇」上，天開園全球聯絡站的香港站與矽谷站同日揭牌。[P09]',
      '2025 年 5 月 18 日的“2025天开论坛”上，天开园全球联络站的香港站与硅谷站同日揭牌。[P09]',
      'At the Tiankai Forum of 18 May 2025 the park unveiled the Hong Kong and Silicon Valley stations of its global liaison network. [P09]',
    ),
    unstated: [
      { what: words('地址和開放時間', '地址和开放时间', 'Address and opening hours') },
      contact,
      { what: words('由哪個機構營運', '由哪个机构运营', 'Which body runs it') },
    ],
    fields: ['technology'],
    related: [...link('PROMISE', 'C02'), ...link('NEWS', 'tiankai-two-years')],
    sources: ['P09'],
  },
  'tiankai-ruilai': {
    summary: words(
      '第二批入駐天開園核心區的企業，研發農林新藥。',
      '第二批入驻天开园核心区的企业，研发农林新药。',
      'A company of the second group in the park’s core; develops new agents for farming and forestry.',
    ),
    about: words(
      '第二批入駐天開園的企業之一，設於核心區 6 號樓，依託南開大學的實驗室研發農林新藥。[P06]',
      '第二批入驻天开园的企业之一，设于核心区 6 号楼，依托南开大学的实验室研发农林新药。[P06]',
      'One of the second group of companies in Tiankai Park, in building 6 of the core; it develops new agents for farming and forestry with laboratories of Nankai University. [P06]',
    ),
    unstated: [seeksPartners, contact],
    related: link('NEWS', 'tiankai-first-companies'),
    sources: ['P06'],
  },
  'kaier-instruments': {
    summary: words(
      '首批入駐天開園的企業，由天津大學博士生團隊創辦。',
      '首批入驻天开园的企业，由天津大学博士生团队创办。',
      'A company of the first group in the park, founded by a team of doctoral students of Tianjin University.',
    ),
    about: words(
      '首批入駐天開園的企業之一，由天津大學博士生團隊創辦，研發植入式醫療器械的檢測設備。[P06]',
      '首批入驻天开园的企业之一，由天津大学博士生团队创办，研发植入式医疗器械的检测设备。[P06]',
      'One of the first companies in Tiankai Park, founded by a team of doctoral students of Tianjin University; it develops equipment for testing implantable medical devices. [P06]',
    ),
    unstated: [seeksPartners, contact],
    related: link('NEWS', 'tiankai-first-companies'),
    sources: ['P06'],
  },
  'hk-chamber-tianjin': {
    summary: words(
      '在天津的香港商會；支持香港青年在天津實習。',
      '在天津的香港商会；支持香港青年在津实习。',
      'The chamber of Hong Kong companies in Tianjin; supported internships of young people from Hong Kong.',
    ),
    about: words(
      '2022 年 6 月 9 日，天津市港澳辦走訪商會，商討津港交流合作。[P26] 6 月 29 日，商會舉辦慶祝香港回歸 25 周年晚會。[P27] 「港青天津實習計劃2024」的支持機構之一。[P28] 英文名稱為本站暫譯。',
      '2022 年 6 月 9 日，天津市港澳办走访商会，交流津港合作。[P26] 6 月 29 日，商会举办庆祝香港回归 25 周年晚会。[P27] “港青天津实习计划2024”的支持机构之一。[P28] 英文名称为本站暂译。',
      'On 9 June 2022 Tianjin’s Hong Kong and Macao office called on the chamber about cooperation. [P26] On 29 June it held an evening for the 25th anniversary of Hong Kong’s return. [P27] It supported the 2024 internship programme in Tianjin. [P28] The English name is a working translation.',
    ),
    unstated: [contact],
    fields: ['youth'],
    related: link('NEWS', 'hong-kong-chamber-visit', 'anniversary-evening-2022', 'internship-in-tianjin-2024'),
    sources: ['P26', 'P27', 'P28'],
  },
  'tianjin-overseas-friendship': {
    summary: words(
      '支持津港青年交流和實習。',
      '支持津港青年交流和实习。',
      'Has supported exchanges and internships of young people of the two places.',
    ),
    about: words(
      '2017 年津港青年交流營的合辦機構之一。[P33] 「港青天津實習計劃2024」的支持機構之一。[P28] 英文名稱為本站暫譯。',
      '2017 年津港青年交流营的合办机构之一。[P33] “港青天津实习计划2024”的支持机构之一。[P28] 英文名称为本站暂译。',
      'One of the organisers of the 2017 exchange camp. [P33] It supported the 2024 internship programme in Tianjin. [P28] The English name is a working translation.',
    ),
    unstated: [contact],
    fields: ['youth'],
    related: link('NEWS', 'exchange-camp-2017', 'internship-in-tianjin-2024'),
    sources: ['P28', 'P33'],
  },
  'tianjin-youth-federation': {
    summary: words(
      '支持香港青年在天津實習。',
      '支持香港青年在津实习。',
      'Supported internships of young people from Hong Kong in Tianjin.',
    ),
    about: words(
      '「港青天津實習計劃2024」的支持機構之一。[P28] 英文名稱為本站暫譯。',
      '“港青天津实习计划2024”的支持机构之一。[P28] 英文名称为本站暂译。',
      'It supported the 2024 internship programme in Tianjin. [P28] The English name is a working translation.',
    ),
    unstated: [contact],
    fields: ['youth'],
    related: link('NEWS', 'internship-in-tianjin-2024'),
    sources: ['P28'],
  },
  'hk-tianjin-business-women': {
    summary: words(
      '「港青天津實習計劃2024」的主辦機構之一。',
      '“港青天津实习计划2024”的主办机构之一。',
      'One of the organisers of the 2024 internship programme in Tianjin.',
    ),
    about: words(
      '三個主辦機構之一；計劃獲「青年內地實習資助計劃」資助，超過 90 名學生到天津實習 43 天。[P28] 英文名稱為本站暫譯。',
      '三个主办机构之一；计划获“青年内地实习资助计划”资助，超过 90 名学生到天津实习 43 天。[P28] 英文名称为本站暂译。',
      'One of three organisers of the programme, funded by Hong Kong’s internship scheme, in which more than 90 students worked in Tianjin for 43 days. [P28] The English name is a working translation.',
    ),
    unstated: [{ what: words('下一次的日期', '下一次的日期', 'When it will be held again') }, contact],
    fields: ['youth'],
    related: link('NEWS', 'internship-in-tianjin-2024'),
    sources: ['P28'],
  },
  'gba-entrepreneurs-alliance': {
    summary: words(
      '「港青天津實習計劃2024」的主辦機構之一。',
      '“港青天津实习计划2024”的主办机构之一。',
      'One of the organisers of the 2024 internship programme in Tianjin.',
    ),
    about: words(
      '「港青天津實習計劃2024」三個主辦機構之一。[P28] 主席在 2021 津港合作周開幕式上致辭。[P21] 英文名稱為本站暫譯。',
      '“港青天津实习计划2024”三个主办机构之一。[P28] 主席在 2021 津港合作周开幕式上致辞。[P21] 英文名称为本站暂译。',
      'One of three organisers of the 2024 internship programme in Tianjin. [P28] Its chairman spoke at the opening of the 2021 cooperation week. [P21] The English name is a working translation.',
    ),
    unstated: [{ what: words('下一次的日期', '下一次的日期', 'When it will be held again') }, contact],
    fields: ['youth'],
    related: link('NEWS', 'internship-in-tianjin-2024', 'hong-kong-group-in-tianjin-2021'),
    sources: ['P21', 'P28'],
  },
  'choi-koon-shum-foundation': {
    summary: words(
      '「港青天津實習計劃2024」的主辦機構之一。',
      '“港青天津实习计划2024”的主办机构之一。',
      'One of the organisers of the 2024 internship programme in Tianjin.',
    ),
    about: words(
      '「港青天津實習計劃2024」三個主辦機構之一。[P28] 英文名稱為本站暫譯。',
      '“港青天津实习计划2024”三个主办机构之一。[P28] 英文名称为本站暂译。',
      'One of three organisers of the 2024 internship programme in Tianjin. [P28] The English name is a working translation.',
    ),
    unstated: [{ what: words('下一次的日期', '下一次的日期', 'When it will be held again') }, contact],
    fields: ['youth'],
    related: link('NEWS', 'internship-in-tianjin-2024'),
    sources: ['P28'],
  },
  'hk-cppcc-members-association': {
    summary: words(
      '2025 年 6 月接待天津訪問團。',
      '2025 年 6 月接待天津访问团。',
      'Received a delegation from Tianjin in June 2025.',
    ),
    about: words(
      '2025 年 6 月 5 日，聯誼會接待天津市委統戰部訪問團，雙方談及金融創新、航運物流和科創轉化的合作。[P32]',
      '2025 年 6 月 5 日，联谊会接待天津市委统战部访问团，双方谈及金融创新、航运物流和科创转化的合作。[P32]',
      'On 5 June 2025 it received a delegation of Tianjin’s United Front Work Department; they spoke of finance, shipping and the transfer of research. [P32]',
    ),
    site: 'https://hkcppcc.org/',
    fields: ['finance', 'ports', 'technology'],
    related: link('NEWS', 'tianjin-delegation-in-hong-kong-2025'),
    sources: ['P32'],
  },
};
