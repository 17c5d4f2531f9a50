import type { Actor, Visitor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { askQuestion, type Question } from '@/lib/enquiries/commands';
import { sealOpening } from '@/lib/enquiries/screening';
import type { EnquiryTopic } from '@/lib/enquiries/topics';
import type { Enquiry } from '@/prisma/generated/client';
import { unique } from '@/tests/support/makers/people';

/** Somebody without an account. The address of the request is unknown unless given. */
export const makeVisitor = (ip: string | null = null): Visitor => ({ ip, requestId: unique('request') });

/** A question as the form sends it, opened long enough before `now`. */
export function makeQuestion(now: Date, question: Partial<Question> = {}): Question {
  return {
    topic: 'GENERAL',
    about: null,
    locale: 'zh-HK',
    text: unique('怎樣申請？'),
    homepage: '',
    opened: sealOpening(new Date(now.getTime() - 60_000)),
    ...question,
  };
}

type Asked = Partial<Question> & {
  account?: Actor;
  name?: string;
  email?: string;
  now?: Date;
  topic?: EnquiryTopic;
};

/** An enquiry as the form leaves it: of a visitor with an address of their own unless an account is given. */
export async function makeEnquiry({
  account,
  name,
  email,
  now = new Date(),
  ...question
}: Asked = {}): Promise<Enquiry> {
  const asker = account
    ? { account }
    : { visitor: makeVisitor(), name: name ?? '陳訪客', email: email ?? `${unique('visitor')}@example.test` };
  const { number } = await askQuestion(asker, { question: makeQuestion(now, question), now });
  return db().enquiry.findUniqueOrThrow({ where: { number } });
}
