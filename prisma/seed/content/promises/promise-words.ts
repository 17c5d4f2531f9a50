import type { promise } from '@/lib/library/kinds/promise';
import { type Words, words } from '@/lib/i18n/words';
import type { RecordSeed } from '@/prisma/seed/record-seed';

export type PromiseSeed = RecordSeed<typeof promise>;
type Status = PromiseSeed['status'];
type Update = NonNullable<PromiseSeed['updates']>[number];

export const bureaus = {
  industry: words('天津市工業和信息化局', '天津市工业和信息化局', 'the Tianjin Municipal Bureau of Industry and Information Technology'),
  science: words('天津市科學技術局', '天津市科学技术局', 'the Tianjin Municipal Science and Technology Bureau'),
  hr: words('天津市人力資源和社會保障局', '天津市人力资源和社会保障局', 'the Tianjin Municipal Human Resources and Social Security Bureau'),
  education: words('天津市教育委員會', '天津市教育委员会', 'the Tianjin Municipal Education Commission'),
};

/** The reply names nobody for a promise; the bureau that its section is about is given as what it is, an inference. */
export function bySection(bureau: Words, second?: Words): Words {
  return words(
    `答覆沒有為此項列明機構。按所屬部分的內容，應與${bureau['zh-HK']}${second ? `及${second['zh-HK']}` : ''}有關（推斷）。`,
    `答复没有为此项写明单位。按所在部分的内容，应与${bureau['zh-CN']}${second ? `和${second['zh-CN']}` : ''}有关（推断）。`,
    `The reply names no body for this. Going by its section, it concerns ${bureau.en}${second ? ` and ${second.en}` : ''} (inferred).`,
  );
}

export const notNamed = words('答覆沒有為此項列明機構。', '答复没有为此项写明单位。', 'The reply names no body for this.');

const wordings: Record<Status, Words> = {
  DONE: words('答覆說這件事已經完成。', '答复说这件事已经完成。', 'The reply reports this as done.'),
  ONGOING: words('答覆把此項列為正在推行的工作。', '答复把此项列为正在推进的工作。', 'The reply lists this as work that is under way.'),
  NEXT: words('答覆把此項列為「下一步」的工作。', '答复把此项列为“下一步”的工作。', 'The reply announces this as a next step.'),
  PLANNED: words('答覆說此事正在籌劃。', '答复说此事正在筹划。', 'The reply says that this is being planned.'),
  HOPED: words('答覆說這是對未來的希望。', '答复说这是对未来的希望。', 'The reply states this as a hope for the future.'),
};
const undated = words('答覆沒有註明日期，2024 年是推斷。', '答复没有注明日期，2024 年是推断。', 'The reply is undated; 2024 is inferred.');

/** Where each promise's line begins: the reply itself, and what it adds about this one. */
export function statedInReply(status: Status, more?: Words): Update {
  const sentence = (locale: keyof Words, gap: string) =>
    [wordings[status][locale], more?.[locale], undated[locale]].filter(Boolean).join(gap);
  return {
    date: '2024',
    isInferred: true,
    status,
    text: words(sentence('zh-HK', ''), sentence('zh-CN', ''), sentence('en', ' ')),
    sources: ['P00'],
  };
}
