import { same, words } from '@/lib/i18n/words';
import { type FigureSeed, parkArea } from '@/prisma/seed/content/figures';

const people = words('人', '人', 'people');
const students = words('名', '名', 'students');
const projects = words('個項目', '个项目', 'projects');
const results = words('項', '项', 'results');
const institutions = words('間院校', '所院校', 'institutions');

const may2025 = words('2025 年 5 月 18 日', '2025 年 5 月 18 日', '18 May 2025');
const july2023 = words('2023 年 7 月', '2023 年 7 月', 'July 2023');
const february2023 = words('2023 年 2 月', '2023 年 2 月', 'February 2023');
const april2023 = words('2023 年 4 月', '2023 年 4 月', 'April 2023');

const otherProgramme = words(
  '這是「中國博士後國際交流計劃引進項目」，與答覆所說、2023 年設立的聯合資助項目不同。',
  '这是“中国博士后国际交流计划引进项目”，与答复所说、2023 年设立的联合资助项目不同。',
  'This is the introduction project of the postdoctoral international exchange plan, not the joint funding programme of 2023 that the reply speaks of.',
);
const ofThe485 = words('答覆沒有這個數字；是一場對接會上的統計。', '答复没有这个数字；是一场对接会上的统计。', 'Not in the reply: counted at one matching event.');
const plazaShare = words(
  '只計科技廣場當時的 102 個項目（G60），不是全園的比例。',
  '只计科技广场当时的 102 个项目（G60），不是全园的比例。',
  'Of the plaza’s 102 projects at the time (G60), not of the whole park.',
);

