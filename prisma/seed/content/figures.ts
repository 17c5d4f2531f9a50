import { same, type Words, words } from '@/lib/i18n/words';

export type FigureSeed = {
  id: string;
  /** null = the document gives no number here */
  value: Words | null;
  unit?: Words;
  numeric?: number;
  label: Words;
  asOf: Words;
  quote?: string;
  caution?: Words;
  series?: PointSeed[];
  conflicts?: ConflictSeed[];
  related?: string[];
  sources: string[];
};

type PointSeed = { date: string; numeric: number; value: Words; note?: Words; sources: string[] };
type ConflictSeed = { text: Words; asOf: Words; reading: Words; sources: string[] };

const undated = words('原文未註明日期', '原文未注明日期', 'No date given in the document');
const to2023 = words('截至 2023 年（由內容推斷）', '截至 2023 年（由内容推断）', 'To 2023 (inferred from the content)');
const in2023 = words('2023 年', '2023 年', '2023');
const end2023 = words('2023 年底（由內容推斷）', '2023 年底（由内容推断）', 'End of 2023 (inferred from the content)');
const firstRound = words('第一批（2023 年設立）', '第一批（2023 年设立）', 'First round (programme founded in 2023)');
const standing = words('每年／持續（原文未註明起始年份）', '每年／持续（原文未注明起始年份）', 'Standing (the document gives no first year)');
const in2021 = words('2021 年', '2021 年', '2021');
const ongoing = words('進行中（原文未註明日期）', '进行中（原文未注明日期）', 'Ongoing (no date given)');

const people = words('人', '人', 'people');
const each = words('個', '个', 'platforms');
const stations = words('個', '个', 'stations');

/** Of F01 and G01: the reply gives no date, the press does. */
export const parkArea: PointSeed[] = [
  {
    date: '2023-08-25', numeric: 69, value: same('69'), sources: ['P06'],
    note: words('與答覆的數字相同；這裏的日期是報道的日期。', '与答复的数字相同；这里的日期是报道的日期。', 'The reply’s number; the date is that of the press report.'),
  },
  {
    date: '2025-05-18', numeric: 95.67, value: same('95.67'), sources: ['P09'],
    note: words('擴大之後。', '扩大之后。', 'After the enlargement.'),
  },
];

