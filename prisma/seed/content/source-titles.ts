import { type Words, words } from '@/lib/i18n/words';

/** Titles of the sources that pages cite. Names of articles stay in their own words, inside 《》 or quotation marks. */
export const citedTitles: Record<string, Words> = {
  P01: words(
    '新華網天津：《每年四億元　天津市設立專項資金助推天開高教科創園發展》',
    '新华网天津：《每年四亿元　天津市设立专项资金助推天开高教科创园发展》',
    'Xinhua, Tianjin: 400 million yuan a year, a special fund for Tiankai Park',
  ),
  P05: words(
    '《天津日報》（人民網天津頻道）：《天開園科技廣場入駐項目突破百家》',
    '《天津日报》（人民网天津频道）：《天开园科技广场入驻项目突破百家》',
    'Tianjin Daily on People’s Daily Online, Tianjin: more than a hundred projects at Tiankai Park’s plaza',
  ),
  P06: words('新華社（鳳凰網）：關於天開園的報道', '新华社（凤凰网）：关于天开园的报道', 'Xinhua on ifeng: report on Tiankai Park'),
  P07: words(
    '中國網、國務院新聞辦公室：2024 年 4 月 3 日新聞發布會實錄（英文）',
    '中国网、国务院新闻办公室：2024 年 4 月 3 日新闻发布会实录（英文）',
    'China.org.cn, State Council Information Office: transcript of the press conference of 3 April 2024',
  ),
  P09: words(
    '人民網天津頻道：《天開高教科創園平均每天有5家科技型企業誕生》',
    '人民网天津频道：《天开高教科创园平均每天有5家科技型企业诞生》',
    'People’s Daily Online, Tianjin: on Tiankai Park, five technology companies founded a day',
  ),
  P20: words(
    '《大公報》：津港合作周閉幕，四大特點助推兩地發展',
    '《大公报》：津港合作周闭幕，四大特点助推两地发展',
    'Ta Kung Pao: the Tianjin–Hong Kong Cooperation Week closes',
  ),
  P23: words(
    '《人民日報海外版》（新華絲路）：《津港簽署逾150億元合作項目》',
    '《人民日报海外版》（新华丝路）：《津港签署逾150亿元合作项目》',
    'People’s Daily Overseas Edition on Xinhua Silk Road: Tianjin and Hong Kong sign projects of over 15 billion yuan',
  ),
  P25: words(
    '天津市人民政府外事辦公室：港澳工作聯席會第七次會議',
    '天津市人民政府外事办公室：港澳工作联席会第七次会议',
    'Tianjin Foreign Affairs Office: seventh meeting of the joint conference on Hong Kong and Macao work',
  ),
  P28: words(
    '《明報》PowerUp：民青局資助「港青天津實習計劃2024」圓滿舉辦',
    '《明报》PowerUp：民青局资助“港青天津实习计划2024”圆满举办',
    'Ming Pao PowerUp: the internship programme for Hong Kong youth in Tianjin, 2024',
  ),
  P33: words(
    '《今晚報》（天津圖書館網站）：津港青年文化創新創業交流營',
    '《今晚报》（天津图书馆网站）：津港青年文化创新创业交流营',
    'Jinwan Bao on the site of Tianjin Library: the Tianjin–Hong Kong youth exchange camp',
  ),
  P35: words(
    '天津東疆：新一批博士後科研工作站分站申報工作的通知',
    '天津东疆：新一批博士后科研工作站分站申报工作的通知',
    'Dongjiang free trade port, Tianjin: notice on applications for a new round of branches of the postdoctoral research workstation',
  ),
  P36: words(
    '南開大學轉發天津市人力資源和社會保障局：2021年中國博士後國際交流計劃引進項目天津聯合資助試點項目',
    '南开大学转发天津市人力资源和社会保障局：2021年中国博士后国际交流计划引进项目天津联合资助试点项目',
    'Nankai University, passing on a notice of the Tianjin HR bureau: 2021 pilot of joint funding for the introduction project of the postdoctoral international exchange plan',
  ),
  P37: words(
    '中國新聞網天津：《天津市36名博士後入選全國博士後國際交流計劃引進項目》',
    '中国新闻网天津：《天津市36名博士后入选全国博士后国际交流计划引进项目》',
    'China News Service, Tianjin: 36 postdocs of Tianjin selected in the national introduction project',
  ),
  P45: words(
    '央視（中國青年網）：《天津:校企緊握手　科創產業融合發展》',
    '央视（中国青年网）：《天津:校企紧握手　科创产业融合发展》',
    'CCTV on China Youth Net: universities and companies in Tianjin join hands',
  ),
  P46: words(
    '天津市工業和信息化局：《若干政策措施實施細則（徵求意見稿）》',
    '天津市工业和信息化局：《若干政策措施实施细则（征求意见稿）》',
    'Tianjin Municipal Bureau of Industry and Information Technology: draft detailed rules for several policy measures, for comment',
  ),
  P53: words(
    '賽迪（網易號）：重點省份的首台（套）、首批次、首版次措施',
    '赛迪（网易号）：重点省份的首台（套）、首批次、首版次措施',
    'CCID on 163.com: first-set, first-batch and first-version measures in key provinces',
  ),
  P55: words(
    '新華社（《湖北日報》）：全國已有 29 間國家製造業創新中心',
    '新华社（《湖北日报》）：全国已有 29 家国家制造业创新中心',
    'Xinhua in Hubei Daily: 29 national manufacturing innovation centres',
  ),
  P57: words('香港特區政府粵港澳大灣區網站：青年', '香港特区政府粤港澳大湾区网站：青年', 'Hong Kong SAR Government, Greater Bay Area site: Youth'),
  P65: words(
    '香港特區政府教育局：內地大學升學資助計劃 2024/25',
    '香港特区政府教育局：内地大学升学资助计划 2024/25',
    'Education Bureau, Hong Kong SAR Government: Mainland University Study Subsidy Scheme 2024/25',
  ),
  P66: words(
    'on.cc 東網（雅虎香港）：內地大學升學資助計劃 2025/26 的截止日期',
    'on.cc 东网（雅虎香港）：内地大学升学资助计划 2025/26 的截止日期',
    'on.cc on Yahoo Hong Kong: closing date of the Mainland University Study Subsidy Scheme 2025/26',
  ),
  P67: words(
    '《東方新地》：內地大學升學資助計劃 2025/26 的資助額',
    '《东方新地》：内地大学升学资助计划 2025/26 的资助额',
    'Oriental Sunday: amounts of the Mainland University Study Subsidy Scheme 2025/26',
  ),
  P68: words(
    '中央政府駐港聯絡辦：文憑試收生計劃 2025/26',
    '中央政府驻港联络办：文凭试收生计划 2025/26',
    'Liaison Office of the Central People’s Government in Hong Kong: scheme that admits students with the HKDSE, 2025/26',
  ),
  P73: words(
    '創新及科技基金：內地與香港聯合資助計劃',
    '创新及科技基金：内地与香港联合资助计划',
    'Innovation and Technology Fund: Mainland-Hong Kong Joint Funding Scheme',
  ),
  P74: words(
    '香港特區政府新聞公報：2024 年內地與香港聯合資助計劃',
    '香港特区政府新闻公报：2024 年内地与香港联合资助计划',
    'Hong Kong SAR Government press release: Mainland-Hong Kong Joint Funding Scheme 2024',
  ),
  P79: words(
    '新華社（人民網英文版）：香港的 15 間全國重點實驗室授牌',
    '新华社（人民网英文版）：香港的 15 家全国重点实验室授牌',
    'Xinhua on People’s Daily Online: 15 national key laboratories unveiled in Hong Kong',
  ),
  P80: words('中評社：在港全國重點實驗室授牌（兩則）', '中评社：在港全国重点实验室授牌（两则）', 'CRNTT: national key laboratories in Hong Kong unveiled (two items)'),
  P81: words(
    '香港電台：在港的全國重點實驗室（英文）',
    '香港电台：在港的全国重点实验室（英文）',
    'RTHK: State labs “must better align…”',
  ),
  P98: words(
    '天津大學：化工學院學生到香港科技大學研習',
    '天津大学：化工学院学生赴香港科技大学研学',
    'Tianjin University: students of Chemical Engineering at HKUST',
  ),
  P101: words(
    '《中國日報》濱海新區頁：「海河英才」行動計劃（英文）',
    '《中国日报》滨海新区页：“海河英才”行动计划（英文）',
    'China Daily, Binhai New Area: the Haihe Talent campaign',
  ),
};
