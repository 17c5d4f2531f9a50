import { type Words, words } from '@/lib/i18n/words';

/** Titles, in three languages, of sources on the park, the chains, organisations and news. */
export const parkSourceTitles: Record<string, Words> = {
  P01: words(
    '新華社：《每年四億元 天津市設立專項資金助推天開高教科創園發展》',
    '新华社：《每年四亿元 天津市设立专项资金助推天开高教科创园发展》',
    'Xinhua: Tianjin sets up a special fund of RMB 400 million a year for Tiankai Park',
  ),
  P05: words(
    '《天津日報》（人民網天津頻道）：《天開園科技廣場入駐項目突破百家》',
    '《天津日报》（人民网天津频道）：《天开园科技广场入驻项目突破百家》',
    'Tianjin Daily, on People’s Daily Online: more than a hundred projects in Tiankai Park’s plaza',
  ),
  P06: words(
    '新華社（鳳凰網）：天開高教科創園報道',
    '新华社（凤凰网）：天开高教科创园报道',
    'Xinhua, on ifeng: report on Tiankai Park',
  ),
  P07: words(
    '中國網：國務院新聞辦公室 2024 年 4 月 3 日新聞發布會實錄（英文）',
    '中国网：国务院新闻办公室 2024 年 4 月 3 日新闻发布会实录（英文）',
    'China.org.cn: transcript of the State Council Information Office press conference of 3 April 2024',
  ),
  P14: words(
    '《中國日報》：天津公布天開園計劃（英文）',
    '《中国日报》：天津公布天开园计划（英文）',
    'China Daily: Tianjin unveils plans for industrial park to boost higher-level innovation',
  ),
  P18: words(
    '香港政府新聞網：駐天津聯絡處啟用（英文）',
    '香港政府新闻网：驻天津联络处启用（英文）',
    'news.gov.hk: the Tianjin Liaison Unit opens',
  ),
  P21: words(
    '《大公報》：《蔡冠深：南北物流樞紐 發展「一帶一路」》',
    '《大公报》：《蔡冠深：南北物流枢纽 发展“一带一路”》',
    'Ta Kung Pao: a speech at the opening of the 2021 cooperation week',
  ),
  P23: words(
    '《人民日報海外版》（新華絲路）：《津港簽署逾150億元合作項目》',
    '《人民日报海外版》（新华丝路）：《津港签署逾150亿元合作项目》',
    'People’s Daily Overseas Edition, on Xinhua Silk Road: Tianjin and Hong Kong sign projects worth over RMB 15 billion',
  ),
  P25: words(
    '天津市人民政府外事辦公室：港澳工作聯席會第七次會議',
    '天津市人民政府外事办公室：港澳工作联席会第七次会议',
    'Tianjin Foreign Affairs Office: seventh joint conference on Hong Kong and Macao work',
  ),
  P26: words(
    '天津市人民政府外事辦公室：市港澳辦走訪天津市香港商會',
    '天津市人民政府外事办公室：市港澳办走访天津市香港商会',
    'Tianjin Foreign Affairs Office: visit to the Hong Kong Chamber of Commerce in Tianjin',
  ),
  P27: words(
    '天津市人民政府外事辦公室：慶祝香港回歸祖國二十五周年活動',
    '天津市人民政府外事办公室：庆祝香港回归祖国二十五周年活动',
    'Tianjin Foreign Affairs Office: event for the 25th anniversary of Hong Kong’s return',
  ),
  P28: words(
    '《明報》PowerUp：《民青局資助「港青天津實習計劃2024」圓滿舉辦》',
    '《明报》PowerUp：《民青局资助“港青天津实习计划2024”圆满举办》',
    'Ming Pao PowerUp: the 2024 internship programme in Tianjin',
  ),
  P32: words(
    '港區省級政協委員聯誼會：天津市委統戰部訪問團來訪',
    '港区省级政协委员联谊会：天津市委统战部访问团来访',
    'HK CPPCC (Provincial) Members Association: visit of a Tianjin delegation',
  ),
  P33: words(
    '《今晚報》（天津圖書館網站）：津港青年文化創新創業交流營',
    '《今晚报》（天津图书馆网站）：津港青年文化创新创业交流营',
    'Jinwan Bao, on the site of a Tianjin library: the exchange camp of 2017',
  ),
  P35: words(
    '天津東疆綜合保稅區：新一批博士後科研工作站分站申請通知',
    '天津东疆综合保税区：新一批博士后科研工作站分站申报通知',
    'Dongjiang free trade port: call for branches of postdoctoral workstations',
  ),
  P37: words(
    '中新網天津：《天津市36名博士後入選全國博士後國際交流計劃引進項目》',
    '中新网天津：《天津市36名博士后入选全国博士后国际交流计划引进项目》',
    'China News Service, Tianjin: 36 postdocs selected for the national introduction project',
  ),
  P40: words(
    '《北京青年報》客戶端：《京津冀工業母機產業圖譜首次對外公開發布》',
    '《北京青年报》客户端：《京津冀工业母机产业图谱首次对外公开发布》',
    'Beijing Youth Daily: the machine-tool atlas of Beijing, Tianjin and Hebei is shown to the public',
  ),
  P45: words(
    '央視新聞（中國青年網）：《天津：校企緊握手 科創產業融合發展》',
    '央视新闻（中国青年网）：《天津：校企紧握手 科创产业融合发展》',
    'CCTV, on China Youth Net: universities and companies of Tianjin meet',
  ),
  P46: words(
    '天津市工業和信息化局：若干政策措施實施細則（徵求意見稿）',
    '天津市工业和信息化局：若干政策措施实施细则（征求意见稿）',
    'Tianjin Bureau of Industry and Information Technology: detailed rules, draft for comment',
  ),
  P56: words(
    '香港特區政府新聞公報：新一輪青年內地實習資助計劃（英文）',
    '香港特区政府新闻公报：新一轮青年内地实习资助计划（英文）',
    'HKSAR Government press release: new round of the Funding Scheme for Youth Internship in the Mainland',
  ),
  P65: words(
    '香港教育局：2024/25 內地大學升學資助計劃',
    '香港教育局：2024/25 内地大学升学资助计划',
    'Education Bureau, Hong Kong: Mainland University Study Subsidy Scheme 2024/25',
  ),
  P73: words(
    '創新及科技基金：內地與香港聯合資助計劃（英文）',
    '创新及科技基金：内地与香港联合资助计划（英文）',
    'Innovation and Technology Fund: Mainland-Hong Kong Joint Funding Scheme',
  ),
  P74: words(
    '香港特區政府新聞公報：2024 年內地與香港聯合資助計劃',
    '香港特区政府新闻公报：2024 年内地与香港联合资助计划',
    'HKSAR Government press release: 2024 Mainland-Hong Kong Joint Funding Scheme',
  ),
  P75: words(
    '香港科技大學：大學科技初創企業資助計劃（英文）',
    '香港科技大学：大学科技初创企业资助计划（英文）',
    'HKUST: Technology Start-up Support Scheme for Universities',
  ),
  P76: words('香港理工大學：理大微型基金', '香港理工大学：理大微型基金', 'PolyU: PolyU Micro Fund'),
  P77: words('香港城市大學：HK Tech 300', '香港城市大学：HK Tech 300', 'CityU: HK Tech 300'),
  P79: words(
    '新華社（人民網英文版）：香港 15 間全國重點實驗室授牌（英文）',
    '新华社（人民网英文版）：香港 15 家全国重点实验室授牌（英文）',
    'Xinhua, on People’s Daily Online: 15 national key laboratories unveiled in Hong Kong',
  ),
  P80: words(
    '中評社：在港全國重點實驗室授牌（兩則）',
    '中评社：在港全国重点实验室授牌（两则）',
    'CRNTT: plaques for national key laboratories in Hong Kong (two items)',
  ),
  P98: words(
    '天津大學：化工學院學生到香港科技大學研學',
    '天津大学：化工学院学生到香港科技大学研学',
    'Tianjin University: chemical engineering students at HKUST',
  ),
  P101: words(
    '《中國日報》濱海新區：海河英才（英文）',
    '《中国日报》滨海新区：海河英才（英文）',
    'China Daily, Binhai: the Haihe Talent campaign',
  ),
};

/** Dates that are not a day: as exact as the source gives them. */
export const parkSourceDates: Record<string, Words> = {
  P25: words('頁面 2020-08-24；會議在 11 月 15 日，未寫明年份', '页面 2020-08-24；会议在 11 月 15 日，未写明年份', 'page of 24 August 2020; the meeting was on 15 November of a year not shown'),
  P28: words('2024 年', '2024 年', '2024'),
  P46: words('2024-08-12 至 2024-08-21', '2024-08-12 至 2024-08-21', '12 to 21 August 2024'),
  P65: words('2024/25 學年', '2024/25 学年', '2024/25'),
  P73: words('2024 年', '2024 年', '2024'),
  P75: words('2023-24 年度', '2023-24 年度', '2023-24'),
  P76: words('未有註明日期', '未注明日期', 'no date shown'),
  P77: words('未有註明日期', '未注明日期', 'no date shown'),
  P98: words('2024 年 7 月', '2024 年 7 月', 'July 2024'),
};
