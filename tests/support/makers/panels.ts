import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import type { Locale } from '@/lib/i18n/locales';
import { saveOutcome } from '@/lib/panels/commands';
import type { Application, Call, PanelChoice, Prisma, ProcedureKey, User } from '@/prisma/generated/client';
import { makeSubmittedApplication } from '@/tests/support/makers/applications';
import { makeClosedCall, makeProgramme } from '@/tests/support/makers/calls';
import { makeAnswers } from '@/tests/support/makers/forms';
import { makeOfficial, makeUser } from '@/tests/support/makers/people';

export type PanelCase = {
  official: Actor;
  bureauId: string;
  programmeSlug: string;
  call: Call;
  code: string;
  applications: Application[];
  applicants: User[];
  reviewers: User[];
};

type Given = {
  /** mean of the reviews of each application; null = not reviewed */
  means: (number | null)[];
  places?: number | null;
  procedure?: ProcedureKey;
  quotas?: Prisma.InputJsonValue;
  offerDays?: number;
  locale?: Locale;
  /** answer to the choice `field` of each application */
  fields?: string[];
};

/** A closed call with applications in review, each reviewed by two with the mean given, and an official of its bureau. */
export async function makePanelCase({
  means,
  places = 2,
  procedure = 'JOINT_FUNDING',
  ...given
}: Given): Promise<PanelCase> {
  const programme = await makeProgramme();
  const bureauId = programme.managingOrganisationId ?? '';
  const official = await makeOfficial(bureauId);
  const { id: callId } = await makeClosedCall({ programmeId: programme.id, quota: places, procedure });
  const call = await db().call.update({
    where: { id: callId },
    data: { quotas: given.quotas ?? [], offerDays: given.offerDays ?? 14 },
  });
  const reviewers = await Promise.all([makeUser(), makeUser()]);
  const applicants = await Promise.all(means.map(() => makeUser({ locale: given.locale ?? 'zh-HK' })));
  const applications = await Promise.all(
    means.map((_mean, at) =>
      makeSubmittedApplication({
        callId,
        applicantId: applicants[at]?.id ?? '',
        state: 'IN_REVIEW',
        number: `${call.code}-${String(at + 1).padStart(3, '0')}`,
        answers: makeAnswers({ field: given.fields?.[at] ?? 'biology' }),
      }),
    ),
  );
  await db().review.createMany({
    data: means.flatMap((mean, at) =>
      mean === null
        ? []
        : reviewers.map(({ id: reviewerId }, index) => ({
            applicationId: applications[at]?.id ?? '',
            reviewerId,
            state: 'DONE' as const,
            total: mean + (index === 0 ? 2 : -2),
            doneAt: new Date(),
          })),
    ),
  });
  return {
    official,
    bureauId,
    programmeSlug: programme.slug,
    call,
    code: call.code,
    applications,
    applicants,
    reviewers,
  };
}

/** Saves a decision for each application: 'S', 'D', or the position of a reserve. */
export async function decideAll(
  { official, code, applications }: PanelCase,
  choices: ('S' | 'D' | number)[],
  { note = 'Decided by rank', now = new Date() }: { note?: string; now?: Date } = {},
): Promise<void> {
  const names = { S: 'SELECT', D: 'DECLINE' } as const;
  for (const [at, choice] of choices.entries()) {
    const kind: PanelChoice = typeof choice === 'number' ? 'RESERVE' : names[choice];
    const position = typeof choice === 'number' ? choice : at + 1;
    await saveOutcome(official, {
      code,
      applicationId: applications[at]?.id ?? '',
      seen: null,
      input: { choice: kind, position, note, noteLocale: 'en' },
      now,
    });
  }
}
