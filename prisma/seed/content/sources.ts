import type { SourceGrade } from '@/prisma/generated/enums';
import { type LocalizedText, makeLocalizedText } from '@/lib/i18n/localized-text';
import { parkSourceDates, parkSourceTitles } from '@/prisma/seed/content/park-source-titles';
import type { Locale } from '@/lib/i18n/locales';
import { formatPartialDate, isPartialDate } from '@/lib/partial-dates';
import { sourceRows } from '@/prisma/seed/content/source-rows';
import { type Words, words } from '@/lib/i18n/words';
import { termSourceDates, termSourceTitles } from '@/prisma/seed/content/term-source-titles';

type SourceSeed = { id: string; grade: SourceGrade; title: LocalizedText; address: string | null; dateText: LocalizedText };

/** Titles of the sources that a page cites. Names of articles stay in their own words, inside 《》 or quotation marks. */
const citedTitles: Record<string, Words> = {
  ...termSourceTitles,
  ...parkSourceTitles,
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
  P25: words(
    '天津市人民政府外事辦公室：港澳工作聯席會第七次會議',
    '天津市人民政府外事办公室：港澳工作联席会第七次会议',
    'Foreign Affairs Office of Tianjin: seventh joint conference on Hong Kong and Macao work',
  ),
  P28: words(
    '明報 PowerUp：《民青局資助「港青天津實習計劃2024」圓滿舉辦》',
    '明报 PowerUp：《民青局资助“港青天津实习计划2024”圆满举办》',
    'Ming Pao PowerUp: on the 2024 internships in Tianjin for Hong Kong students',
  ),
  P35: words(
    '天津東疆：新一批博士後科研工作站分站申請的通知',
    '天津东疆：新一批博士后科研工作站分站申报工作的通知',
    'Dongjiang, Tianjin: notice on applications for a new batch of branches of postdoctoral workstations',
  ),
  P36: words(
    '南開大學轉發天津市人力資源和社會保障局：2021年中國博士後國際交流計劃引進項目天津聯合資助試點項目',
    '南开大学转发天津市人力资源和社会保障局：2021年中国博士后国际交流计划引进项目天津联合资助试点项目',
    'Nankai University, passing on a notice of the Tianjin HR bureau: 2021 pilot of joint funding for the introduction project of the postdoctoral international exchange plan',
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
  P98: words(
    '天津大學：化學工程學生到香港科技大學交流',
    '天津大学：化学工程学生到香港科技大学交流',
    'Tianjin University: students of chemical engineering at the Hong Kong University of Science and Technology',
  ),
};

/** Dates of sources that are no dates, in three languages. */
const datesInWords: Record<string, Words> = {
  'not shown': words('未註明', '未注明', 'not shown'),
  'page 2020-08-24; meeting 15 Nov (year not shown)': words(
    '網頁 2020 年 8 月 24 日；會議 11 月 15 日（未註明年份）',
    '网页 2020 年 8 月 24 日；会议 11 月 15 日（未注明年份）',
    'page 24 August 2020; meeting 15 November (year not shown)',
  ),
  '2024-08-12, to 2024-08-21': words(
    '2024 年 8 月 12 日，徵求意見至 8 月 21 日',
    '2024 年 8 月 12 日，征求意见至 8 月 21 日',
    '12 August 2024, for comment until 21 August',
  ),
};

const reply: SourceSeed = {
  id: 'P00',
  grade: 'DOCUMENT',
  title: makeLocalizedText(
    words(
      '天津市就「關於以創新科技推動津港青年高質量交流的提案」的答覆（答覆機構在文中未寫明）',
      '天津市对“关于以创新科技推动津港青年高质量交流的提案”的答复（文中未写明答复机构）',
      'Tianjin’s reply to the proposal on high-quality exchange between the youth of Tianjin and Hong Kong through innovation and technology (the replying body is not named in the text)',
    ),
  ),
  address: null,
  dateText: makeLocalizedText(words('無日期，推斷為 2024 年', '无日期，推断为 2024 年', 'undated; inferred 2024')),
};

/** The reply itself, then the public sources. */
export const sources: SourceSeed[] = [
  reply,
  ...sourceRows.map(({ id, grade, title, address, date }) => ({
    id,
    grade,
    address,
    title: citedTitles[id] ? makeLocalizedText(citedTitles[id]) : makeLocalizedText({ en: title }, 'en'),
    dateText: dateText(id, date),
  })),
];

function dateText(id: string, date: string): LocalizedText {
  const known = parkSourceDates[id] ?? termSourceDates[date] ?? datesInWords[date];
  if (known) return makeLocalizedText(known);
  if (!isPartialDate(date)) return makeLocalizedText({ en: date }, 'en');
  const at = (locale: Locale) => formatPartialDate(date, locale);
  return makeLocalizedText(words(at('zh-HK'), at('zh-CN'), at('en')));
}
