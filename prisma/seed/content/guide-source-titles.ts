import { type Words, words } from '@/lib/i18n/words';

/** Titles of the sources that policies, guides and schemes cite. Names of articles stay inside 《》 or quotation marks. */
export const guideSourceTitles: Record<string, Words> = {
  P01: words(
    '新華網天津：《每年四億元　天津市設立專項資金助推天開高教科創園發展》',
    '新华网天津：《每年四亿元　天津市设立专项资金助推天开高教科创园发展》',
    'Xinhua, Tianjin: a special fund of RMB 400 million a year for Tiankai Park',
  ),
  P05: words(
    '《天津日報》（人民網天津頻道）：《天開園科技廣場入駐項目突破百家》',
    '《天津日报》（人民网天津频道）：《天开园科技广场入驻项目突破百家》',
    'Tianjin Daily on People’s Daily Online: over a hundred projects at the Tiankai science and technology plaza',
  ),
  P06: words(
    '新華社（鳳凰網）：天開高教科創園報道，2023 年 8 月',
    '新华社（凤凰网）：天开高教科创园报道，2023 年 8 月',
    'Xinhua on ifeng: report on Tiankai Park, August 2023',
  ),
  P07: words(
    '中國網／國務院新聞辦：2024 年 4 月 3 日新聞發布會實錄（英文）',
    '中国网／国务院新闻办：2024 年 4 月 3 日新闻发布会实录（英文）',
    'China.org.cn / State Council Information Office: transcript of the press conference of 3 April 2024',
  ),
  P18: words(
    '香港政府新聞網：特區政府駐天津聯絡處開幕（英文）',
    '香港政府新闻网：特区政府驻天津联络处开幕（英文）',
    'news.gov.hk: the HKSAR Government’s Tianjin Liaison Unit opens',
  ),
  P25: words(
    '天津市人民政府外事辦公室：《我市召開港澳工作聯席會第七次會議》',
    '天津市人民政府外事办公室：《我市召开港澳工作联席会第七次会议》',
    'Tianjin Foreign Affairs Office: seventh meeting of the joint conference on Hong Kong and Macao work',
  ),
  P26: words(
    '天津市港澳辦：《市港澳辦負責同志赴天津市香港商會調研》',
    '天津市港澳办：《市港澳办负责同志赴天津市香港商会调研》',
    'Tianjin Hong Kong and Macao Affairs Office: a visit to the Hong Kong Chamber in Tianjin',
  ),
  P28: words(
    '明報 PowerUp：《民青局資助「港青天津實習計劃2024」圓滿舉辦》',
    '明报 PowerUp：《民青局资助“港青天津实习计划2024”圆满举办》',
    'Ming Pao PowerUp: the 2024 internship programme in Tianjin for Hong Kong youth, funded by the HYAB',
  ),
  P33: words(
    '《今晚報》（天津圖書館網站）：《津港大學生合作找創意》',
    '《今晚报》（天津图书馆网站）：《津港大学生合作找创意》',
    'Jinwan Bao on the Tianjin Library site: students of Tianjin and Hong Kong look for ideas together',
  ),
  P35: words(
    '天津東疆：新一批博士後科研工作站分站申報工作的通知',
    '天津东疆：新一批博士后科研工作站分站申报工作的通知',
    'Dongjiang, Tianjin: notice on applications for new branches of postdoctoral research workstations',
  ),
  P46: words(
    '天津市工業和信息化局：《若干政策措施實施細則（徵求意見稿）》',
    '天津市工业和信息化局：《若干政策措施实施细则（征求意见稿）》',
    'Tianjin Bureau of Industry and Information Technology: detailed rules for several policies and measures (draft for comment)',
  ),
  P53: words(
    '賽迪（網易號）：重點省份首台（套）、首批次、首版次政策',
    '赛迪（网易号）：重点省份首台（套）、首批次、首版次政策',
    'CCID on 163.com: first-set, first-batch and first-version policies of key provinces',
  ),
  P56: words(
    '香港特區政府新聞公報：民青局推出新一輪青年內地實習資助計劃',
    '香港特区政府新闻公报：民青局推出新一轮青年内地实习资助计划',
    'HKSAR Government press release: new round of the Funding Scheme for Youth Internship in the Mainland',
  ),
  P57: words(
    '香港特區政府大灣區網站：青年（英文版）',
    '香港特区政府大湾区网站：青年（英文版）',
    'HKSAR Government’s Greater Bay Area site: Youth',
  ),
  P60: words(
    '香港01：《新一輪青年內地實習計劃推出　增湖南廣播電視台項目》',
    '香港01：《新一轮青年内地实习计划推出　增湖南广播电视台项目》',
    'HK01: new round of thematic internships in the Mainland, with Hunan Broadcasting added',
  ),
  P62: words(
    '香港01：《政府與29企業合作推內地與海外暑期實習計劃》',
    '香港01：《政府与29企业合作推内地与海外暑期实习计划》',
    'HK01: the Government and 29 companies launch summer internships in the Mainland and overseas',
  ),
  P63: words('《行政長官2024年施政報告》第117至120段（英文版）', '《行政长官2024年施政报告》第117至120段（英文版）', 'Policy Address 2024, paragraphs 117–120'),
  P64: words(
    '2026–27 財政年度《財政預算案》第240至241段（英文版）',
    '2026–27 财政年度《财政预算案》第240至241段（英文版）',
    'Budget 2026–27, paragraphs 240–241',
  ),
  P65: words(
    '香港教育局：2024/25 內地大學升學資助計劃',
    '香港教育局：2024/25 内地大学升学资助计划',
    'Education Bureau, Hong Kong: Mainland University Study Subsidy Scheme 2024/25',
  ),
  P66: words(
    'on.cc東網（雅虎香港）：內地大學升學資助計劃10月13日截止申請',
    'on.cc东网（雅虎香港）：内地大学升学资助计划10月13日截止申请',
    'on.cc on Yahoo Hong Kong: the study subsidy scheme closes on 13 October',
  ),
  P67: words(
    '東方新地：《內地大學升學資助計劃｜每年最多派$19,400》',
    '东方新地：《内地大学升学资助计划｜每年最多派$19,400》',
    'Oriental Sunday: the study subsidy scheme, up to HK$19,400 a year',
  ),
  P68: words(
    '中央政府駐港聯絡辦：2025/26 學年文憑試收生計劃增至145所院校',
    '中央政府驻港联络办：2025/26 学年文凭试收生计划增至145所院校',
    'Liaison Office of the Central Government in Hong Kong: 145 institutions in the admission scheme of 2025/26',
  ),
  P71: words(
    '香港特區政府大灣區網站：大灣區青年就業計劃',
    '香港特区政府大湾区网站：大湾区青年就业计划',
    'HKSAR Government’s Greater Bay Area site: Greater Bay Area Youth Employment Scheme',
  ),
  P72: words(
    '香港中華總商會：《大灣區青年就業計劃恆常化》',
    '香港中华总商会：《大湾区青年就业计划恒常化》',
    'Chinese General Chamber of Commerce, Hong Kong: the employment scheme is made permanent',
  ),
  P73: words(
    '創新及科技基金：內地與香港聯合資助計劃（英文版）',
    '创新及科技基金：内地与香港联合资助计划（英文版）',
    'Innovation and Technology Fund: Mainland-Hong Kong Joint Funding Scheme',
  ),
  P74: words(
    '香港特區政府新聞公報：2024 年內地與香港聯合資助計劃接受申請',
    '香港特区政府新闻公报：2024 年内地与香港联合资助计划接受申请',
    'HKSAR Government press release: the 2024 Mainland-Hong Kong Joint Funding Scheme opens',
  ),
  P75: words(
    '香港科技大學知識轉移中心：大學科技初創企業資助計劃（英文）',
    '香港科技大学知识转移中心：大学科技初创企业资助计划（英文）',
    'HKUST, knowledge transfer: Technology Start-up Support Scheme for Universities',
  ),
  P76: words('香港理工大學：理大微型基金', '香港理工大学：理大微型基金', 'The Hong Kong Polytechnic University: PolyU Micro Fund'),
  P77: words('香港城市大學：HK Tech 300', '香港城市大学：HK Tech 300', 'City University of Hong Kong: HK Tech 300'),
  P78: words(
    '大學教育資助委員會：研資局博士後獎學金計劃 2024/25',
    '大学教育资助委员会：研资局博士后奖学金计划 2024/25',
    'University Grants Committee: RGC Postdoctoral Fellowship Scheme 2024/25',
  ),
  P79: words(
    '新華社（人民網英文版）：15 間全國重點實驗室在香港授牌',
    '新华社（人民网英文版）：15家全国重点实验室在香港授牌',
    'Xinhua on People’s Daily Online: 15 National Key Laboratories unveiled in Hong Kong',
  ),
  P83: words(
    '香港特區政府新聞公報：立法會十四題：青年發展工作（英文版）',
    '香港特区政府新闻公报：立法会十四题：青年发展工作（英文版）',
    'HKSAR Government press release: Legislative Council question 14, youth development work',
  ),
  P84: words(
    '中國教育和科研計算機網／新華網：香江學者計劃首屆',
    '中国教育和科研计算机网／新华网：香江学者计划首届',
    'CERNET / Xinhua: first round of the Hong Kong Scholars Program',
  ),
  P87: words(
    '香港特區政府駐上海經濟貿易辦事處：《港澳台居民居住證申領發放辦法》',
    '香港特区政府驻上海经济贸易办事处：《港澳台居民居住证申领发放办法》',
    'HKSAR Government’s Shanghai office: measures on residence permits for Hong Kong, Macao and Taiwan residents',
  ),
  P91: words(
    'Exploring Tianjin：濱海新區的人才工作（英文）',
    'Exploring Tianjin：滨海新区的人才工作（英文）',
    'Exploring Tianjin: Binhai New Area’s focus on talent',
  ),
  P96: words(
    'students.org.hk：《兩資助計劃助機構辦青年交流項目》',
    'students.org.hk：《两资助计划助机构办青年交流项目》',
    'students.org.hk: two schemes help organisations run youth exchange projects',
  ),
  P97: words(
    '天津中醫藥大學：開展第二批天津市青年科技人才培養項目人選評選工作的通知',
    '天津中医药大学：开展第二批天津市青年科技人才培养项目人选评选工作的通知',
    'Tianjin University of Traditional Chinese Medicine: notice on the second batch of Tianjin’s young scientist training project',
  ),
  P98: words(
    '天津大學：化工學院學生赴香港科技大學研習',
    '天津大学：化工学院学生赴香港科技大学研习',
    'Tianjin University: chemical engineering students at HKUST',
  ),
  P100: words(
    '香港01：施政報告的青年政策（2025 年）',
    '香港01：施政报告的青年政策（2025 年）',
    'HK01: youth in the Policy Address of 2025',
  ),
  P101: words(
    '中國日報（濱海）：「海河英才」行動計劃（英文）',
    '中国日报（滨海）：“海河英才”行动计划（英文）',
    'China Daily, Binhai: the Haihe Talent campaign',
  ),
};
