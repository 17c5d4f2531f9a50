import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { readAnswers } from '@/lib/forms/answer-shapes';
import { type FileCounts, formProblems } from '@/lib/forms/answers';
import { readFormDefinition } from '@/lib/forms/schema';
import { shownForm } from '@/lib/forms/shown';
import { isUuid } from '@/lib/ids';
import type { Prisma, ScanState } from '@/prisma/generated/client';

const callShown = {
  id: true,
  code: true,
  title: true,
  opensAt: true,
  closesAt: true,
  isSample: true,
  decisionWorkingDays: true,
  procedure: true,
  programme: { select: { slug: true, title: true } },
  formVersion: { select: { version: true, formKey: true, definition: true } },
} satisfies Prisma.CallSelect;

const applicationShown = {
  id: true,
  number: true,
  state: true,
  answers: true,
  stepRevisions: true,
  submittedAt: true,
  decidedAt: true,
  correctionDueAt: true,
  updatedAt: true,
  call: { select: callShown },
  files: {
    where: { removedAt: null },
    orderBy: { createdAt: 'asc' },
    select: { id: true, fieldKey: true, name: true, size: true, scanState: true, sha256: true },
  },
  events: {
    orderBy: { at: 'asc' },
    select: {
      id: true,
      kind: true,
      state: true,
      note: true,
      noteLocale: true,
      fieldKeys: true,
      at: true,
      actorId: true,
    },
  },
  offer: { select: { expiresAt: true, answer: true } },
  submissions: { orderBy: { sequence: 'desc' }, take: 1, select: { sequence: true, hash: true, receivedAt: true } },
} satisfies Prisma.ApplicationSelect;

/** One's own application with all that its pages show: `form` as the answers make it, `wholeForm` as it was written. NOT_FOUND when it is not the actor's. */
export async function getMyApplication(actor: Actor, id: string) {
  const found = await db().application.findFirst({
    where: { id: asUuid(id), applicantId: actor.userId },
    select: applicationShown,
  });
  if (!found) throw new AppError('NOT_FOUND');
  const wholeForm = readFormDefinition(found.call.formVersion.definition);
  const answers = readAnswers(found.answers);
  const form = shownForm(wholeForm, answers);
  const stepRevisions = readStepRevisions(found.stepRevisions);
  const problems = formProblems(form, answers, countFiles(found.files));
  return { ...found, form, wholeForm, answers, stepRevisions, problems };
}
export type MyApplication = Awaited<ReturnType<typeof getMyApplication>>;

/** One's own applications, the last changed first. */
export async function listMyApplications(actor: Actor) {
  return db().application.findMany({
    where: { applicantId: actor.userId },
    orderBy: { updatedAt: 'desc' },
    select: {
      id: true,
      number: true,
      state: true,
      submittedAt: true,
      correctionDueAt: true,
      updatedAt: true,
      offer: { select: { expiresAt: true } },
      call: {
        select: {
          title: true,
          opensAt: true,
          closesAt: true,
          procedure: true,
          isSample: true,
          programme: { select: { title: true } },
        },
      },
    },
  });
}

/** A published call by its code, with what the start page shows, and the actor's application to it if there is one. */
export async function getCallToApply(actor: Actor, code: string) {
  const call = await db().call.findFirst({
    where: { code, publishedAt: { not: null }, programme: { publishedAt: { not: null } } },
    select: { ...callShown, applications: { where: { applicantId: actor.userId }, select: { id: true } } },
  });
  if (!call) throw new AppError('NOT_FOUND');
  return { ...call, form: readFormDefinition(call.formVersion.definition), mine: call.applications[0] ?? null };
}

/** How many files that count each field holds. */
export function countFiles(files: { fieldKey: string | null; scanState: ScanState }[]): FileCounts {
  const counts: FileCounts = {};
  for (const { fieldKey, scanState } of files) {
    if (fieldKey !== null && scanState !== 'INFECTED') counts[fieldKey] = (counts[fieldKey] ?? 0) + 1;
  }
  return counts;
}

/** Reads the JSON column of saves per step. */
export function readStepRevisions(value: unknown): Record<string, number> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

/** The id if it is one; otherwise NOT_FOUND, so that a mistyped address is no error of ours. */
export function asUuid(id: string): string {
  if (!isUuid(id)) throw new AppError('NOT_FOUND');
  return id;
}
