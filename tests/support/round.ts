import { randomUUID } from 'node:crypto';
import { db } from '@/lib/db';
import type { FormDefinition } from '@/lib/forms/schema';
import { makeLocalizedText } from '@/lib/i18n/localized-text';
import { words } from '@/lib/i18n/words';
import type { Call, Prisma, Programme, User } from '@/prisma/generated/client';
import { makeCall, makeFormVersion, makeProgramme } from '@/tests/support/makers/calls';
import { makeOrganisation, makeUser, unique } from '@/tests/support/makers/people';

const day = 86_400_000;
const locales = ['zh-HK', 'zh-CN', 'en'] as const;
/** as in the document: F19 applicants, F20 of the named classes of institutions, F22 selected */
export const document = { applicants: 314, named: 215, selected: 30, meanAge: 31.5 };
/** ages at closing; each full turn, and the first two alone, have the document's mean (F21) */
const ages = [28, 35, 30, 33, 31, 32];

/** A round as it stands before its panel: sample data throughout, every name obviously generated. */
export type Round = { programme: Programme; call: Call; reviewers: User[] };

/**
 * 314 applications in review, 215 of them from the named institution classes, three reviewers with conflicts among the
 * applicants, whom they do not review, and finished reviews. The same numbers each time.
 */
export async function makeRound({ bureauId, code }: { bureauId?: string; code?: string } = {}): Promise<Round> {
  const programme = await makeProgramme({
    managingOrganisationId: bureauId ?? null,
    slug: unique('round-replayed'),
    title: makeLocalizedText({
      'zh-CN': '第一批重演（生成的示例人员）',
      'zh-HK': '第一批重演（生成的示範人員）',
      en: 'Round 1 replayed on generated people',
    }),
  });
  const form = await makeFormVersion({ definition: roundForm });
  const closesAt = new Date(Date.now() - 60 * day);
  const call = await makeCall({
    programmeId: programme.id,
    formVersionId: form.id,
    opensAt: new Date(closesAt.getTime() - 60 * day),
    closesAt,
    quota: document.selected,
    isSample: true,
    procedure: 'JOINT_FUNDING',
    title: makeLocalizedText({ 'zh-CN': '第一批（示例）', 'zh-HK': '第一批（示範）', en: 'Batch 1 (sample)' }),
    ...(code ? { code } : {}),
  });
  await db().programme.update({ where: { id: programme.id }, data: { isSample: true } });
  const reviewers = await Promise.all(
    ['A', 'B', 'C'].map((letter) =>
      makeUser({ name: `Reviewer ${letter} / 评审员${letter}`, isSample: true }, [{ role: 'REVIEWER' }]),
    ),
  );
  const hosts = await Promise.all(Array.from({ length: 4 }, () => makeOrganisation({ kind: 'INSTITUTE' })));
  await db().organisation.updateMany({ where: { id: { in: hosts.map(({ id }) => id) } }, data: { isSample: true } });
  await makeApplications({ call, reviewers, hostIds: hosts.map(({ id }) => id) });
  return { programme, call, reviewers };
}

type Given = { call: Call; reviewers: User[]; hostIds: string[] };

