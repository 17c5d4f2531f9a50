import * as z from 'zod';

/** What the self-check asks, and what can be answered. Each question may be left open. */
export const selfCheckAnswers = {
  who: ['student', 'graduate', 'doctor', 'postdoc', 'team', 'employer'],
  degree: ['hong-kong', 'mainland', 'elsewhere', 'none'],
  papers: ['home-return-permit', 'residence-permit', 'mainland-card', 'passport'],
  host: ['yes', 'no'],
  topic: ['settle', 'money', 'post', 'business'],
} as const;

export type SelfCheckQuestion = keyof typeof selfCheckAnswers;
export const selfCheckQuestions = Object.keys(selfCheckAnswers) as SelfCheckQuestion[];

const open = <const Answers extends readonly [string, ...string[]]>(answers: Answers) =>
  z.enum(answers).optional().catch(undefined);

/** The answers of an address. What is none of them counts as left open. */
export const selfCheck = z.object({
  who: open(selfCheckAnswers.who),
  degree: open(selfCheckAnswers.degree),
  papers: open(selfCheckAnswers.papers),
  host: open(selfCheckAnswers.host),
  topic: open(selfCheckAnswers.topic),
});

export type SelfCheck = z.infer<typeof selfCheck>;
