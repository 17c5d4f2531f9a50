import { same, type Words, words } from '@/lib/i18n/words';

/** Dates of sources that are not one day, as noted when the source was read, for readers of each language. */
export const sourceDates: Record<string, Words> = {
  '2023': words('2023 年', '2023 年', '2023'),
  '2024': words('2024 年', '2024 年', '2024'),
  '2026': words('2026 年', '2026 年', '2026'),
  '2011, 2012': words('2011 年、2012 年', '2011 年、2012 年', '2011, 2012'),
  '2023–24': same('2023–24'),
  '2024/25': words('2024/25 學年', '2024/25 学年', '2024/25'),
  '2023-24 rules': words('2023–24 年度的規則', '2023–24 年度的规则', 'rules of 2023–24'),
  'July 2024': words('2024 年 7 月', '2024 年 7 月', 'July 2024'),
  'Oct 2024': words('2024 年 10 月', '2024 年 10 月', 'October 2024'),
  'after Jan 2025': words('2025 年 1 月之後', '2025 年 1 月之后', 'after January 2025'),
  'inferred 2024': words('推斷為 2024 年', '推断为 2024 年', 'inferred 2024'),
  'the 11th, inferred Feb 2026': words('11 日，推斷為 2026 年 2 月', '11 日，推断为 2026 年 2 月', 'the 11th, inferred February 2026'),
  'not shown': words('未註明日期', '未注明日期', 'no date shown'),
  'data to 2019-20': words('數據至 2019–20 年度', '数据至 2019–20 年度', 'data to 2019–20'),
  '2024-08-12, to 2024-08-21': words('2024 年 8 月 12 日，至 8 月 21 日', '2024 年 8 月 12 日，至 8 月 21 日', '12 August 2024, to 21 August'),
  'page 2020-08-24; meeting 15 Nov (year not shown)': words(
    '網頁 2020 年 8 月 24 日；會議在 11 月 15 日（未註明年份）',
    '网页 2020 年 8 月 24 日；会议在 11 月 15 日（未注明年份）',
    'page of 24 August 2020; meeting on 15 November (year not shown)',
  ),
};
