import { beforeEach, describe, expect, test } from 'vitest';
import { withdrawApplication } from '@/lib/applications/commands';
import { findImpossibleStates } from '@/lib/applications/impossible-states';
import { getMyApplication } from '@/lib/applications/queries';
import { db } from '@/lib/db';
import { acceptOffer, declineOffer } from '@/lib/offers/commands';
import { settleOffers } from '@/lib/offers/settle';
import { closeReserves, releaseDecisions } from '@/lib/panels/release';
import { decideAll, makePanelCase, type PanelCase } from '@/tests/support/makers/panels';
import { makeActor, makeApplicant, makeUser } from '@/tests/support/makers/people';
import { refused } from '@/tests/support/refusals';

const now = new Date('2026-11-25T10:00:00+08:00');
const lastMinute = new Date('2026-12-02T23:59:00+08:00');
const tooLate = new Date('2026-12-03T00:00:00+08:00');
const biology = { by: 'field', name: { 'zh-HK': '生物', 'zh-CN': '生物', en: 'Biology' } };

type Choices = Parameters<typeof decideAll>[1];

/** A released call: so many applications with those decisions, an offer good for seven days. */
async function released(choices: Choices, given: Partial<Parameters<typeof makePanelCase>[0]> = {}) {
  const places = choices.filter((choice) => choice === 'S').length;
  const made = await makePanelCase({ means: choices.map((_c, at) => 90 - at), places, offerDays: 7, ...given });
  await decideAll(made, choices);
  await releaseDecisions(made.official, { code: made.code, now });
  return made;
}

// The job looks at every call.
beforeEach(() => db().application.deleteMany());

const asked = ({ applications }: PanelCase, at: number, moment = now) => ({
  applicationId: applications[at]?.id ?? '',
  now: moment,
});
const actorOf = async ({ applicants }: PanelCase, at: number) => makeActor(applicants[at] ?? (await makeUser()));

/** The states in the order of the receipt numbers, short: "O R N" for offered, reserve, not selected. */
async function states({ call }: PanelCase): Promise<string> {
  const rows = await db().application.findMany({ where: { callId: call.id }, orderBy: { number: 'asc' } });
  return rows.map(({ state }) => state).join(' ');
}

/** Never more places taken or offered than there are, and nothing impossible. */
async function expectSound({ call }: PanelCase): Promise<void> {
  const taken = await db().application.count({
    where: { callId: call.id, state: { in: ['OFFERED', 'SELECTED', 'UNDERWAY', 'ENDED'] } },
  });
  expect(taken).toBeLessThanOrEqual(call.quota ?? 0);
  expect((await findImpossibleStates(now)).filter((one) => one.call === call.code)).toEqual([]);
}

