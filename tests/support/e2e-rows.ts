import { encode } from 'next-auth/jwt';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { hostedProcedures } from '@/lib/procedures/procedures';
import { sendSearchAlerts } from '@/lib/saved-searches/alerts';
import type { ProcedureKey } from '@/prisma/generated/enums';
import { identity } from '@/tests/support/identity';
import { makeApplication, makeSubmittedApplication } from '@/tests/support/makers/applications';
import { makeCall, makeProgramme } from '@/tests/support/makers/calls';
import { identityAnswers } from '@/tests/support/makers/identity';
import { makePanelCase } from '@/tests/support/makers/panels';
import {
  makeActor,
  makeApplicant,
  makeHost,
  makeOfficial,
  makeOrganisation,
  unique,
} from '@/tests/support/makers/people';
import {
  makeApplicationInReview,
  makeCallInReview,
  makeReviewer,
  makeSentFile,
  makeTellingPdf,
} from '@/tests/support/makers/reviews';

/** What an e2e test wants of its own: a call, so many applicants with an application each, and officials. */
export type RowsAsked = {
  /** minutes from now; a call is open for 30 days unless given */
  closesInMinutes?: number;
  applicants: number;
  application: 'none' | 'empty' | 'complete' | 'submitted';
  officials?: number;
  /** the procedure of the call; with one that has a host, an organisation is named in each application, with a host */
  procedure?: ProcedureKey;
  locale?: Locale;
  /** id of an application whose call is to have closed an hour ago */
  close?: string;
  /** code of a call whose applications are to be told as they stand, instead of making anything */
  inspect?: string;
  /** a call in review, with the means of its applications, instead of any other; each reviewed by two */
  panel?: { means: number[]; places: number };
  /** whether the alerts of a morning go out once the rows are there */
  alerts?: true;
  /** a call in which one application that tells who applies is ready for review, with so many reviewers who know its field */
  reviewers?: number;
};
export type PersonMade = { email: string; userId: string; cookie: string; applicationId: string | null };
export type RowsMade = {
  callCode: string;
  programmeSlug: string;
  applicants: PersonMade[];
  officials: PersonMade[];
  host: PersonMade | null;
  reviewers: PersonMade[];
};
export type Standing = { id: string; state: string; number: string | null; submissions: number; mails: number };

const day = 1440;

async function make(asked: RowsAsked): Promise<RowsMade> {
  if (asked.close) {
    const closesAt = new Date(Date.now() - 3_600_000);
    await db().call.updateMany({ where: { applications: { some: { id: asked.close } } }, data: { closesAt } });
  }
  if (asked.panel) return makePanel(asked.panel, asked.locale ?? 'en');
  const programme = await makeProgramme();
  const closesAt = new Date(Date.now() + (asked.closesInMinutes ?? 30 * day) * 60_000);
  const { procedure = 'DIRECT' } = asked;
  const call = await makeCall({ programmeId: programme.id, closesAt, procedure });
  const hostId = hostedProcedures.includes(procedure) ? (await makeOrganisation()).id : null;
  const applicants = await Promise.all(
    Array.from({ length: asked.applicants }, async () => {
      const actor = await makeApplicant({ locale: asked.locale ?? 'en' });
      const applicationId = await makeOne(asked.application, { callId: call.id, applicantId: actor.userId, hostId });
      return { ...(await asPerson(actor)), applicationId };
    }),
  );
  const officials = await Promise.all(
    Array.from({ length: asked.officials ?? 0 }, async () => ({
      ...(await asPerson(
        await makeOfficial(programme.managingOrganisationId ?? undefined, { locale: asked.locale ?? 'en' }),
      )),
      applicationId: null,
    })),
  );
  const host = hostId
    ? { ...(await asPerson(await makeHost(hostId, { locale: asked.locale ?? 'en' }))), applicationId: null }
    : null;
  if (asked.alerts) await sendSearchAlerts(new Date());
  return { callCode: call.code, programmeSlug: programme.slug, applicants, officials, host, reviewers: [] };
}

/** An application that names its applicant in answers, file names and the properties of a PDF, and an official. */
async function makeForReview(count: number, locale: Locale): Promise<RowsMade> {
  const { call, official } = await makeCallInReview({ rubric: null });
  // Other tests have reviewers too: only these know of this.
  const topic = unique('topic');
  const { plan } = identityAnswers();
  const application = await makeApplicationInReview(call.id, { plan: `${plan} ${topic}` });
  await db().application.update({ where: { id: application.id }, data: { state: 'ELIGIBLE' } });
  const name = `CV ${identity.latin}.pdf`;
  await makeSentFile(application, { fieldKey: 'cv', name, bytes: await makeTellingPdf() });
  const reviewers = await Promise.all(
    Array.from({ length: count }, () => makeReviewer({ locale, chains: ['ROBOTICS'], keywords: ['mangroves', topic] })),
  );
  const people = await Promise.all(reviewers.map(asPerson));
  return {
    ...{ callCode: call.code, programmeSlug: '', applicants: [], host: null },
    officials: [{ ...(await asPerson(official)), applicationId: application.id }],
    reviewers: people.map((person) => ({ ...person, applicationId: application.id })),
  };
}

/** A closed call with its applications in review, and one official of its bureau. */
async function makePanel({ means, places }: NonNullable<RowsAsked['panel']>, locale: Locale): Promise<RowsMade> {
  const { code, programmeSlug, applicants, applications, official } = await makePanelCase({ means, places, locale });
  return {
    callCode: code,
    programmeSlug,
    applicants: await Promise.all(
      applicants.map(async (user, at) => ({
        ...(await asPerson(await makeActor(user))),
        applicationId: applications[at]?.id ?? null,
      })),
    ),
    officials: [{ ...(await asPerson(official)), applicationId: null }],
    host: null,
    reviewers: [],
  };
}

async function makeOne(
  kind: RowsAsked['application'],
  given: { callId: string; applicantId: string; hostId: string | null },
) {
  if (kind === 'none') return null;
  if (kind === 'submitted') return (await makeSubmittedApplication(given)).id;
  return (await makeApplication(kind === 'empty' ? { ...given, answers: {} } : given)).id;
}

/** The cookie that next-auth would have given at sign-in. */
async function asPerson(actor: Actor) {
  const cookie = await encode({
    token: { sid: actor.sessionId, sub: actor.userId },
    secret: env().SESSION_SECRET,
    salt: 'authjs.session-token',
    maxAge: 86_400,
  });
  return { email: actor.email, userId: actor.userId, cookie };
}

/** Every application of a call: its state, its number, how often it was submitted, how many receipts were queued. */
async function inspect(code: string): Promise<Standing[]> {
  const rows = await db().application.findMany({
    where: { call: { code } },
    select: {
      id: true,
      state: true,
      number: true,
      applicant: { select: { email: true } },
      _count: { select: { submissions: true } },
    },
  });
  const mails = await db().mailDelivery.groupBy({
    by: ['recipient'],
    where: { kind: 'applicationSubmitted' },
    _count: true,
  });
  return rows.map(({ id, state, number, applicant, _count }) => ({
    id,
    state,
    number,
    submissions: _count.submissions,
    mails: mails.find(({ recipient }) => recipient === applicant.email)?._count ?? 0,
  }));
}

const asked: RowsAsked = JSON.parse(process.argv[2] ?? '');
const answer = () => {
  if (asked.inspect) return inspect(asked.inspect);
  return asked.reviewers ? makeForReview(asked.reviewers, asked.locale ?? 'en') : make(asked);
};
console.log(JSON.stringify(await answer()));
await db().$disconnect();
