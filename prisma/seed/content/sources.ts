import type { SourceGrade } from '@/prisma/generated/enums';
import { type LocalizedText, makeLocalizedText } from '@/lib/i18n/localized-text';
import { formatDate } from '@/lib/dates';
import { guideSourceTitles } from '@/prisma/seed/content/guide-source-titles';
import { sourceDates } from '@/prisma/seed/content/source-dates';
import { sourceRows } from '@/prisma/seed/content/source-rows';
import { type Words, words } from '@/lib/i18n/words';

type SourceSeed = { id: string; grade: SourceGrade; title: LocalizedText; address: string | null; dateText: LocalizedText };

/** Titles of the sources that a page cites. Names of articles stay in their own words, inside 《》 or quotation marks. */
const citedTitles: Record<string, Words> = {
  ...guideSourceTitles,
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
  P36: words(
    '南開大學轉發天津市人力資源和社會保障局：2021年中國博士後國際交流計劃引進項目天津聯合資助試點項目',
    '南开大学转发天津市人力资源和社会保障局：2021年中国博士后国际交流计划引进项目天津联合资助试点项目',
    'Nankai University, passing on a notice of the Tianjin HR bureau: 2021 pilot of joint funding for the introduction project of the postdoctoral international exchange plan',
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
    dateText: dateText(date),
  })),
];

function dateText(date: string): LocalizedText {
  if (sourceDates[date]) return makeLocalizedText(sourceDates[date]);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return makeLocalizedText({ en: date }, 'en');
  const day = new Date(`${date}T00:00:00+08:00`);
  return makeLocalizedText(words(formatDate(day, 'zh-HK'), formatDate(day, 'zh-CN'), formatDate(day, 'en')));
}
