import { describe, expect, test } from 'vitest';
import { withdrawApplication } from '@/lib/applications/commands';
import { moveApplication } from '@/lib/applications/decisions/commands';
import { getApplicationToDealWith } from '@/lib/applications/official-queries';
import { getMyApplication, listMyApplications } from '@/lib/applications/queries';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { listNotices } from '@/lib/notifications/queries';
import { saveOutcome, saveQuotas, takeOverProposal } from '@/lib/panels/commands';
import { getOutbox } from '@/lib/panels/outbox';
import { getPanel, getPanelApplication } from '@/lib/panels/queries';
import { closeReserves, releaseDecisions } from '@/lib/panels/release';
import { listPublishedProgrammes } from '@/lib/programmes/queries';
import { publishResults } from '@/lib/results/commands';
import { findPublishedResults } from '@/lib/results/queries';
import { getStatistics } from '@/lib/statistics/queries';
import { makeSubmittedApplication } from '@/tests/support/makers/applications';
import { decideAll, makePanelCase } from '@/tests/support/makers/panels';
import { makeActor, makeAdministrator, makeOfficial, makeOrganisation, makeUser } from '@/tests/support/makers/people';
import { refused } from '@/tests/support/refusals';

const now = new Date('2026-11-25T10:00:00+08:00');
const reasons = {
  'reason.SELECT': 'First by rank',
  'reason.RESERVE': 'Next by rank',
  'reason.DECLINE': 'No place left',
  noteLocale: 'en',
} as const;
const outcome = { choice: 'SELECT', position: 1, note: 'Convincing', noteLocale: 'en' } as const;
const auditOf = (recordId: string) => db().auditEvent.findMany({ where: { recordId }, orderBy: { id: 'asc' } });
const outcomesOf = (callId: string) =>
  db().panelOutcome.findMany({ where: { callId }, orderBy: { application: { number: 'asc' } } });
const stateOf = async (id: string | undefined) =>
  (await db().application.findUniqueOrThrow({ where: { id: id ?? '' } })).state;

