import { type Words, words } from '@/lib/i18n/words';

/** Titles, in three languages, of the sources that the glossary cites. */
export const termSourceTitles: Record<string, Words> = {
  P06: words('新華社（鳳凰網）：關於天開園的報道', '新华社（凤凰网）：关于天开园的报道', 'Xinhua on ifeng: report on Tiankai Park'),
  P07: words(
    '中國網、國務院新聞辦公室：2024 年 4 月 3 日新聞發布會實錄（英文）',
    '中国网、国务院新闻办公室：2024 年 4 月 3 日新闻发布会实录（英文）',
    'China.org.cn and the State Council Information Office: transcript of the press conference of 3 April 2024',
  ),
  P14: words(
    '《中國日報》：天津公布建設高水平創新園區的規劃（英文）',
    '《中国日报》：天津公布建设高水平创新园区的规划（英文）',
    'China Daily: Tianjin unveils plans for industrial park to boost higher-level innovation',
  ),
  P18: words('香港政府新聞網：駐天津聯絡處啟用（英文）', '香港政府新闻网：驻天津联络处启用（英文）', 'news.gov.hk: Tianjin Liaison Unit opened'),
  P26: words(
    '天津市港澳辦：走訪天津市香港商會',
    '天津市港澳办：走访天津市香港商会',
    'Tianjin Hong Kong and Macao Affairs Office: visit to the Hong Kong Chamber of Commerce in Tianjin',
  ),
  P27: words(
    '天津市港澳辦：天津市香港商會回歸 25 周年活動',
    '天津市港澳办：天津市香港商会回归 25 周年活动',
    'Tianjin Hong Kong and Macao Affairs Office: 25th-anniversary event of the Hong Kong Chamber of Commerce in Tianjin',
  ),
  P28: words(
    '《明報》PowerUp：民青局資助「港青天津實習計劃2024」圓滿舉辦',
    '《明报》PowerUp：民青局资助“港青天津实习计划2024”圆满举办',
    'Ming Pao PowerUp: on the 2024 internships in Tianjin for Hong Kong youth',
  ),
  P35: words(
    '天津東疆：新一批博士後科研工作站分站申報工作的通知',
    '天津东疆：新一批博士后科研工作站分站申报工作的通知',
    'Dongjiang, Tianjin: notice on applications for new branches of the postdoctoral research workstation',
  ),
  P40: words(
    '北京青年報客戶端：《京津冀工業母機產業圖譜首次對外公開發布》',
    '北京青年报客户端：《京津冀工业母机产业图谱首次对外公开发布》',
    'Beijing Youth Daily: the machine-tool atlas of Beijing, Tianjin and Hebei shown in public for the first time',
  ),
  P45: words(
    '央視（中國青年網）：《天津:校企緊握手 科創產業融合發展》',
    '央视（中国青年网）：《天津:校企紧握手 科创产业融合发展》',
    'CCTV on China Youth Net: universities and companies in Tianjin join hands',
  ),
  P53: words(
    '賽迪（網易號）：重點省份的首台（套）、首批次、首版次措施',
    '赛迪（网易号）：重点省份的首台（套）、首批次、首版次措施',
    'CCID on 163.com: first-set, first-batch and first-version measures in key provinces',
  ),
  P54: words('皮書數據庫：國家級製造業創新中心概況', '皮书数据库：国家级制造业创新中心概况', 'Pishu: overview of national manufacturing innovation centres'),
  P55: words(
    '新華社（《湖北日報》）：全國已有 29 間國家製造業創新中心',
    '新华社（《湖北日报》）：全国已有 29 家国家制造业创新中心',
    'Xinhua in Hubei Daily: 29 national manufacturing innovation centres',
  ),
  P56: words(
    '香港特區政府新聞公報：青年內地實習資助計劃 2024-25',
    '香港特区政府新闻公报：青年内地实习资助计划 2024-25',
    'HKSAR Government press release: Funding Scheme for Youth Internship in the Mainland 2024-25',
  ),
  P57: words('香港特區政府大灣區網站：青年', '香港特区政府大湾区网站：青年', 'HKSAR Government’s Greater Bay Area site: Youth'),
  P60: words(
    '香港01：《新一輪青年內地實習計劃推出 增湖南廣播電視台項目》',
    '香港01：《新一轮青年内地实习计划推出 增湖南广播电视台项目》',
    'HK01: a new round of thematic internships on the Mainland',
  ),
  P61: words('雅虎香港：新一輪「內地專題實習計劃」', '雅虎香港：新一轮“内地专题实习计划”', 'Yahoo Hong Kong: a new round of the thematic internships on the Mainland'),
  P63: words('《施政報告》（2024）第 117 至 120 段', '《施政报告》（2024）第 117 至 120 段', 'Policy Address 2024, paragraphs 117 to 120'),
  P65: words('教育局：內地大學升學資助計劃 2024/25', '教育局：内地大学升学资助计划 2024/25', 'Education Bureau: Mainland University Study Subsidy Scheme 2024/25'),
  P68: words(
    '中央政府駐港聯絡辦：2025/26 學年文憑試收生計劃',
    '中央政府驻港联络办：2025/26 学年文凭试收生计划',
    'Liaison Office of the Central People’s Government in Hong Kong: admission scheme for HKDSE students 2025/26',
  ),
  P71: words('香港特區政府大灣區網站：大灣區青年就業計劃', '香港特区政府大湾区网站：大湾区青年就业计划', 'HKSAR Government’s Greater Bay Area site: Greater Bay Area Youth Employment Scheme'),
  P72: words('香港中華總商會：大灣區青年就業計劃恆常化', '香港中华总商会：大湾区青年就业计划恒常化', 'Chinese General Chamber of Commerce, Hong Kong: the Greater Bay Area Youth Employment Scheme becomes permanent'),
  P73: words('創新及科技基金：內地與香港聯合資助計劃', '创新及科技基金：内地与香港联合资助计划', 'Innovation and Technology Fund: Mainland-Hong Kong Joint Funding Scheme'),
  P75: words('香港科技大學知識轉移辦公室：大學科技初創企業資助計劃', '香港科技大学知识转移办公室：大学科技初创企业资助计划', 'HKUST Office of Knowledge Transfer: TSSSU'),
  P76: words('香港理工大學：理大微型基金', '香港理工大学：理大微型基金', 'Hong Kong Polytechnic University: PolyU Micro Fund'),
  P77: words('香港城市大學：HK Tech 300', '香港城市大学：HK Tech 300', 'City University of Hong Kong: HK Tech 300'),
  P78: words('大學教育資助委員會：研資局博士後獎學金計劃 2024/25', '大学教育资助委员会：研资局博士后奖学金计划 2024/25', 'University Grants Committee: RGC Postdoctoral Fellowship Scheme 2024/25'),
  P79: words('新華社（人民網英文版）：香港 15 間全國重點實驗室揭牌', '新华社（人民网英文版）：香港 15 家全国重点实验室揭牌', 'Xinhua on People’s Daily Online: 15 national key laboratories unveiled in Hong Kong'),
  P81: words('香港電台：國家重點實驗室須更好配合發展（英文）', '香港电台：国家重点实验室须更好配合发展（英文）', 'RTHK: State labs “must better align…”'),
  P82: words('《施政報告》（2024）第 78 至 80 段', '《施政报告》（2024）第 78 至 80 段', 'Policy Address 2024 (Chinese), paragraphs 78 to 80'),
  P84: words('中國教育和科研計算機網、新華社：香江學者計劃首批', '中国教育和科研计算机网、新华社：香江学者计划首批', 'CERNET and Xinhua: first round of the Hong Kong Scholars Program'),
  P87: words(
    '香港特區政府駐上海經濟貿易辦事處：港澳台居民居住證申領發放辦法',
    '香港特区政府驻上海经济贸易办事处：港澳台居民居住证申领发放办法',
    'Hong Kong Economic and Trade Office in Shanghai: rules on the residence permit for residents of Hong Kong, Macao and Taiwan',
  ),
  P91: words('Exploring Tianjin：濱海新區的人才消息（英文）', 'Exploring Tianjin：滨海新区的人才消息（英文）', 'Exploring Tianjin: talent item from Binhai'),
  P92: words('天津大學英文新聞網', '天津大学英文新闻网', 'Tianjin University, news in English'),
  P93: words('人民網英文版：博士後科研流動站和工作站', '人民网英文版：博士后科研流动站和工作站', 'People’s Daily Online: postdoctoral research centers'),
  P98: words('天津大學：化工學生到香港科技大學研學', '天津大学：化工学生赴香港科技大学研学', 'Tianjin University: students of chemical engineering at HKUST'),
  P100: words('香港01：《施政報告》與青年', '香港01：《施政报告》与青年', 'HK01: the Policy Address and youth'),
  P101: words('《中國日報》濱海新區網：海河英才行動計劃（英文）', '《中国日报》滨海新区网：海河英才行动计划（英文）', 'China Daily, Binhai: the Haihe Talent campaign'),
};

/** Dates of those sources that are no single day. */
export const termSourceDates: Record<string, Words> = {
  '2024': words('2024 年', '2024 年', '2024'),
  'not shown': words('未註明', '未注明', 'not shown'),
  'after 2019': words('2019 年後', '2019 年后', 'after 2019'),
  'data to 2019-20': words('資料截至 2019-20 年度', '数据截至 2019-20 年度', 'data to 2019-20'),
  'Oct 2024': words('2024 年 10 月', '2024 年 10 月', 'October 2024'),
  '2024/25': words('2024/25 年度', '2024/25 年度', '2024/25'),
  'after Jan 2025': words('2025 年 1 月後', '2025 年 1 月后', 'after January 2025'),
  '2023-24 rules': words('2023-24 年度的規定', '2023-24 年度的规定', 'rules of 2023-24'),
  '2023–24': words('2023-24 年度', '2023-24 年度', '2023–24'),
  '2011, 2012': words('2011 年、2012 年', '2011 年、2012 年', '2011, 2012'),
  'Feb 2023': words('2023 年 2 月', '2023 年 2 月', 'February 2023'),
  'July 2024': words('2024 年 7 月', '2024 年 7 月', 'July 2024'),
};
