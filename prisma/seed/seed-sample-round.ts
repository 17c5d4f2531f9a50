import canonicalize from 'canonicalize';
import { hashText, sealText } from '@/lib/crypto';
import type { Transaction } from '@/lib/db';
import type { Answers } from '@/lib/forms/answer-shapes';
import { maskPaperNumber } from '@/lib/forms/identity-papers';
import { bestLevel, startingRubric } from '@/lib/reviews/rubric';
import { totalOf } from '@/lib/reviews/scores';
import type { ApplicationState, ReviewState } from '@/prisma/generated/enums';

const day = 86_400_000;

type SampleApplication = {
  letter: string;
  state: ApplicationState;
  chain: string;
  title: string;
  /** what the sample reviewer has done with it, and what a second sample reviewer has */
  review?: ReviewState;
  secondLevel?: number;
};

// Invented through and through, and marked so on every page: nobody is called A.
const applications: SampleApplication[] = [
  {
    letter: 'A',
    state: 'IN_REVIEW',
    chain: 'robots',
    title: 'Grippers that feel how soft a fruit is',
    review: 'ASSIGNED',
    secondLevel: 4,
  },
  {
    letter: 'B',
    state: 'IN_REVIEW',
    chain: 'hydrogen',
    title: 'Storing hydrogen in porous carbon',
    review: 'DONE',
    secondLevel: 3,
  },
  {
    letter: 'C',
    state: 'IN_REVIEW',
    chain: 'biomedicine',
    title: 'A patch that measures blood sugar',
    review: 'ASSIGNED',
    secondLevel: 2,
  },
  { letter: 'D', state: 'ELIGIBLE', chain: 'machine-tools', title: 'Hearing when a cutter grows blunt' },
  { letter: 'E', state: 'HOST_CONFIRMED', chain: 'robots', title: 'Two robot arms that carry one load' },
  { letter: 'F', state: 'SUBMITTED', chain: 'biomedicine', title: 'Cheaper tests for early kidney disease' },
];

/** How an application came to its state, after it was sent. */
const wayTo: Partial<Record<ApplicationState, [move: string, state: ApplicationState][]>> = {
  HOST_CONFIRMED: [['confirmAsHost', 'HOST_CONFIRMED']],
  ELIGIBLE: [
    ['confirmAsHost', 'HOST_CONFIRMED'],
    ['findEligible', 'ELIGIBLE'],
  ],
  IN_REVIEW: [
    ['confirmAsHost', 'HOST_CONFIRMED'],
    ['findEligible', 'ELIGIBLE'],
    ['startReview', 'IN_REVIEW'],
  ],
};

/**
 * Marked sample applications to a sample call that has closed, at every stage of its procedure, so that each sample
 * account has something to do: the host to answer, the official to check, the reviewer to judge, the panel to weigh.
 */
export async function seedSampleRound(
  tx: Transaction,
  { callCode, now }: { callCode: string; now: Date },
): Promise<void> {
  const call = await tx.call.update({
    where: { code: callCode },
    data: {
      procedure: 'JOINT_FUNDING',
      rubric: startingRubric,
      reviewDueAt: new Date(now.getTime() + 7 * day),
      lastNumber: applications.length,
    },
    select: { id: true, code: true, closesAt: true, formVersion: { select: { formKey: true, version: true } } },
  });
  const host = await tx.organisation.findUniqueOrThrow({ where: { slug: 'sample-host-university' } });
  const reviewer = await tx.user.findUniqueOrThrow({ where: { email: 'reviewer@demo.test' }, select: { id: true } });
  await tx.reviewerProfile.create({
    data: { userId: reviewer.id, chains: ['ROBOTICS', 'BIOMEDICINE'], languages: ['ENGLISH'] },
  });
  const second = await tx.user.create({
    data: { email: 'colleague@demo.test', name: 'Second Sample Reviewer', locale: 'en', isSample: true },
    select: { id: true },
  });
  await tx.roleGrant.create({ data: { userId: second.id, role: 'REVIEWER' } });
  for (const [at, sample] of applications.entries()) {
    const applicationId = await seedApplication(tx, sample, { at, call, hostId: host.id });
    if (!sample.review) continue;
    await tx.review.createMany({
      data: [
        { applicationId, reviewerId: reviewer.id, ...reviewed(sample.review, 3, now) },
        { applicationId, reviewerId: second.id, ...reviewed('DONE', sample.secondLevel ?? 3, now) },
      ],
    });
  }
}

type Given = {
  at: number;
  call: { id: string; code: string; closesAt: Date; formVersion: { formKey: string; version: number } };
  hostId: string;
};

async function seedApplication(
  tx: Transaction,
  sample: SampleApplication,
  { at, call, hostId }: Given,
): Promise<string> {
  const { letter, state } = sample;
  const number = `${call.code}-${String(at + 1).padStart(4, '0')}`;
  const sentAt = new Date(call.closesAt.getTime() - (at + 1) * day);
  const applicant = await tx.user.create({
    data: {
      email: `applicant-${letter.toLowerCase()}@demo.test`,
      name: `示範申請人 ${letter}`,
      locale: 'zh-HK',
      isSample: true,
      emailVerifiedAt: sentAt,
    },
    select: { id: true },
  });
  const answers = answersOf(sample);
  const content = {
    number,
    call: call.code,
    form: { key: call.formVersion.formKey, version: call.formVersion.version },
    answers,
    files: [],
  };
  const moves = wayTo[state] ?? [];
  const { id } = await tx.application.create({
    data: {
      callId: call.id,
      applicantId: applicant.id,
      number,
      state,
      answers,
      submittedAt: sentAt,
      hostId,
      createdAt: new Date(sentAt.getTime() - day),
      submissions: {
        create: { sequence: 1, content, hash: hashText(canonicalize(content) ?? ''), receivedAt: sentAt },
      },
      events: {
        create: [
          { kind: 'STARTED', actorId: applicant.id, at: new Date(sentAt.getTime() - day) },
          { kind: 'SUBMITTED', actorId: applicant.id, at: sentAt },
          ...moves.map(([move, to], step) => ({
            kind: 'MOVED' as const,
            move,
            state: to,
            at: new Date(call.closesAt.getTime() + (step + 1) * day),
          })),
        ],
      },
    },
    select: { id: true },
  });
  return id;
}

function answersOf({ letter, chain, title }: SampleApplication): Answers {
  const paper = `A123456(3)`;
  return {
    name: { han: `示範申請人${letter}`, latin: `SAMPLE Applicant ${letter}` },
    birthDate: '1996-05-01',
    identity: { paper: 'hkPermanentId', masked: maskPaperNumber(paper), sealed: sealText(paper), problem: null },
    university: 'Sample University (Hong Kong)',
    degreeDate: '2026-06-30',
    chain,
    title,
    abstract: `Sample text of applicant ${letter}: what is to be found out, how, and what it would be good for. Two years, one laboratory, one company that would use it.`,
    hostContact: 'agreed',
    hostName: '示范大学（天津）',
    truth: 'yes',
  };
}

/** A review in a state; a finished one with a level for each criterion, a reason, and the total that they make. */
function reviewed(state: ReviewState, level: number, now: Date) {
  if (state !== 'DONE') return { state };
  const scores = Object.fromEntries(
    startingRubric.criteria.map((criterion) => [
      criterion.key,
      {
        level: Math.min(level, bestLevel(criterion)),
        why: 'Sample reason: the plan is clear, its second year less so.',
      },
    ]),
  );
  return {
    state,
    scores,
    total: totalOf(startingRubric, scores),
    comment: 'Sample comment for the panel.',
    doneAt: now,
  };
}