describe('Deciding', () => {
  test('takes over the proposal as pending decisions, with who and when, and leaves equals at the line to the panel', async () => {
    const made = await makePanelCase({ means: [90, 80, 80, 70, 60], places: 2 });
    const { official, code, call, applications } = made;
    const terms = { places: 2, reserves: 1 };
    const seen = { code, revision: call.revision };
    expect(await takeOverProposal(official, { ...seen, terms, input: reasons, now })).toBe(3);
    expect(await outcomesOf(call.id)).toMatchObject([
      { choice: 'SELECT', position: 1, note: 'First by rank', decidedById: official.userId, decidedAt: now },
      { applicationId: applications[3]?.id, choice: 'RESERVE', position: 1, note: 'Next by rank' },
      { choice: 'DECLINE', note: 'No place left' },
    ]);
    expect(await auditOf(call.id)).toMatchObject([
      { action: 'panel.takeOverProposal', after: { places: 2, SELECT: 1, RESERVE: 1, DECLINE: 1, undecided: 2 } },
    ]);
    // Nothing has moved, nobody has been told.
    expect(await db().application.count({ where: { callId: call.id, state: 'IN_REVIEW' } })).toBe(5);
    expect(await db().notification.count({ where: { userId: { in: made.applicants.map(({ id }) => id) } } })).toBe(0);
    // From the page that was read before, it is a conflict.
    await expect(takeOverProposal(official, { ...seen, terms, input: reasons, now })).rejects.toEqual(
      refused('CONFLICT'),
    );
  });

  test('keeps what the panel decided by hand where the rules leave it open', async () => {
    const made = await makePanelCase({ means: [90, 80, 80], places: 2 });
    const { official, code, applications, call } = made;
    const applicationId = applications[2]?.id ?? '';
    await saveOutcome(official, { code, applicationId, seen: null, input: { ...outcome, position: 2 }, now });
    const { revision } = await db().call.findUniqueOrThrow({ where: { id: call.id } });
    await takeOverProposal(official, { code, revision, terms: { places: 2, reserves: 0 }, input: reasons, now });
    expect((await outcomesOf(call.id)).map((row) => `${row.applicationId} ${row.choice}`)).toEqual([
      `${applications[0]?.id} SELECT`,
      `${applicationId} SELECT`,
    ]);
  });

  test('one by one: row and audit before and after; the second of two from the same page is told', async () => {
    const { official, code, applications, bureauId } = await makePanelCase({ means: [90] });
    const applicationId = applications[0]?.id ?? '';
    const colleague = await makeOfficial(bureauId);
    const results = await Promise.allSettled([
      saveOutcome(official, { code, applicationId, seen: null, input: outcome, now }),
      saveOutcome(colleague, { code, applicationId, seen: null, input: { ...outcome, choice: 'DECLINE' }, now }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')?.reason).toEqual(refused('CONFLICT'));
    const seen = now.toISOString();
    const later = new Date(now.getTime() + 60_000);
    await saveOutcome(official, {
      code,
      applicationId,
      seen,
      input: { ...outcome, choice: 'RESERVE', position: 3 },
      now: later,
    });
    expect((await auditOf(applicationId)).map(({ action }) => action)).toEqual([
      'panel.saveOutcome',
      'panel.saveOutcome',
    ]);
    expect((await auditOf(applicationId))[1]).toMatchObject({ after: { choice: 'RESERVE', position: 3 } });
  });

  test('of two panels that take over at once one is told that the other was faster', async () => {
    const { official, code, call, bureauId } = await makePanelCase({ means: [90, 80, 70] });
    const colleague = await makeOfficial(bureauId);
    const one = { code, revision: call.revision, input: reasons, now };
    const results = await Promise.allSettled([
      takeOverProposal(official, { ...one, terms: { places: 1, reserves: 0 } }),
      takeOverProposal(colleague, { ...one, terms: { places: 2, reserves: 0 } }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const places = results[0]?.status === 'fulfilled' ? 1 : 2;
    expect(await db().panelOutcome.count({ where: { callId: call.id, choice: 'SELECT' } })).toBe(places);
  });

  test('is refused for a withdrawn application, and for one of another call', async () => {
    const made = await makePanelCase({ means: [90] });
    const other = await makePanelCase({ means: [90] });
    const applicationId = made.applications[0]?.id ?? '';
    const asked = { code: made.code, seen: null, input: outcome, now };
    await expect(
      saveOutcome(made.official, { ...asked, applicationId: other.applications[0]?.id ?? '' }),
    ).rejects.toEqual(refused('NOT_FOUND'));
    await withdrawApplication(await makeActor(made.applicants[0] ?? (await makeUser())), {
      applicationId,
      now: new Date(),
    });
    await expect(saveOutcome(made.official, { ...asked, applicationId })).rejects.toEqual(
      refused('APPLICATION_WITHDRAWN'),
    );
  });

  test('quotas: their names are those of the form, an unknown one is refused, they count in the ranking', async () => {
    const fields = ['biology', 'biology', 'chemistry'];
    const { official, code, call } = await makePanelCase({ means: [90, 80, 70], places: 2, fields });
    const input = { offerDays: 7, quotas: [{ key: 'field:biology', most: 1 }] };
    await expect(
      saveQuotas(official, {
        code,
        revision: call.revision,
        input: { ...input, quotas: [{ key: 'field:x', most: 1 }] },
      }),
    ).rejects.toEqual(expect.objectContaining({ code: 'INVALID', details: { fields: { 'quota.0': 'CHOICE' } } }));
    await saveQuotas(official, { code, revision: call.revision, input });
    const panel = await getPanel(official, code, {});
    expect(panel.call.quotas).toMatchObject([{ key: 'field:biology', most: 1, name: { en: 'Biology' } }]);
    expect(panel.rows.map(({ proposal }) => proposal.choice)).toEqual(['SELECT', 'RESERVE', 'SELECT']);
    expect((await auditOf(call.id))[0]).toMatchObject({ action: 'panel.saveQuotas', before: { offerDays: 14 } });
    await expect(saveQuotas(official, { code, revision: call.revision, input })).rejects.toEqual(refused('CONFLICT'));
  });

  test('a host is a quota too', async () => {
    const { official, code, call, applications } = await makePanelCase({ means: [90, 80], places: 2 });
    const host = await makeOrganisation({ kind: 'UNIVERSITY' });
    await db().application.updateMany({
      where: { id: { in: applications.map(({ id }) => id) } },
      data: { hostId: host.id },
    });
    const quotas = [{ key: `host:${host.id}`, most: 1 }];
    await saveQuotas(official, { code, revision: call.revision, input: { offerDays: 14, quotas } });
    const { rows } = await getPanel(official, code, {});
    expect(rows.map(({ proposal }) => proposal.choice)).toEqual(['SELECT', 'RESERVE']);
  });
});

describe('What is decided but not released', () => {
  const secret = 'SECRET-REASON-OF-THE-PANEL';

  test('is seen by officials of the bureau only: no other role, page, export or mail has it', async () => {
    const made = await makePanelCase({ means: [90, 80], places: 1 });
    const { official, code, applications, applicants, reviewers, programmeSlug } = made;
    await decideAll(made, ['S', 1], { note: secret });
    const applicationId = applications[0]?.id ?? '';
    const applicant = await makeActor(applicants[0] ?? (await makeUser()));
    const host = await makeActor(await makeUser({}, [{ role: 'HOST', organisationId: (await makeOrganisation()).id }]));
    const reviewer = await makeActor(reviewers[0] ?? (await makeUser()));
    const strangers: Actor[] = [applicant, reviewer, host, await makeOfficial()];
    for (const stranger of strangers) {
      await expect(getPanel(stranger, code, {})).rejects.toEqual(refused('NOT_FOUND'));
      await expect(getPanelApplication(stranger, code, applicationId)).rejects.toEqual(refused('NOT_FOUND'));
      await expect(getOutbox(stranger, { code, choice: null, page: 1, now })).rejects.toEqual(refused('NOT_FOUND'));
      await expect(getStatistics(stranger, code)).rejects.toEqual(refused('NOT_FOUND'));
      await expect(releaseDecisions(stranger, { code, now })).rejects.toEqual(refused('NOT_FOUND'));
      await expect(closeReserves(stranger, { code, input: { note: 'x', noteLocale: 'en' }, now })).rejects.toEqual(
        refused('NOT_FOUND'),
      );
      const edit = { code, revision: 1 };
      await expect(saveQuotas(stranger, { ...edit, input: { offerDays: 1, quotas: [] } })).rejects.toEqual(
        refused('NOT_FOUND'),
      );
      await expect(
        takeOverProposal(stranger, { ...edit, terms: { places: 1, reserves: 1 }, input: reasons, now }),
      ).rejects.toEqual(refused('NOT_FOUND'));
      await expect(saveOutcome(stranger, { code, applicationId, seen: null, input: outcome, now })).rejects.toEqual(
        refused('NOT_FOUND'),
      );
      await expect(
        publishResults(stranger, { ...edit, input: { objectionDays: 1, named: true }, now }),
      ).rejects.toEqual(refused('NOT_FOUND'));
    }
    const seen = [
      await getMyApplication(applicant, applicationId),
      await listMyApplications(applicant),
      await listNotices(applicant, { locale: 'en', page: 1 }),
      await getApplicationToDealWith(await makeAdministrator(), applicationId),
      await listPublishedProgrammes(),
      await findPublishedResults(programmeSlug, code),
      await db().mailDelivery.findMany(),
      await getStatistics(official, code),
    ];
    expect(seen.length).toBe(8);
    expect(JSON.stringify(seen)).not.toContain(secret);
    expect(JSON.stringify(seen[0])).toContain('"IN_REVIEW"');
    // The test would see it: the bureau's own official does.
    expect(JSON.stringify(await getPanel(official, code, {}))).toContain(secret);
  });
});

describe('The outbox', () => {
  test('shows each letter in the language of its reader, marked where the reason is in another, and counts by outcome', async () => {
    const made = await makePanelCase({ means: [90, 80, 70], places: 1, locale: 'zh-HK', offerDays: 7 });
    await decideAll(made, ['S', 1, 'D'], { note: 'By rank' });
    const outbox = await getOutbox(made.official, { code: made.code, choice: null, page: 1, now });
    expect(outbox).toMatchObject({
      counts: { SELECT: 1, RESERVE: 1, DECLINE: 1 },
      undecided: 0,
      refusals: [],
      pages: 1,
    });
    expect(outbox.letters.map(({ subject }) => subject)).toEqual([
      `申請 ${made.code}-001：你獲得一個名額`,
      `申請 ${made.code}-002：候補`,
      `申請 ${made.code}-003：未入選`,
    ]);
    expect(outbox.letters[0]?.text).toContain('2026年12月2日 23:59');
    expect(outbox.letters[0]?.text).toContain('（經辦人以英文撰寫。）\nBy rank');
    const reserves = await getOutbox(made.official, { code: made.code, choice: 'RESERVE', page: 1, now });
    expect(reserves.letters.map(({ number }) => number)).toEqual([`${made.code}-002`]);
    // Looking sends nothing.
    expect(await db().mailDelivery.count({ where: { recipient: made.applicants[0]?.email } })).toBe(0);
  });

  test('the letters that are sent are those that were shown', async () => {
    const made = await makePanelCase({ means: [90, 80], places: 1 });
    await decideAll(made, ['S', 'D']);
    const { letters } = await getOutbox(made.official, { code: made.code, choice: null, page: 1, now });
    await releaseDecisions(made.official, { code: made.code, now });
    const { renderMail } = await import('@/lib/notifications/render');
    for (const letter of letters) {
      const mail = await db().mailDelivery.findFirstOrThrow({ where: { recipient: letter.recipient } });
      const { subject, text } = await renderMail(mail);
      expect({ subject, text }).toEqual({ subject: letter.subject, text: letter.text });
    }
  });
});

describe('The release', () => {
  test('moves everybody at once: state, offer, history, audit, notice and mail', async () => {
    const made = await makePanelCase({ means: [90, 80, 70], places: 1, offerDays: 7 });
    const { official, code, call, applications, applicants, programmeSlug } = made;
    await decideAll(made, ['S', 1, 'D'], { note: 'By rank' });
    expect(await releaseDecisions(official, { code, now })).toBe(programmeSlug);
    const expiresAt = new Date('2026-12-02T23:59:00+08:00');
    const rows = await db().application.findMany({
      where: { callId: call.id },
      orderBy: { number: 'asc' },
      include: { offer: true, events: { where: { kind: 'MOVED' } } },
    });
    expect(rows.map(({ events, ...row }) => ({ ...row, event: events[0] }))).toMatchObject([
      {
        state: 'OFFERED',
        decidedAt: now,
        offer: { expiresAt, isPromoted: false, answer: null },
        event: { move: 'offer', note: 'By rank' },
      },
      { state: 'RESERVE', decidedAt: null, offer: null },
      { state: 'NOT_SELECTED', decidedAt: now, offer: null },
    ]);
    expect(await db().call.findUniqueOrThrow({ where: { id: call.id } })).toMatchObject({ releasedAt: now });
    expect((await auditOf(call.id)).at(-1)).toMatchObject({
      action: 'panel.release',
      actorId: official.userId,
      after: { SELECT: 1, RESERVE: 1, DECLINE: 1 },
    });
    expect((await auditOf(applications[0]?.id ?? '')).at(-1)).toMatchObject({
      action: 'application.offer',
      before: { state: 'IN_REVIEW' },
      after: { state: 'OFFERED', note: 'By rank' },
    });
    for (const [at, kind] of ['applicationOffered', 'applicationMoved', 'applicationNotSelected'].entries()) {
      const { id: userId = '', email: recipient = '' } = applicants[at] ?? {};
      expect(await db().notification.findMany({ where: { userId } })).toMatchObject([{ kind }]);
      expect(await db().mailDelivery.findMany({ where: { recipient } })).toMatchObject([{ kind, state: 'QUEUED' }]);
    }
  });

  test('a procedure without offers accepts at once', async () => {
    const made = await makePanelCase({ means: [90, 80], places: 1, procedure: 'SESSION_PROPOSAL' });
    await decideAll(made, ['S', 1]);
    await releaseDecisions(made.official, { code: made.code, now });
    expect(await stateOf(made.applications[0]?.id)).toBe('SELECTED');
    expect(await db().offer.count({ where: { application: { callId: made.call.id } } })).toBe(0);
  });

  test('happens once: of two at the same time one is told, and every letter is queued once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const made = await makePanelCase({ means: [90, 80, 70], places: 1 });
      await decideAll(made, ['S', 1, 'D']);
      const colleague = await makeOfficial(made.bureauId);
      const results = await Promise.allSettled([
        releaseDecisions(made.official, { code: made.code, now }),
        releaseDecisions(colleague, { code: made.code, now }),
      ]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(results.find((result) => result.status === 'rejected')?.reason).toEqual(refused('ALREADY_RELEASED'));
      for (const { email } of made.applicants)
        expect(await db().mailDelivery.count({ where: { recipient: email } })).toBe(1);
    }
  });

  test('is refused while somebody is undecided, too many are selected or the order of the reserves is open; nothing moves', async () => {
    const undecided = await makePanelCase({ means: [90, 80], places: 1 });
    await decideAll(undecided, ['S']);
    const tooMany = await makePanelCase({ means: [90, 80], places: 1 });
    await decideAll(tooMany, ['S', 'S']);
    const tied = await makePanelCase({ means: [90, 80, 70], places: 1 });
    await decideAll(tied, ['S', 1, 1]);
    const empty = await makePanelCase({ means: [] });
    const cases = [
      [undecided, 'OUTCOMES_MISSING'],
      [tooMany, 'TOO_MANY_SELECTED'],
      [tied, 'RESERVES_TIED'],
      [empty, 'NOTHING_TO_RELEASE'],
    ] as const;
    for (const [made, code] of cases) {
      await expect(releaseDecisions(made.official, { code: made.code, now })).rejects.toEqual(refused(code));
      expect(await db().call.findUniqueOrThrow({ where: { id: made.call.id } })).toMatchObject({ releasedAt: null });
      expect(await db().application.count({ where: { callId: made.call.id, state: { not: 'IN_REVIEW' } } })).toBe(0);
    }
  });

  test('and a withdrawal at once: both hold, and the one who withdrew is withdrawn', async () => {
    for (let round = 0; round < 3; round += 1) {
      const made = await makePanelCase({ means: [90, 80], places: 1 });
      await decideAll(made, ['S', 1]);
      const applicationId = made.applications[1]?.id ?? '';
      const person = await makeActor(made.applicants[1] ?? (await makeUser()));
      const results = await Promise.allSettled([
        releaseDecisions(made.official, { code: made.code, now }),
        withdrawApplication(person, { applicationId, now: new Date() }),
      ]);
      // A reserve may withdraw as well as one in review: both get what they asked for.
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
      expect(await stateOf(applicationId)).toBe('WITHDRAWN');
    }
  });

  test('afterwards nothing is decided any more, and nobody is sent to review', async () => {
    const made = await makePanelCase({ means: [90], places: 1 });
    const { official, code, applications, call } = made;
    await decideAll(made, ['S']);
    await releaseDecisions(official, { code, now });
    const { revision } = await db().call.findUniqueOrThrow({ where: { id: call.id } });
    const applicationId = applications[0]?.id ?? '';
    const released = refused('ALREADY_RELEASED');
    await expect(saveOutcome(official, { code, applicationId, seen: null, input: outcome, now })).rejects.toEqual(
      released,
    );
    await expect(saveQuotas(official, { code, revision, input: { offerDays: 1, quotas: [] } })).rejects.toEqual(
      released,
    );
    await expect(
      takeOverProposal(official, { code, revision, terms: { places: 1, reserves: 0 }, input: reasons, now }),
    ).rejects.toEqual(released);
    const late = await makeSubmittedApplication({ callId: call.id, state: 'ELIGIBLE' });
    const input = { move: 'startReview', note: '', noteLocale: 'en' } as const;
    await expect(moveApplication(official, { applicationId: late.id, revision: 1, now, input })).rejects.toEqual(
      released,
    );
  });
});

describe('The results', () => {
  test('come out after the release only, with the time for objections, by number unless names may be shown', async () => {
    const made = await makePanelCase({ means: [90, 80, 70, 60, 50, 40], places: 1, procedure: 'SESSION_PROPOSAL' });
    const { official, code, programmeSlug, call } = made;
    const publish = async (named: boolean) => {
      const { revision } = await db().call.findUniqueOrThrow({ where: { code } });
      return publishResults(official, { code, revision, input: { objectionDays: 7, named }, now });
    };
    await decideAll(made, ['S', 'D', 'D', 'D', 'D', 'D']);
    await expect(publish(false)).rejects.toEqual(refused('NOT_RELEASED'));
    await releaseDecisions(official, { code, now });
    expect(await findPublishedResults(programmeSlug, code)).toBeNull();
    expect(await publish(false)).toBe(programmeSlug);
    const results = await findPublishedResults(programmeSlug, code);
    expect(results).toMatchObject({
      objectionsUntil: new Date('2026-12-02T23:59:00+08:00'),
      selected: [{ number: `${code}-001`, name: null }],
      numbers: { applied: 6, selected: 1 },
    });
    expect(JSON.stringify(results)).not.toContain('陳大文');
    expect((await auditOf(call.id)).at(-1)).toMatchObject({ action: 'results.publish', after: { named: false } });
    await publish(true);
    expect((await findPublishedResults(programmeSlug, code))?.selected).toEqual([
      { number: `${code}-001`, name: '陳大文 CHAN Tai Man' },
    ]);
    await db().programme.update({ where: { slug: programmeSlug }, data: { publishedAt: null } });
    expect(await findPublishedResults(programmeSlug, code)).toBeNull();
  });

  test('numbers of fewer than five are not public', async () => {
    const fields = ['biology', 'biology', 'biology', 'biology', 'biology', 'biology', 'chemistry'];
    const made = await makePanelCase({
      means: [90, 80, 70, 60, 50, 40, 30],
      places: 1,
      fields,
      procedure: 'SESSION_PROPOSAL',
    });
    await decideAll(made, ['S', 'D', 'D', 'D', 'D', 'D', 'D']);
    await releaseDecisions(made.official, { code: made.code, now });
    const { revision } = await db().call.findUniqueOrThrow({ where: { code: made.code } });
    await publishResults(made.official, { code: made.code, revision, input: { objectionDays: 0, named: false }, now });
    const results = await findPublishedResults(made.programmeSlug, made.code);
    expect(results?.objectionsUntil).toBeNull();
    expect(results?.numbers.choices[0]?.lines.map(({ count }) => count)).toEqual(['hidden', 'few']);
    const inside = await getStatistics(made.official, made.code);
    expect(inside.choices[0]?.lines.map(({ applied, selected }) => [applied, selected])).toEqual([
      [6, 1],
      [1, 0],
    ]);
  });
});