async function makeApplications({ call, reviewers, hostIds }: Given): Promise<void> {
  const random = makeRandom(314);
  const rows = Array.from({ length: document.applicants }, (_, at) => {
    const label = String(at + 1).padStart(4, '0');
    const [userId, applicationId] = [randomUUID(), randomUUID()];
    const submittedAt = new Date(call.closesAt.getTime() - (1 + (at % 40)) * day);
    const answers = {
      name: { han: `申请人${label}`, latin: `Applicant ${label}` },
      birthDate: birthDate(call.closesAt, ages[at % ages.length] ?? 31),
      institutionClass: at < document.named ? (namedClasses[at % namedClasses.length]?.value ?? '') : 'other',
      title: `Generated project ${label}`,
      truth: 'yes',
    };
    const merit = 55 + 40 * random();
    const conflicted = reviewers.filter((_reviewer, index) => at % 23 === index * 7);
    return { at, label, userId, applicationId, submittedAt, answers, merit, conflicted };
  });
  await db().user.createMany({
    data: rows.map(({ userId, label, at }) => ({
      id: userId,
      name: `Applicant ${label} / 申请人${label}`,
      email: `applicant-${label}-${call.code.toLowerCase()}@example.test`,
      locale: locales[at % locales.length] ?? 'en',
      emailVerifiedAt: new Date(),
      isSample: true,
    })),
  });
  await db().application.createMany({
    data: rows.map(({ applicationId, userId, label, submittedAt, answers, at }) => ({
      id: applicationId,
      callId: call.id,
      applicantId: userId,
      number: `${call.code}-${label}`,
      state: 'IN_REVIEW' as const,
      answers,
      submittedAt,
      hostId: hostIds[at % hostIds.length] ?? null,
    })),
  });
  await db().applicationSubmission.createMany({
    data: rows.map(({ applicationId, answers, submittedAt, label }) => ({
      applicationId,
      sequence: 1,
      content: { answers, files: [] },
      hash: label.padEnd(64, '0'),
      receivedAt: submittedAt,
    })),
  });
  await db().applicationEvent.createMany({ data: rows.flatMap((row) => historyOf(row, call.closesAt)) });
  await db().reviewConflict.createMany({
    data: rows.flatMap(({ applicationId, conflicted, submittedAt }) =>
      conflicted.map(({ id: reviewerId }) => ({
        applicationId,
        reviewerId,
        kind: 'SAME_ORGANISATION' as const,
        note: 'Generated conflict',
        at: submittedAt,
      })),
    ),
  });
  await db().review.createMany({
    data: rows.flatMap(({ applicationId, merit, conflicted }) =>
      reviewers
        .filter((reviewer) => !conflicted.includes(reviewer))
        .map(({ id: reviewerId }) => ({
          applicationId,
          reviewerId,
          state: 'DONE' as const,
          total: Math.round((merit + 5 * (random() - 0.5)) * 10) / 10,
          comment: 'Generated review.',
          doneAt: new Date(call.closesAt.getTime() + 30 * day),
        })),
    ),
  });
}

type Sent = { applicationId: string; userId: string; submittedAt: Date };

function historyOf(
  { applicationId, userId, submittedAt }: Sent,
  closesAt: Date,
): Prisma.ApplicationEventCreateManyInput[] {
  const after = (days: number) => new Date(closesAt.getTime() + days * day);
  return [
    { applicationId, kind: 'STARTED', actorId: userId, at: new Date(submittedAt.getTime() - day) },
    { applicationId, kind: 'SUBMITTED', actorId: userId, at: submittedAt },
    { applicationId, kind: 'MOVED', move: 'confirmAsHost', state: 'HOST_CONFIRMED', at: after(3) },
    { applicationId, kind: 'MOVED', move: 'findEligible', state: 'ELIGIBLE', at: after(7) },
    { applicationId, kind: 'MOVED', move: 'startReview', state: 'IN_REVIEW', at: after(10) },
  ];
}

const namedClasses = [
  { value: 'overseas', label: words('海外知名院校', '海外知名院校', 'Highly ranked overseas') },
  { value: 'doubleFirst', label: words('「雙一流」高校', '“双一流”高校', 'Double First-Class university') },
  { value: 'national', label: words('國家級科研院所', '国家级科研院所', 'National institute') },
];

const roundForm: FormDefinition = {
  steps: [
    {
      key: 'all',
      title: words('申請', '申请', 'Application'),
      fields: [
        { type: 'personName', key: 'name', required: true, label: words('姓名', '姓名', 'Name') },
        { type: 'date', key: 'birthDate', required: true, label: words('出生日期', '出生日期', 'Date of birth') },
        {
          type: 'choice',
          key: 'institutionClass',
          required: true,
          label: words('院校類別', '院校类别', 'Class of institution'),
          options: [...namedClasses, { value: 'other', label: words('其他', '其他', 'Others') }],
        },
        { type: 'shortText', key: 'title', required: true, maxCharacters: 100, label: words('題目', '题目', 'Title') },
        { type: 'declaration', key: 'truth', required: true, label: words('屬實', '属实', 'All of this is true') },
      ],
    },
  ],
  checks: [],
};

/** A birthday in the middle of a year of life, so that the age at the closing is sure. */
function birthDate(closesAt: Date, age: number): string {
  const date = new Date(closesAt.getTime() - 180 * day);
  return `${date.getUTCFullYear() - age}${date.toISOString().slice(4, 10)}`.replace(/-02-29$/, '-02-28');
}

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
