import { type Words, words } from '@/lib/i18n/words';

type Topic = {
  label: Words;
  /** for whom and what, in the list of topics */
  hint: Words;
  /** what to write, above the box */
  ask: Words;
  /** an answer is promised within so many working days */
  workingDays: number;
  /** slug of the organisation whose officials answer; null = those who run the portal */
  bureau: string | null;
  /** first parts of the addresses of pages whose questions are of this topic unless one says otherwise */
  pages: readonly string[];
};

/** What can be asked about. A new topic is one more entry here: forms, queue and reminders follow from it. */
export const topics = {
  GENERAL: {
    label: words('一般查詢', '一般咨询', 'General question'),
    hint: words(
      '找不到想找的內容，或對本網有意見。',
      '找不到想找的内容，或对本站有意见。',
      'Something you cannot find here, or an opinion about this portal.',
    ),
    ask: words('寫明你想知道甚麼。', '请写明您想了解什么。', 'Say what you would like to know.'),
    workingDays: 5,
    bureau: null,
    pages: [],
  },
  ERROR_REPORT: {
    label: words('報告錯誤', '报告错误', 'Report an error'),
    hint: words(
      '頁面上的內容、譯文或連結有誤。',
      '页面上的内容、译文或链接有误。',
      'Something on a page is wrong: a fact, a translation, a link.',
    ),
    ask: words(
      '寫明哪一句不對、正確的是甚麼；如有出處，請一併寫上。',
      '请写明哪一句不对、正确的是什么；如有出处，请一并写上。',
      'Say which sentence is wrong and what would be right, and where that can be read.',
    ),
    workingDays: 3,
    bureau: null,
    pages: [],
  },
  PASSAGE: {
    label: words('就答覆原文提問', '就答复原文提问', 'A passage of the reply'),
    hint: words(
      '答覆中某一句的意思、依據或進展。',
      '答复中某一句的意思、依据或进展。',
      'What a sentence of the reply means, what it rests on, or what came of it.',
    ),
    ask: words(
      '寫明是哪一句，以及你想知道甚麼。',
      '请写明是哪一句，以及您想了解什么。',
      'Say which sentence you mean and what you would like to know.',
    ),
    workingDays: 5,
    bureau: null,
    pages: ['reply', 'promises'],
  },
  LANDING: {
    label: words('入駐天開園', '入驻天开园', 'Moving into Tiankai park'),
    hint: words(
      '團隊或公司有意進駐天開高教科創園。',
      '团队或公司有意入驻天开高教科创园。',
      'A team or company that thinks of a place in Tiankai park.',
    ),
    ask: words(
      '寫明團隊做甚麼、屬哪個領域、需要多大地方、何時開始。',
      '请写明团队做什么、属于哪个领域、需要多大场地、何时开始。',
      'Say what your team does and in which field, how much space you need, and from when.',
    ),
    workingDays: 10,
    bureau: 'tianjin-science-bureau',
    pages: ['park'],
  },
  VISIT: {
    label: words('到訪天開園', '到访天开园', 'Visiting Tiankai park'),
    hint: words(
      '個人或團體想到天開高教科創園參觀。',
      '个人或团体想到天开高教科创园参观。',
      'A person or group that would like to see Tiankai park.',
    ),
    ask: words(
      '寫明甚麼人來、人數、想看甚麼、哪幾天方便。',
      '请写明什么人来、人数、想看什么、哪几天方便。',
      'Say who comes and how many, what you would like to see, and which days suit you.',
    ),
    workingDays: 5,
    bureau: 'tianjin-science-bureau',
    pages: [],
  },
  STUDENT: {
    label: words('香港學生在天津求學', '香港学生在天津求学', 'Hong Kong students in Tianjin'),
    hint: words(
      '入學、證件、費用和在天津的生活。',
      '入学、证件、费用和在天津的生活。',
      'Admission, papers, money and life in Tianjin.',
    ),
    ask: words(
      '寫明你打算或正在就讀的院校和課程，以及遇到的問題。',
      '请写明您打算或正在就读的院校和专业，以及遇到的问题。',
      'Say at which institution and on which course you study or mean to, and what the difficulty is.',
    ),
    workingDays: 5,
    bureau: 'tianjin-education-commission',
    pages: ['students'],
  },
  TALENT: {
    label: words('人才及博士後', '人才和博士后', 'Talent and postdocs'),
    hint: words(
      '人才計劃、博士後資助和設站單位。',
      '人才项目、博士后资助和设站单位。',
      'Talent programmes, funding for postdocs, host units.',
    ),
    ask: words(
      '寫明你的學歷、現時身份和想申請的計劃。',
      '请写明您的学历、目前身份和想申请的项目。',
      'Say which degree you hold, what you do now, and which programme you have in mind.',
    ),
    workingDays: 5,
    bureau: 'tianjin-hr-bureau',
    pages: ['talent', 'stations', 'funding'],
  },
  DATA: {
    label: words('數據與來源', '数据与来源', 'Figures and sources'),
    hint: words(
      '某個數字的出處、統計範圍，或下載數據。',
      '某个数字的出处、口径，或下载数据。',
      'Where a figure comes from, what it counts, how to download it.',
    ),
    ask: words(
      '寫明是哪個數字，以及你想怎樣使用。',
      '请写明是哪个数字，以及您想怎样使用。',
      'Say which figure you mean and what you would like to do with it.',
    ),
    workingDays: 5,
    bureau: null,
    pages: ['figures', 'sources'],
  },
} as const satisfies Record<string, Topic>;

export type EnquiryTopic = keyof typeof topics;
export const topicKeys = Object.keys(topics) as EnquiryTopic[];

/** The topic of this key; null when there is none. */
export function findTopic(key: unknown): EnquiryTopic | null {
  return topicKeys.find((topic) => topic === key) ?? null;
}

/** The topic kept in a row; an ordinary question when its topic is no longer declared. */
export function readTopic(key: string): EnquiryTopic {
  return findTopic(key) ?? 'GENERAL';
}