/** F01 to F35: what the reply states, word for word, and what a reader must know before using it. */
export const documentFigures: FigureSeed[] = [
  {
    id: 'F01', value: same('69'), unit: words('平方公里', '平方公里', 'km²'), numeric: 69, sources: ['P00'],
    label: words('天開高教科創園（天開園）的總面積', '天开高教科创园（天开园）的总面积', 'Total area of the Tiankai Higher Education Innovation Park'),
    asOf: undated, quote: '形成69平方公里“一核两翼”发展格局',
    caution: words('其後擴大，2025 年 5 月為 95.67 平方公里（見 G01）。', '其后扩大，2025 年 5 月为 95.67 平方公里（见 G01）。', 'The park has been enlarged since: 95.67 km² in May 2025 (see G01).'),
    series: parkArea,
    related: ['TERM:N02', 'TERM:N03', 'FIGURE:G01'],
  },
  {
    id: 'F02', value: same('6'), unit: words('條', '条', 'chains'), numeric: 6, sources: ['P00'],
    label: words('與北京、河北聯合繪製圖譜的跨區域產業鏈', '与北京、河北联合绘制图谱的跨区域产业链', 'Cross-region industry chains mapped with Beijing and Hebei'),
    asOf: undated, quote: '氢能、生物医药、网络安全和工业互联网、高端工业母机、新能源与智能网联汽车、机器人等6条跨区域产业链图谱',
    caution: words('這是提案的說法，獲答覆認同（「正如您指出」）。', '这是提案的说法，获答复认可（“正如您指出”）。', 'The proposal’s figure, endorsed in the reply (“as you point out”).'),
    related: ['TERM:N04', 'CHAIN:hydrogen', 'CHAIN:biomedicine', 'CHAIN:cybersecurity-industrial-internet', 'CHAIN:machine-tools', 'CHAIN:new-energy-connected-vehicles', 'CHAIN:robotics'],
  },
  {
    id: 'F03', value: same('15'), unit: words('間', '家', 'laboratories'), numeric: 15, sources: ['P00'],
    label: words('高標準建設的全國重點實驗室', '高标准建设的全国重点实验室', 'National key laboratories being built'),
    asOf: undated, quote: '高标准建设15家全国重点实验室',
    caution: words('這句的主語是天津與北京、河北，未能確定是天津一地還是三地合計。', '这句的主语是天津与北京、河北，不能确定是天津一地还是三地合计。', 'The clause speaks of Tianjin with Beijing and Hebei: whether the number is Tianjin’s alone is not stated.'),
    conflicts: [
      {
        text: words(
          '香港有 15 間全國重點實驗室，設於五間大學。',
          '香港有 15 家全国重点实验室，设在五所大学。',
          'Hong Kong has 15 National Key Laboratories, at five universities.',
        ),
        asOf: words('2025 年 8 月 25 日', '2025 年 8 月 25 日', '25 August 2025'),
        reading: words(
          '數目相同，但說的是另一處的實驗室。引用「15 間」時要寫明是天津的答覆，還是香港。',
          '数目相同，但说的是另一处的实验室。引用“15 家”时要写明是天津的答复，还是香港。',
          'The same number, but other laboratories. Whoever quotes “15” should say whether Tianjin’s reply or Hong Kong is meant.',
        ),
        sources: ['P79', 'P80', 'P81'],
      },
    ],
    related: ['TERM:N05', 'FIGURE:G25'],
  },
  {
    id: 'F04', value: same('8'), unit: each, numeric: 8, sources: ['P00'],
    label: words('京津冀國家技術創新中心共建的創新平台', '京津冀国家技术创新中心共建的创新平台', 'Innovation platforms built with the Beijing-Tianjin-Hebei National Center of Technology Innovation'),
    asOf: undated, quote: '京津冀国家技术创新中心与南开大学、清华高端院等共建8个创新平台',
    related: ['TERM:N06', 'TERM:N07'],
  },
  {
    id: 'F05', value: null, sources: ['P00'],
    label: words('全國重點實驗室、技術合同成交額、國家高新技術企業：有增長', '全国重点实验室、技术合同成交额、国家高新技术企业：有增长', 'Key laboratories, technology contracts and high-tech enterprises: growth'),
    asOf: undated, quote: '全国重点实验室数量、技术合同成交额、国家高新技术企业数量等实现明显增长',
    caution: words('原文只說有明顯增長，沒有數字。', '原文只说有明显增长，没有数字。', 'The document claims marked growth and gives no number.'),
    related: ['TERM:N05', 'PROMISE:C42'],
  },
  {
    id: 'F06', value: same('10'), unit: words('項', '项', 'measures'), numeric: 10, sources: ['P00'],
    label: words('《若干措施》提出的人才措施', '《若干措施》提出的人才措施', 'Measures in the talent policy “Several Measures”'),
    asOf: undated, quote: '提出10项具体措施',
    caution: words('未找到全文，不能逐項列出。', '未找到全文，不能逐项列出。', 'The full text was not found, so the measures cannot be listed.'),
    related: ['POLICY:attracting-talent-measures', 'TERM:N26', 'PROMISE:C21'],
  },
  {
    id: 'F07', value: words('47.4萬', '47.4万', '474,000'), unit: people, numeric: 474000, sources: ['P00'],
    label: words('「海河英才」行動計劃累計引進人才', '“海河英才”行动计划累计引进人才', 'People brought in by the Haihe Talent plan, cumulative'),
    asOf: to2023, quote: '累计引进人才47.4万人',
    related: ['TERM:N27', 'FIGURE:F08', 'FIGURE:F09', 'FIGURE:G24'],
  },
  {
    id: 'F08', value: same('32'), unit: words('歲', '岁', 'years'), numeric: 32, sources: ['P00'],
    label: words('「海河英才」引進人才的平均年齡', '“海河英才”引进人才的平均年龄', 'Mean age of people brought in by the Haihe Talent plan'),
    asOf: to2023, quote: '平均年龄32岁',
    related: ['TERM:N27', 'FIGURE:F07'],
  },
  {
    id: 'F09', value: same('26%'), numeric: 26, sources: ['P00'],
    label: words('其中從事戰略性新興產業的人才比例', '其中战略性新兴产业领域人才占比', 'Share of them in strategic emerging industries'),
    asOf: to2023, quote: '战略性新兴产业领域人才占比26%',
    related: ['TERM:N27', 'TERM:N49', 'FIGURE:F07'],
  },
  {
    id: 'F10', value: same('65'), unit: each, numeric: 65, sources: ['P00'],
    label: words('2023 年新增的博士後工作平台', '2023 年新增博士后工作平台', 'New postdoctoral platforms in 2023'),
    asOf: in2023, quote: '2023年我市新增博士后工作平台65个',
    caution: words('三類平台合計。', '三类平台合计。', 'All three kinds of platform together.'),
    related: ['FIGURE:F11', 'TERM:N28', 'TERM:N29', 'TERM:N30'],
  },
  {
    id: 'F11', value: same('22'), unit: stations, numeric: 22, sources: ['P00'],
    label: words('其中新增的博士後科研流動站', '其中新增的博士后科研流动站', 'Of these, new postdoctoral research stations'),
    asOf: in2023, quote: '其中新增22个博士后科研流动站，获历史性突破，入选率位居全国前列',
    caution: words('「歷史性突破」「全國前列」是原文的評語。', '“历史性突破”“全国前列”是原文的评语。', '“Historic breakthrough” and “among the highest in the country” are the document’s own words.'),
    related: ['TERM:N28', 'FIGURE:F10'],
  },
  {
    id: 'F12', value: same('110'), unit: stations, numeric: 110, sources: ['P00'],
    label: words('博士後科研流動站（設於大學和研究院所）', '博士后科研流动站（设于高校和科研院所）', 'Postdoctoral research stations (at universities and institutes)'),
    asOf: end2023, quote: '累计全市博士科研流动站110个',
    caution: words('原文漏一字，應為「博士後科研流動站」；引文照錄。', '原文漏一字，应为“博士后科研流动站”；引文照录。', 'A character is missing in the original (博士后); the quotation is kept as it stands.'),
    related: ['TERM:N28', 'FIGURE:F13', 'FIGURE:F14'],
  },
  {
    id: 'F13', value: same('343'), unit: words('個', '个', 'workstations'), numeric: 343, sources: ['P00'],
    label: words('博士後科研工作站（主要設於企業）', '博士后科研工作站（主要设于企业）', 'Postdoctoral research workstations (mainly at companies)'),
    asOf: end2023, quote: '工作站343个',
    related: ['TERM:N29', 'FIGURE:F12', 'FIGURE:F14'],
  },
  {
    id: 'F14', value: same('110'), unit: words('個', '个', 'bases'), numeric: 110, sources: ['P00'],
    label: words('博士後創新實踐基地', '博士后创新实践基地', 'Postdoctoral innovation practice bases'),
    asOf: end2023, quote: '创新实践基地110个',
    related: ['TERM:N30', 'FIGURE:F12', 'FIGURE:F13'],
  },
  {
    id: 'F15', value: same('655'), unit: people, numeric: 655, sources: ['P00'],
    label: words('2023 年新招博士後', '2023 年新招博士后', 'Postdocs newly recruited in 2023'),
    asOf: in2023, quote: '全年新招博士后655人',
    related: ['TERM:N33', 'FIGURE:F16'],
  },
  {
    id: 'F16', value: words('7,600 多', '7600 余', 'more than 7,600'), unit: people, numeric: 7600, sources: ['P00'],
    label: words('累計招收博士後', '累计招收博士后', 'Postdocs recruited, cumulative'),
    asOf: end2023, quote: '累计招收博士后7600余人',
    related: ['TERM:N33', 'FIGURE:F15'],
  },
  {
    id: 'F17', value: words('逾 60%', '超过 60%', 'over 60%'), numeric: 60, sources: ['P00'],
    label: words('完成研究（出站）後留在天津工作的博士後', '出站后留在天津工作的博士后', 'Postdocs who stay to work in Tianjin after finishing'),
    asOf: undated, quote: '出站博士后留津工作比例超过60%',
    related: ['TERM:N37', 'PROMISE:C26'],
  },
  {
    id: 'F18', value: same('2023'), unit: words('年', '年', 'founded'), numeric: 2023, sources: ['P00'],
    label: words('聯合資助項目設立年份', '联合资助项目设立年份', 'Year the joint funding programme was founded'),
    asOf: in2023, quote: '2023年中国博士后科学基金会与天津市人民政府创新设立中国博士后科学基金会与天津市联合资助项目',
    conflicts: [
      {
        text: words(
          '2021 年已有一項「天津聯合資助試點」，屬「中國博士後國際交流計劃引進項目」，名額 30 個。',
          '2021 年已有一项“天津联合资助试点”，属于“中国博士后国际交流计划引进项目”，名额 30 个。',
          'In 2021 there was a “Tianjin joint funding pilot” of the introduction project of the postdoctoral international exchange plan, with 30 places.',
        ),
        asOf: words('2021 年 6 月 8 日', '2021 年 6 月 8 日', '8 June 2021'),
        reading: words(
          '名稱相近，是兩項計劃。試點的金額、年齡和學位條件不適用於 2023 年設立的項目。',
          '名称相近，是两个项目。试点的金额、年龄和学位条件不适用于 2023 年设立的项目。',
          'Similar names, two programmes. The pilot’s amounts and its age and degree conditions do not apply to the programme founded in 2023.',
        ),
        sources: ['P36'],
      },
    ],
    related: ['TERM:N31', 'TERM:N32', 'PROMISE:C24'],
  },
  {
    id: 'F19', value: same('314'), unit: people, numeric: 314, sources: ['P00'],
    label: words('第一批申請人', '第一批申请人', 'Applicants in the first round'),
    asOf: firstRound, quote: '第一批项目共有来自海内外知名院校的314名青年博士踊跃申报',
    related: ['TERM:N32', 'FIGURE:F20', 'FIGURE:F22'],
  },
  {
    id: 'F20', value: same('215'), unit: people, numeric: 215, sources: ['P00'],
    label: words('其中來自三類院校機構的申請人', '其中来自三类院校机构的申请人', 'Of these, from three classes of institution'),
    asOf: firstRound, quote: '其中215人来自伦敦大学学院、多伦多大学等世界排名靠前的境外高校、国内“双一流”高校和国家级研究机构',
    caution: words('是申請人中的一部分，不是評審的一輪。', '是申请人中的一部分，不是评审的一轮。', 'A part of the applicants, not a stage of the selection.'),
    related: ['TERM:N32', 'FIGURE:F19', 'FIGURE:F33'],
  },
  {
    id: 'F21', value: same('31.5'), unit: words('歲', '岁', 'years'), numeric: 31.5, sources: ['P00'],
    label: words('平均年齡（原句，未說明指誰）', '平均年龄（原句，未说明指谁）', 'Mean age (as worded; of whom is not stated)'),
    asOf: firstRound, quote: '平均年龄31.5岁',
    caution: words('原句沒有說明這是 215 人、314 人還是入選者的平均年齡。這不是申請年齡上限。', '原句没有说明这是 215 人、314 人还是入选者的平均年龄。这不是申请年龄上限。', 'The sentence does not say whether this is the mean age of the 215, of the 314 or of those selected. It is not an age limit.'),
    related: ['TERM:N32', 'FIGURE:F19', 'FIGURE:F20', 'FIGURE:F22'],
  },
  {
    id: 'F22', value: same('30'), unit: people, numeric: 30, sources: ['P00'],
    label: words('第一批入選者', '第一批入选者', 'Selected in the first round'),
    asOf: firstRound, quote: '最终选拔出30位优秀青年人才入选项目',
    related: ['TERM:N32', 'FIGURE:F19'],
  },
  {
    id: 'F23', value: same('100'), unit: words('名／年', '名／年', 'a year'), numeric: 100, sources: ['P00'],
    label: words('博士後創新崗位每年名額', '博士后创新岗位每年名额', 'Postdoctoral innovation posts a year'),
    asOf: standing, quote: '每年遴选100名优秀博士后',
    related: ['TERM:N35', 'TERM:N34', 'PROMISE:C25'],
  },
  {
    id: 'F24', value: null, sources: ['P00'],
    label: words('創新崗位的資助', '创新岗位的资助', 'Funding of an innovation post'),
    asOf: standing, quote: '给予三年20万资助',
    caution: words('原文沒有說明是三年合計還是每年，也沒有寫明「元」；按上下文應為人民幣。金額以正式通知為準，本站不作推算。', '原文没有说明是三年合计还是每年，也没有写明“元”；按上下文应为人民币。金额以正式通知为准，本站不作推算。', 'The document does not say whether this is for three years in all or for each year, and names no currency (RMB by context). The official call decides; the portal computes nothing from it.'),
    related: ['TERM:N35', 'FIGURE:F25', 'PROMISE:C25'],
  },
  {
    id: 'F25', value: null, sources: ['P00'],
    label: words('完成研究後留在天津工作的獎勵資助', '出站留津工作的奖励资助', 'Reward for postdocs who stay to work in Tianjin'),
    asOf: standing, quote: '出站后留津工作的博士后给予最高三年30万元奖励资助',
    caution: words('是上限（「最高」），原文沒有說明是三年合計還是每年；按上下文應為人民幣。金額以正式通知為準。', '是上限（“最高”），原文没有说明是三年合计还是每年；按上下文应为人民币。金额以正式通知为准。', 'A maximum; the document does not say whether for three years in all or for each year (RMB by context). The official call decides.'),
    related: ['TERM:N37', 'FIGURE:F24', 'PROMISE:C26'],
  },
  {
    id: 'F26', value: same('2021'), unit: words('年', '年', 'held'), numeric: 2021, sources: ['P00', 'P20'],
    label: words('「天下之津—2021津港合作周」', '“天下之津—2021津港合作周”', 'Tianjin–Hong Kong Cooperation Week 2021'),
    asOf: in2021, quote: '2021年，我市成功举办“天下之津—2021津港合作周”活动',
    caution: words('據報章，4 月 27 日至 29 日在天津舉行。', '据报道，4 月 27 日至 29 日在天津举行。', 'According to the press it was held in Tianjin from 27 to 29 April.'),
    related: ['TERM:N44', 'FIGURE:F28'],
  },
  {
    id: 'F27', value: null, sources: ['P00'],
    label: words('林鄭月娥女士為合作周視像致辭', '林郑月娥女士为合作周视频致辞', 'Video address by Carrie Lam at the cooperation week'),
    asOf: in2021, quote: '林郑月娥女士为活动视频致辞',
    related: ['TERM:N44'],
  },
  {
    id: 'F28', value: words('百餘', '百余', 'more than 100'), unit: words('位', '位', 'entrepreneurs'), numeric: 100, sources: ['P00'],
    label: words('出席 2021 年合作周的津港企業家', '出席 2021 年合作周的津港企业家', 'Entrepreneurs of both cities at the 2021 week'),
    asOf: in2021, quote: '百余位津港企业家齐聚津门',
    caution: words('只計企業家；報章所載各界人士合計 200 多人（見 G02）。', '只计企业家；报章所载各界人士合计 200 余人（见 G02）。', 'Entrepreneurs only; the press counted more than 200 participants of all kinds (see G02).'),
    conflicts: [
      {
        text: words('各界出席者 200 多人。', '各界出席者 200 余人。', 'More than 200 participants of all kinds.'),
        asOf: words('2021 年 4 月', '2021 年 4 月', 'April 2021'),
        reading: words(
          '答覆只計企業家，報章計各界人士（包括專家、學者）。兩個數字可以同時成立。',
          '答复只计企业家，报纸计各界人士（包括专家、学者）。两个数字可以同时成立。',
          'The reply counts entrepreneurs only, the press everybody (experts and scholars as well). Both may be right.',
        ),
        sources: ['P20'],
      },
    ],
    related: ['TERM:N44', 'FIGURE:G02'],
  },
  {
    id: 'F29', value: null, sources: ['P00'],
    label: words('籌劃中的津港合作周', '筹划中的津港合作周', 'A cooperation week in planning'),
    asOf: words('「今年」（推斷為 2024 年）', '“今年”（推断为 2024 年）', '“This year” (inferred: 2024)'),
    quote: '今年，我市正在与香港特区政府、香港贸发局及有关协会积极对接，筹划举办津港合作周活动',
    caution: words('原文只說籌劃；未找到其後已舉行的來源。', '原文只说筹划；未找到其后已举办的来源。', 'Planned only; no source was found that it took place.'),
    related: ['TERM:N45', 'PROMISE:C37'],
  },
  {
    id: 'F30', value: same('7'), unit: words('個領域', '个领域', 'fields'), numeric: 7, sources: ['P00'],
    label: words('津港合作的領域', '津港合作的领域', 'Fields of Tianjin–Hong Kong cooperation'),
    asOf: words('展望', '展望', 'Looking ahead'), quote: '科技、金融、港口、教育、青年、旅游、体育等各领域',
    caution: words('原文有「等」字，七個是列明的數目。', '原文有“等”字，七个是列明的数目。', 'Seven are named; the original adds “and others”.'),
    related: ['TERM:N50', 'PROMISE:C40'],
  },
  {
    id: 'F31', value: same('3'), unit: words('類', '类', 'classes'), numeric: 3, sources: ['P00'],
    label: words('推廣技術交易平台的三類企業', '推广技术交易平台的三类企业', 'Classes of company the trading platform is promoted to'),
    asOf: ongoing, quote: '从企业技术中心、专精特新企业、产业链企业三个条线',
    related: ['TERM:N17', 'TERM:N18', 'TERM:N19', 'PROMISE:C10'],
  },
  {
    id: 'F32', value: null, sources: ['P00'],
    label: words('宣傳渠道：微信群、微博、微信、手機應用程式', '传播渠道：微信群、微博、微信、客户端', 'Channels: WeChat groups, Weibo, WeChat, mobile app'),
    asOf: ongoing, quote: '产业链企业微信群、两微一端等载体',
    related: ['TERM:N11', 'PROMISE:C05'],
  },
  {
    id: 'F33', value: same('2'), unit: words('間', '所', 'names'), numeric: 2, sources: ['P00'],
    label: words('原文舉例的境外大學', '原文举例的境外高校', 'Universities outside the Mainland named as examples'),
    asOf: firstRound, quote: '伦敦大学学院、多伦多大学',
    caution: words('只是舉例，不是合資格名單。', '只是举例，不是符合条件的名单。', 'Examples only, not a list of eligible universities.'),
    related: ['FIGURE:F20'],
  },
  {
    id: 'F34', value: null, sources: ['P00'],
    label: words('「北京研發、天津製造」的分工', '“北京研发、天津制造”的分工', '“Developed in Beijing, made in Tianjin”'),
    asOf: ongoing, quote: '加快构建“北京研发、天津制造”创新转化格局',
    related: ['TERM:N08'],
  },
  {
    id: 'F35', value: null, sources: ['P00'],
    label: words('提案的建議：由政府推動，定期舉辦交流周', '提案的建议：由政府推动，定期举办交流周', 'The proposal’s ask: a regular exchange week, led by government'),
    asOf: undated, quote: '从政府层面推动，定期举办交流周',
    related: ['PROMISE:C37', 'PROMISE:C38', 'PROMISE:C39', 'PROMISE:C40'],
  },
];

