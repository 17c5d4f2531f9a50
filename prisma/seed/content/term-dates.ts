import { words } from '@/lib/i18n/words';

/** What the words of the reply about a term are as of: the document bears no date. */
export const undated = words('答覆無日期，推斷為 2024 年', '答复无日期，推断为 2024 年', 'The reply is undated; inferred 2024');
export const to2023 = words('截至 2023 年（由內容推斷）', '截至 2023 年（由内容推断）', 'To 2023 (inferred from the content)');
export const end2023 = words('2023 年底（由內容推斷）', '2023 年底（由内容推断）', 'End of 2023 (inferred from the content)');
export const in2023 = words('2023 年', '2023 年', '2023');
export const in2021 = words('2021 年', '2021 年', '2021');
export const thisYear = words('「今年」（推斷為 2024 年）', '“今年”（推断为 2024 年）', '“This year” (inferred: 2024)');

/** What a person can do about a promise that has no system of its own here yet. */
export const followPromise = words('查看這項承諾的狀態和進展', '查看这项承诺的状态和进展', 'See how this promise stands and what has been done');