/** Later, wider or neighbouring values from public sources of grade A or B, set beside the document's. */
export const publicFigures: FigureSeed[] = [
  {
    id: 'G01', value: same('95.67'), unit: words('平方公里', '平方公里', 'km²'), numeric: 95.67, sources: ['P09'],
    label: words('天開園擴大後的總面積', '天开园扩大后的总面积', 'Total area of Tiankai Park after its enlargement'),
    asOf: may2025, series: parkArea, related: ['FIGURE:F01', 'TERM:N02'],
  },
  {
    id: 'G02', value: words('200 多', '200 余', 'more than 200'), unit: people, numeric: 200, sources: ['P20'],
    label: words('2021 年津港合作周的各界出席者', '2021 年津港合作周的各界出席者', 'Participants of all kinds at the 2021 cooperation week'),
    asOf: words('2021 年 4 月', '2021 年 4 月', 'April 2021'), related: ['FIGURE:F28', 'TERM:N44'],
    conflicts: [
      {
        text: words('百餘位津港企業家。', '百余位津港企业家。', 'More than 100 entrepreneurs of both cities.'),
        asOf: words('2021 年', '2021 年', '2021'),
        reading: words(
          '答覆只計企業家，報章計各界人士（包括專家、學者）。兩個數字可以同時成立。',
          '答复只计企业家，报纸计各界人士（包括专家、学者）。两个数字可以同时成立。',
          'The reply counts entrepreneurs only, the press everybody (experts and scholars as well). Both may be right.',
        ),
        sources: ['P00'],
      },
    ],
  },
  {
    id: 'G03', value: same('3,542'), unit: words('間企業', '家企业', 'companies'), numeric: 3542, sources: ['P09'],
    label: words('天開園新引進的科技企業', '天开园新引进的科技企业', 'Technology companies newly attracted to Tiankai Park'),
    asOf: may2025,
    caution: words(
      '兩個日期的說法不同：2024 年是「註冊企業」，2025 年是「新引進企業」，口徑未必一樣。',
      '两个日期的说法不同：2024 年是“注册企业”，2025 年是“新引进企业”，口径未必一致。',
      'The two dates are worded differently (registered in 2024, newly attracted in 2025): they may not count the same companies.',
    ),
    series: [
      {
        date: '2024-04-03', numeric: 1500, value: words('1,500 多', '1500 余', 'more than 1,500'), sources: ['P07'],
        note: words('註冊企業。', '注册企业。', 'Registered companies.'),
      },
      {
        date: '2025-05-18', numeric: 3542, value: same('3,542'), sources: ['P09'],
        note: words('新引進的科技企業。', '新引进的科技企业。', 'Technology companies newly attracted.'),
      },
    ],
    related: ['TERM:N02'],
  },
  {
    id: 'G08', value: same('49.2%'), numeric: 49.2, sources: ['P05'],
    label: words('其中由大學成果轉化而來的項目', '其中高校成果转化项目', 'Of these, projects that transfer university results'),
    asOf: july2023, caution: plazaShare, related: ['FIGURE:G60'],
  },
  {
    id: 'G09', value: same('11.8%'), numeric: 11.8, sources: ['P05'],
    label: words('其中學生創業的項目', '其中学生创业项目', 'Of these, start-ups of students'),
    asOf: july2023, caution: plazaShare, related: ['FIGURE:G60'],
  },
  {
    id: 'G10', value: same('36.3%'), numeric: 36.3, sources: ['P05'],
    label: words('其中校友企業', '其中校友企业', 'Of these, companies of alumni'),
    asOf: july2023, caution: plazaShare, related: ['FIGURE:G60'],
  },
  {
    id: 'G13', value: words('約 1.2 萬', '约 1.2 万', 'about 12,000'), unit: words('間企業', '家企业', 'companies'), numeric: 12000, sources: ['P23'],
    label: words('香港在天津設立的企業', '香港在天津设立的企业', 'Companies that Hong Kong has set up in Tianjin'),
    asOf: february2023, related: ['FIGURE:G14'],
  },
  {
    id: 'G14', value: same('235'), unit: words('間企業', '家企业', 'companies'), numeric: 235, sources: ['P23'],
    label: words('2022 年在天津新設立的香港企業', '2022 年在天津新设立的香港企业', 'Hong Kong companies newly set up in Tianjin in 2022'),
    asOf: words('2022 年', '2022 年', '2022'), related: ['FIGURE:G13'],
  },
  {
    id: 'G15', value: same('19'), unit: projects, numeric: 19, sources: ['P23'],
    label: words('天津在香港舉行的投資推介活動上簽約的項目', '天津在香港举行的投资推介活动上签约的项目', 'Projects signed at Tianjin’s investment event in Hong Kong'),
    asOf: words('2023 年 2 月 20 日', '2023 年 2 月 20 日', '20 February 2023'), related: ['FIGURE:G16'],
  },
  {
    id: 'G16', value: words('逾人民幣 150 億元', '逾 150 亿元', 'over RMB 15 billion'), numeric: 15000000000, sources: ['P23'],
    label: words('這些項目的簽約金額', '这些项目的签约金额', 'Amount of these projects'),
    asOf: words('2023 年 2 月 20 日', '2023 年 2 月 20 日', '20 February 2023'),
    caution: words('是簽約金額，不是已投入的金額。', '是签约金额，不是已投入的金额。', 'As signed, not as spent.'), related: ['FIGURE:G15'],
  },
  {
    id: 'G17', value: same('29'), unit: words('個單位', '个单位', 'member units'), numeric: 29, sources: ['P25'],
    label: words('天津市港澳工作聯席會的成員', '天津市港澳工作联席会的成员单位', 'Members of Tianjin’s joint conference on Hong Kong and Macao work'),
    asOf: words('網頁日期 2020 年 8 月 24 日；會議在 11 月 15 日，未註明年份', '网页日期 2020 年 8 月 24 日；会议在 11 月 15 日，未注明年份', 'Page dated 24 August 2020; the meeting was on a 15 November, its year is not shown'),
    related: ['PROMISE:C38'],
  },
  {
    id: 'G18', value: words('90 多', '90 余', 'more than 90'), unit: students, numeric: 90, sources: ['P28'],
    label: words('「港青天津實習計劃2024」的參加者', '“港青天津实习计划2024”的参加者', 'Participants of the internship programme for Hong Kong youth in Tianjin, 2024'),
    asOf: words('2024 年 6 月至 8 月', '2024 年 6 月至 8 月', 'June to August 2024'),
    caution: words('來自十多間院校，也有中學生；分三組，為期 43 天。', '来自十余所院校，也有中学生；分三组，为期 43 天。', 'From over ten institutions, secondary students among them; three groups, 43 days.'),
    related: ['FIGURE:G19', 'PROMISE:C35'],
  },
  {
    id: 'G19', value: words('100 多', '100 余', 'more than 100'), unit: words('個職位', '个岗位', 'posts'), numeric: 100, sources: ['P28'],
    label: words('同一計劃提供的實習職位', '同一计划提供的实习岗位', 'Posts that the same programme offered'),
    asOf: words('2024 年 6 月至 8 月', '2024 年 6 月至 8 月', 'June to August 2024'), related: ['FIGURE:G18'],
  },
  {
    id: 'G20', value: same('50'), unit: students, numeric: 50, sources: ['P33'],
    label: words('2017 年津港青年交流營的香港學生', '2017 年津港青年交流营的香港学生', 'Hong Kong students at the Tianjin–Hong Kong youth exchange camp of 2017'),
    asOf: words('2017 年 7 月', '2017 年 7 月', 'July 2017'),
    caution: words('另有天津大學學生 50 名；分十隊，題目是創業，為期 7 天。', '另有天津大学学生 50 名；分十队，主题是创业，为期 7 天。', 'With 50 students of Tianjin University; ten teams, on starting up, for 7 days.'),
    related: ['TERM:N43', 'PROMISE:C35'],
  },
  {
    id: 'G21', value: same('23'), unit: students, numeric: 23, sources: ['P98'],
    label: words('到香港科技大學研習的天津大學學生', '赴香港科技大学研学的天津大学学生', 'Students of Tianjin University on a study visit to HKUST'),
    asOf: words('2024 年 7 月 1 日至 7 日', '2024 年 7 月 1 日至 7 日', '1 to 7 July 2024'),
    caution: words('另有教職員 2 名。方向是從天津到香港。', '另有教职工 2 名。方向是从天津到香港。', 'With two members of staff. From Tianjin to Hong Kong.'), related: ['TERM:N40', 'PROMISE:C31'],
  },
  {
    id: 'G22', value: same('36'), unit: people, numeric: 36, sources: ['P37'],
    label: words('2021 年獲國家引進項目取錄的天津博士後', '2021 年入选国家引进项目的天津博士后', 'Tianjin’s postdocs selected in the national introduction project, 2021'),
    asOf: words('2021 年 12 月 9 日', '2021 年 12 月 9 日', '9 December 2021'), caution: otherProgramme, related: ['FIGURE:G23', 'FIGURE:F18'],
  },
  {
    id: 'G23', value: same('30'), unit: words('個名額', '个名额', 'places'), numeric: 30, sources: ['P36'],
    label: words('2021 年「天津聯合資助試點」的名額', '2021 年“天津联合资助试点”的名额', 'Places of the “Tianjin joint funding pilot” of 2021'),
    asOf: words('2021 年 6 月 8 日', '2021 年 6 月 8 日', '8 June 2021'), caution: otherProgramme, related: ['FIGURE:G22', 'FIGURE:F18'],
  },
  {
    id: 'G24', value: words('5 萬', '5 万', '50,000'), unit: people, numeric: 50000, sources: ['P101'],
    label: words('「海河英才」行動計劃推出初期的登記人數', '“海河英才”行动计划推出初期的登记人数', 'People registered in the first months of the Haihe Talent plan'),
    asOf: words('2018 年 7 月底', '2018 年 7 月底', 'End of July 2018'),
    caution: words('計劃在 2018 年 5 月推出。這是登記人數，不是引進人數，不能與 F07 直接比較。', '计划于 2018 年 5 月推出。这是登记人数，不是引进人数，不能与 F07 直接比较。', 'The plan began in May 2018. People registered, not brought in: not to be compared with F07.'),
    related: ['FIGURE:F07', 'TERM:N27'],
  },
  {
    id: 'G25', value: same('15'), unit: words('間', '家', 'laboratories'), numeric: 15, sources: ['P79', 'P80', 'P81'],
    label: words('香港的全國重點實驗室', '香港的全国重点实验室', 'National Key Laboratories in Hong Kong'),
    asOf: words('2025 年 8 月 25 日', '2025 年 8 月 25 日', '25 August 2025'),
    caution: words('設於五間大學，2025 年 7 月 1 日起運作。與答覆所說的 15 間（F03）無關。', '设在五所大学，2025 年 7 月 1 日起运行。与答复所说的 15 家（F03）无关。', 'At five universities, running since 1 July 2025. Not the 15 that the reply speaks of (F03).'),
    related: ['FIGURE:F03', 'TERM:N05'],
  },
  {
    id: 'G26', value: same('485'), unit: results, numeric: 485, sources: ['P45'],
    label: words('一場大學科研成果對接會發布的成果', '一场高校科技成果对接会发布的成果', 'University research results published at one matching event'),
    asOf: april2023, caution: ofThe485, related: ['FIGURE:G27', 'TERM:N12'],
  },
  {
    id: 'G27', value: same('165'), unit: results, numeric: 165, sources: ['P45'],
    label: words('其中屬於智能科技的成果', '其中智能科技领域的成果', 'Of these, in intelligent technology'),
    asOf: april2023, caution: ofThe485, related: ['FIGURE:G26', 'FIGURE:G28', 'FIGURE:G29'],
  },
  {
    id: 'G28', value: same('24%'), numeric: 24, sources: ['P45'],
    label: words('這 165 項之中已經成熟的', '这 165 项中已经成熟的', 'Of these 165, mature'),
    asOf: april2023, caution: ofThe485, related: ['FIGURE:G27'],
  },
  {
    id: 'G29', value: same('48%'), numeric: 48, sources: ['P45'],
    label: words('這 165 項之中正在尋找企業的', '这 165 项中正在寻找企业的', 'Of these 165, looking for a company'),
    asOf: april2023, caution: ofThe485, related: ['FIGURE:G27'],
  },
  {
    id: 'G30', value: same('29'), unit: words('間', '家', 'centres'), numeric: 29, sources: ['P55'],
    label: words('全國的國家製造業創新中心', '全国的国家制造业创新中心', 'National manufacturing innovation centres in the whole country'),
    asOf: words('2024 年 3 月 19 日', '2024 年 3 月 19 日', '19 March 2024'),
    caution: words('是國家級的數目；天津市級中心的名單未找到。', '是国家级的数目；天津市级中心的名单未找到。', 'Of national rank; no list of Tianjin’s municipal centres was found.'), related: ['TERM:N20', 'PROMISE:C14'],
  },
  {
    id: 'G31', value: same('201'), unit: institutions, numeric: 201, sources: ['P66', 'P67'],
    label: words('「內地大學升學資助計劃」的指定院校', '“内地大学升学资助计划”的指定院校', 'Institutions designated in the Mainland University Study Subsidy Scheme'),
    asOf: words('2025/26 學年', '2025/26 学年', '2025/26 school year'),
    caution: words('是全內地的數目；天津有哪些院校，要看計劃的名單。', '是全内地的数目；天津有哪些院校，要看计划的名单。', 'In the whole Mainland; which of them are in Tianjin is in the scheme’s own list.'),
    series: [
      { date: '2024', numeric: 197, value: same('197'), note: words('2024/25 學年。', '2024/25 学年。', '2024/25 school year.'), sources: ['P65'] },
      { date: '2025', numeric: 201, value: same('201'), note: words('2025/26 學年。', '2025/26 学年。', '2025/26 school year.'), sources: ['P66', 'P67'] },
    ],
    related: ['TERM:N39'],
  },
  {
    id: 'G32', value: same('145'), unit: institutions, numeric: 145, sources: ['P68'],
    label: words('「文憑試收生計劃」的內地院校', '“文凭试收生计划”的内地院校', 'Mainland institutions in the scheme that admits students with the HKDSE'),
    asOf: words('2025/26 學年', '2025/26 学年', '2025/26 school year'), related: ['TERM:N39'],
  },
  {
    id: 'G33', value: same('94'), unit: projects, numeric: 94, sources: ['P73', 'P74'],
    label: words('「內地與香港聯合資助計劃」資助的項目', '“内地与香港联合资助计划”资助的项目', 'Projects funded by the Mainland-Hong Kong Joint Funding Scheme'),
    asOf: words('2024 年 2 月', '2024 年 2 月', 'February 2024'),
    caution: words('是兩地的全部項目；天津有多少，來源沒有說明。', '是两地的全部项目；天津有多少，来源没有说明。', 'Of the whole Mainland with Hong Kong; how many with Tianjin is not stated.'), related: ['FIGURE:G34'],
  },
  {
    id: 'G34', value: words('逾 1.8 億港元', '逾 1.8 亿港元', 'over HK$180 million'), numeric: 180000000, sources: ['P73', 'P74'],
    label: words('這些項目的資助額', '这些项目的资助额', 'Funding of these projects'),
    asOf: words('2024 年 2 月', '2024 年 2 月', 'February 2024'), related: ['FIGURE:G33'],
  },
  {
    id: 'G35', value: words('約 3,800', '约 3800', 'about 3,800'), unit: people, numeric: 3800, sources: ['P57'],
    label: words('「青年內地實習資助計劃」的參加者', '“青年内地实习资助计划”的参加者', 'Participants of the Funding Scheme for Youth Internship in the Mainland'),
    asOf: words('2019-20 年度', '2019-20 年度', '2019-20'),
    caution: words('是全內地的人數，分屬 149 個項目。', '是全内地的人数，分属 149 个项目。', 'In the whole Mainland, in 149 projects.'), related: ['PROMISE:C35'],
  },
];