/** Arithmetic on the document's numbers, always labelled as the portal's own. */
export const calculatedFigures: FigureSeed[] = [
  {
    id: 'K01', value: same('563'), unit: each, numeric: 563, sources: ['P00'], asOf: end2023,
    label: words('博士後平台合計', '博士后平台合计', 'Postdoctoral platforms in total'),
    caution: words('110 + 343 + 110（F12、F13、F14）', '110 + 343 + 110（F12、F13、F14）', '110 + 343 + 110 (F12, F13, F14)'),
    related: ['FIGURE:F12', 'FIGURE:F13', 'FIGURE:F14'],
  },
  {
    id: 'K02', value: same('43'), unit: each, numeric: 43, sources: ['P00'], asOf: in2023,
    label: words('2023 年新增平台中流動站以外的數目', '2023 年新增平台中流动站以外的数量', 'New platforms of 2023 other than research stations'),
    caution: words('65 − 22（F10、F11）', '65 − 22（F10、F11）', '65 − 22 (F10, F11)'),
    related: ['FIGURE:F10', 'FIGURE:F11'],
  },
  {
    id: 'K03', value: same('11.5%'), numeric: 11.5, sources: ['P00'], asOf: end2023,
    label: words('2023 年新增平台佔全部平台的比例', '2023 年新增平台占全部平台的比例', 'Share of the new platforms of 2023 among all'),
    caution: words('65 ÷ 563（F10、K01）', '65 ÷ 563（F10、K01）', '65 ÷ 563 (F10, K01)'),
    related: ['FIGURE:F10', 'FIGURE:K01'],
  },
  {
    id: 'K04', value: same('9.6%'), numeric: 9.6, sources: ['P00'], asOf: firstRound,
    label: words('聯合資助項目第一批的入選比例', '联合资助项目第一批的入选比例', 'Share selected in the joint programme’s first round'),
    caution: words('30 ÷ 314（F22、F19）', '30 ÷ 314（F22、F19）', '30 ÷ 314 (F22, F19)'),
    related: ['FIGURE:F19', 'FIGURE:F22'],
  },
  {
    id: 'K05', value: same('68.5%'), numeric: 68.5, sources: ['P00'], asOf: firstRound,
    label: words('第一批申請人中三類院校機構所佔的比例', '第一批申请人中三类院校机构所占的比例', 'Share of first-round applicants from the three classes of institution'),
    caution: words('215 ÷ 314（F20、F19）', '215 ÷ 314（F20、F19）', '215 ÷ 314 (F20, F19)'),
    related: ['FIGURE:F19', 'FIGURE:F20'],
  },
  {
    id: 'K06', value: words('約 12.3 萬', '约 12.3 万', 'about 123,000'), unit: people, numeric: 123000, sources: ['P00'], asOf: to2023,
    label: words('「海河英才」中從事戰略性新興產業的人數', '“海河英才”中战略性新兴产业领域的人数', 'Haihe Talent in strategic emerging industries'),
    caution: words('26% × 47.4 萬（F09、F07），26% 本身也是取整數', '26% × 47.4 万（F09、F07），26% 本身也是取整', '26% × 474,000 (F09, F07); the 26% is itself rounded'),
    related: ['FIGURE:F07', 'FIGURE:F09'],
  },
];