describe('Answering an offer', () => {
  test('accepting: state, answer, history and audit; one is not written to about what one did', async () => {
    const made = await released(['S', 1]);
    const person = await actorOf(made, 0);
    const { applicationId } = asked(made, 0);
    expect((await getMyApplication(person, applicationId)).offer).toEqual({ expiresAt: lastMinute, answer: null });
    const mails = () => db().mailDelivery.count({ where: { recipient: person.email } });
    const before = await mails();
    await acceptOffer(person, { applicationId, now: lastMinute });
    expect(await states(made)).toBe('SELECTED RESERVE');
    expect(await db().offer.findUnique({ where: { applicationId } })).toMatchObject({
      answer: 'ACCEPTED',
      answeredAt: lastMinute,
    });
    expect(await db().applicationEvent.findFirst({ where: { applicationId, move: 'acceptOffer' } })).toMatchObject({
      state: 'SELECTED',
      actorId: person.userId,
    });
    const audit = await db().auditEvent.findMany({
      where: { recordId: applicationId },
      orderBy: { id: 'desc' },
      take: 1,
    });
    expect(audit).toMatchObject([{ action: 'application.acceptOffer', after: { state: 'SELECTED' } }]);
    expect(await mails()).toBe(before);
    await expectSound(made);
  });

  test('declining promotes the next in line at once, with an offer of their own and a letter', async () => {
    const made = await released(['S', 2, 1]);
    await declineOffer(await actorOf(made, 0), asked(made, 0));
    expect(await states(made)).toBe('OFFER_DECLINED RESERVE OFFERED');
    const [applicationId, recipient] = [made.applications[2]?.id ?? '', made.applicants[2]?.email ?? ''];
    expect(await db().offer.findUnique({ where: { applicationId } })).toMatchObject({
      isPromoted: true,
      expiresAt: lastMinute,
    });
    expect(await db().mailDelivery.findMany({ where: { recipient, kind: 'applicationOffered' } })).toMatchObject([
      { data: { note: '有名額空出，按候補次序由你補上。', until: lastMinute.toISOString() } },
    ]);
    const audit = await db().auditEvent.findFirst({
      where: { recordId: applicationId, action: 'application.promote' },
    });
    expect(audit).toMatchObject({ actorId: null, before: { state: 'RESERVE' } });
    await expectSound(made);
  });

  test('is refused when its time is over, when it was answered, and to anybody else', async () => {
    const made = await released(['S', 1]);
    const person = await actorOf(made, 0);
    await expect(acceptOffer(person, asked(made, 0, tooLate))).rejects.toEqual(refused('OFFER_OVER'));
    await expect(acceptOffer(await makeApplicant(), asked(made, 0))).rejects.toEqual(refused('NOT_FOUND'));
    await expect(declineOffer(await actorOf(made, 1), asked(made, 0))).rejects.toEqual(refused('NOT_FOUND'));
    await expect(acceptOffer(await actorOf(made, 1), asked(made, 1))).rejects.toEqual(refused('NOT_FOUND'));
    await expect(acceptOffer(person, { applicationId: 'none', now })).rejects.toEqual(refused('NOT_FOUND'));
    await acceptOffer(person, asked(made, 0));
    await expect(declineOffer(person, asked(made, 0))).rejects.toEqual(refused('OFFER_OVER'));
    expect(await states(made)).toBe('SELECTED RESERVE');
  });
});

describe('The job that settles offers', () => {
  test('lapses what is over, tells its applicant, and promotes the next; a second run does nothing', async () => {
    const made = await released(['S', 1, 2]);
    expect(await settleOffers(lastMinute)).toEqual({ lapsed: 0, promoted: 0 });
    expect(await settleOffers(tooLate)).toEqual({ lapsed: 1, promoted: 1 });
    expect(await states(made)).toBe('OFFER_LAPSED OFFERED RESERVE');
    expect(await db().offer.findUnique({ where: { applicationId: made.applications[0]?.id } })).toMatchObject({
      answer: 'LAPSED',
      answeredAt: tooLate,
    });
    const recipient = made.applicants[0]?.email;
    expect(await db().mailDelivery.count({ where: { recipient, kind: 'applicationMoved' } })).toBe(1);
    expect(await settleOffers(tooLate)).toEqual({ lapsed: 0, promoted: 0 });
    await expectSound(made);
  });

  test('passes a place on within its quota first, and to another only where that has room', async () => {
    const quotas = [{ ...biology, key: 'field:biology', value: 'biology', most: 1 }];
    const fields = ['biology', 'chemistry', 'chemistry', 'biology'];
    const made = await released(['S', 'S', 1, 1], { quotas, fields });
    // The place of the biologist goes to the biologist, who ranks behind the chemist.
    await declineOffer(await actorOf(made, 0), asked(made, 0));
    expect(await states(made)).toBe('OFFER_DECLINED OFFERED RESERVE OFFERED');
    // No biologist is left: the next place of the quota goes to the chemist.
    await declineOffer(await actorOf(made, 3), asked(made, 3));
    expect(await states(made)).toBe('OFFER_DECLINED OFFERED OFFERED OFFER_DECLINED');
    await expectSound(made);
    const other = await released(['S', 'S', 1], { quotas, fields: ['biology', 'chemistry', 'biology'] });
    // A chemist's place does not go to a second biologist.
    await declineOffer(await actorOf(other, 1), asked(other, 1));
    expect(await states(other)).toBe('OFFERED OFFER_DECLINED RESERVE');
    await expectSound(other);
  });

  test('never promotes more than the panel gave, though the call has more places', async () => {
    const made = await released(['S', 1, 2], { places: 10 });
    expect(await settleOffers(now)).toEqual({ lapsed: 0, promoted: 0 });
    await declineOffer(await actorOf(made, 0), asked(made, 0));
    expect(await states(made)).toBe('OFFER_DECLINED OFFERED RESERVE');
  });

  test('finds a place that was given back otherwise: an accepted proposal that was withdrawn', async () => {
    const made = await released(['S', 1], { procedure: 'SESSION_PROPOSAL' });
    await withdrawApplication(await actorOf(made, 0), {
      applicationId: made.applications[0]?.id ?? '',
      now: new Date(),
    });
    expect(await settleOffers(now)).toEqual({ lapsed: 0, promoted: 1 });
    expect(await states(made)).toBe('WITHDRAWN SELECTED');
    await expectSound(made);
  });

  test('does nothing once nobody is in line; a closed reserve list is told and stays closed', async () => {
    const made = await released(['S', 1, 2]);
    const input = { note: 'All places are taken', noteLocale: 'en' } as const;
    expect(await closeReserves(made.official, { code: made.code, input, now })).toBe(2);
    expect(await states(made)).toBe('OFFERED NOT_SELECTED NOT_SELECTED');
    const recipient = made.applicants[1]?.email;
    expect(await db().mailDelivery.count({ where: { recipient, kind: 'applicationNotSelected' } })).toBe(1);
    await declineOffer(await actorOf(made, 0), asked(made, 0));
    expect(await states(made)).toBe('OFFER_DECLINED NOT_SELECTED NOT_SELECTED');
    await expect(closeReserves(made.official, { code: made.code, input, now })).rejects.toEqual(
      refused('NOTHING_TO_RELEASE'),
    );
  });
});

