import type { Locale } from '@/lib/i18n/locales';
import { type LocalizedText, makeLocalizedText } from '@/lib/i18n/localized-text';
import { same, type Words, words } from '@/lib/i18n/words';
import { formatPartialDate, isPartialDate } from '@/lib/partial-dates';
import type { SourceGrade } from '@/prisma/generated/enums';
import { guideSourceTitles } from '@/prisma/seed/content/guide-source-titles';
import { parkSourceDates, parkSourceTitles } from '@/prisma/seed/content/park-source-titles';
import { sourceDates } from '@/prisma/seed/content/source-dates';
import { sourceRows } from '@/prisma/seed/content/source-rows';
import { citedTitles } from '@/prisma/seed/content/source-titles';
import { termSourceDates, termSourceTitles } from '@/prisma/seed/content/term-source-titles';

type SourceSeed = { id: string; grade: SourceGrade; title: LocalizedText; address: string | null; dateText: LocalizedText };

/** Where several parts of the seed name a source, the last here has the word. */
const titles: Record<string, Words> = {
  ...termSourceTitles,
  ...guideSourceTitles,
  ...parkSourceTitles,
  ...citedTitles,
};

/** Dates that are no day, in three languages. */
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
  'data to 2019-20': words('數據截至 2019-20 年度', '数据截至 2019-20 年度', 'data to 2019-20'),
  'July 2024': words('2024 年 7 月', '2024 年 7 月', 'July 2024'),
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
    title: titles[id] ? makeLocalizedText(titles[id]) : makeLocalizedText({ en: title }, 'en'),
    dateText: dateText(id, date),
  })),
];

function dateText(id: string, date: string): LocalizedText {
  const known = parkSourceDates[id] ?? termSourceDates[date] ?? datesInWords[date] ?? sourceDates[date];
  if (known) return makeLocalizedText(known);
  // A school or financial year, 2024/25.
  if (/^\d{4}\/\d{2}$/.test(date)) return makeLocalizedText(same(date));
  if (!isPartialDate(date)) return makeLocalizedText({ en: date }, 'en');
  const at = (locale: Locale) => formatPartialDate(date, locale);
  return makeLocalizedText(words(at('zh-HK'), at('zh-CN'), at('en')));
}