describe('At the same time', () => {
  const rounds = [1, 2, 3, 4, 5];

  test.each(rounds)('accepting in the last moment and the job that lapses: one of them holds (%i)', async () => {
    const made = await released(['S', 1]);
    const [accepted] = await Promise.allSettled([
      acceptOffer(await actorOf(made, 0), asked(made, 0, lastMinute)),
      settleOffers(tooLate),
    ]);
    expect(await states(made)).toBe(accepted.status === 'fulfilled' ? 'SELECTED RESERVE' : 'OFFER_LAPSED OFFERED');
    await expectSound(made);
  });

  test.each(rounds)('accepting twice: once, the other is told (%i)', async () => {
    const made = await released(['S', 1]);
    const person = await actorOf(made, 0);
    const results = await Promise.allSettled([
      acceptOffer(person, asked(made, 0)),
      acceptOffer(person, asked(made, 0)),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(
      await db().applicationEvent.count({
        where: { applicationId: asked(made, 0).applicationId, move: 'acceptOffer' },
      }),
    ).toBe(1);
    await expectSound(made);
  });

  test.each(rounds)('declining, lapsing and two workers: each free place goes to one person (%i)', async () => {
    const made = await released(['S', 'S', 1, 2, 3]);
    await Promise.allSettled([
      declineOffer(await actorOf(made, 0), asked(made, 0, tooLate)),
      settleOffers(tooLate),
      settleOffers(tooLate),
      declineOffer(await actorOf(made, 1), asked(made, 1, tooLate)),
    ]);
    await settleOffers(tooLate);
    expect(await states(made)).toMatch(/^OFFER_(DECLINED|LAPSED) OFFER_(DECLINED|LAPSED) OFFERED OFFERED RESERVE$/);
    await expectSound(made);
  });

  test.each(rounds)('a place comes free while the next in line withdraws: it goes to the one after (%i)', async () => {
    const made = await released(['S', 1, 2]);
    const [declined, withdrawn] = await Promise.allSettled([
      declineOffer(await actorOf(made, 0), asked(made, 0)),
      withdrawApplication(await actorOf(made, 1), { applicationId: made.applications[1]?.id ?? '', now: new Date() }),
    ]);
    expect(declined.status).toBe('fulfilled');
    expect(await states(made)).toBe(
      withdrawn.status === 'fulfilled' ? 'OFFER_DECLINED WITHDRAWN OFFERED' : 'OFFER_DECLINED OFFERED RESERVE',
    );
    await expectSound(made);
  });
});
