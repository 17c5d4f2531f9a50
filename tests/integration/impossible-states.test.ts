import { beforeEach, describe, expect, test } from 'vitest';
import { type ImpossibleState, impossibleStates } from '@/lib/applications/impossible-state';
import { findImpossibleStates, huntImpossibleStates, listImpossibleStates } from '@/lib/applications/impossible-states';
import { db } from '@/lib/db';
import { releaseDecisions } from '@/lib/panels/release';
import { decideAll, makePanelCase, type PanelCase } from '@/tests/support/makers/panels';
import { makeAdministrator, makeOfficial } from '@/tests/support/makers/people';
import { refused } from '@/tests/support/refusals';

const now = new Date('2026-11-25T10:00:00+08:00');
const later = new Date('2027-11-25T10:00:00+08:00');

/** Breaks one rule behind the back of every command. */
const plants: Record<ImpossibleState, (made: PanelCase, id: (at: number) => string) => Promise<unknown>> = {
  OFFERED_WITHOUT_OFFER: (_made, id) => db().offer.delete({ where: { applicationId: id(0) } }),
  OFFER_OPEN_ELSEWHERE: (_made, id) => db().application.update({ where: { id: id(0) }, data: { state: 'SELECTED' } }),
  OFFER_FORGOTTEN: (_made, id) =>
    db().offer.update({
      where: { applicationId: id(0) },
      data: { expiresAt: new Date(now.getTime() - 25 * 3_600_000) },
    }),
  ANSWER_AND_STATE_DIFFER: (_made, id) =>
    Promise.all([
      db().offer.update({ where: { applicationId: id(0) }, data: { answer: 'DECLINED' } }),
      db().application.update({ where: { id: id(0) }, data: { state: 'OFFER_LAPSED' } }),
    ]),
  MORE_THAN_PLACES: ({ call }) => db().call.update({ where: { id: call.id }, data: { quota: 0 } }),
  MORE_THAN_QUOTA: ({ call }, id) =>
    Promise.all([
      db().call.update({
        where: { id: call.id },
        data: {
          quotas: [{ key: 'q', by: 'field', value: 'biology', most: 0, name: { 'zh-HK': 'q', 'zh-CN': 'q', en: 'q' } }],
        },
      }),
      db().panelOutcome.update({ where: { applicationId: id(0) }, data: { quotaKey: 'q' } }),
    ]),
  SELECTED_WITHOUT_OUTCOME: (_made, id) =>
    db().panelOutcome.update({ where: { applicationId: id(0) }, data: { choice: 'RESERVE' } }),
  IN_REVIEW_AFTER_RELEASE: (_made, id) =>
    db().application.update({ where: { id: id(2) }, data: { state: 'IN_REVIEW' } }),
  DECIDED_BEFORE_RELEASE: ({ call }) => db().call.update({ where: { id: call.id }, data: { releasedAt: null } }),
  REVIEW_WITHOUT_TOTAL: (_made, id) =>
    db().review.updateMany({ where: { applicationId: id(0) }, data: { total: null } }),
  REVIEW_DESPITE_CONFLICT: ({ reviewers }, id) =>
    db().reviewConflict.create({
      data: { applicationId: id(0), reviewerId: reviewers[0]?.id ?? '', kind: 'DECLARED', at: new Date(0) },
    }),
  STATE_NOT_OF_PROCEDURE: ({ call }) => db().call.update({ where: { id: call.id }, data: { procedure: 'DIRECT' } }),
  DECIDED_WITHOUT_DATE: (_made, id) => db().application.update({ where: { id: id(2) }, data: { decidedAt: null } }),
  SENT_WITHOUT_RECEIPT: (_made, id) => db().application.update({ where: { id: id(1) }, data: { number: null } }),
};

async function makeReleased(): Promise<PanelCase> {
  const made = await makePanelCase({ means: [90, 80, 70], places: 1 });
  await decideAll(made, ['S', 1, 'D']);
  await releaseDecisions(made.official, { code: made.code, now });
  return made;
}

beforeEach(async () => {
  await db().call.deleteMany({ where: { applications: { none: {} } } });
  await db().application.deleteMany();
});

describe('The hunt for impossible states', () => {
  test('finds nothing where every step went through the commands', async () => {
    await makeReleased();
    expect(await findImpossibleStates(now)).toEqual([]);
  });

  test.each(impossibleStates)('finds %s', async (fault) => {
    const made = await makeReleased();
    await plants[fault](made, (at) => made.applications[at]?.id ?? '');
    const found = await findImpossibleStates(now);
    expect(found.map((one) => one.fault)).toContain(fault);
    expect(found.every(({ call }) => call === made.code)).toBe(true);
  });

  test('tells every administrator, in their language, and the audit; on their page only administrators see it', async () => {
    const made = await makeReleased();
    const administrator = await makeAdministrator({ locale: 'zh-CN' });
    expect(await huntImpossibleStates(now)).toBe(0);
    const mails = () =>
      db().mailDelivery.findMany({ where: { recipient: administrator.email, kind: 'impossibleStates' } });
    expect(await mails()).toEqual([]);
    await db().application.update({ where: { id: made.applications[2]?.id }, data: { decidedAt: null } });
    expect(await huntImpossibleStates(now)).toBe(1);
    const [mail] = await mails();
    expect(mail).toMatchObject({ locale: 'zh-CN', link: '/admin/jobs/states', data: { count: '1' } });
    expect(JSON.stringify(mail?.data)).toContain(`· ${made.code}-003: 已有决定，但没有日期`);
    const audit = await db().auditEvent.findFirst({ where: { action: 'application.impossibleStates' } });
    expect(audit).toMatchObject({ actorId: null, after: { found: [`DECIDED_WITHOUT_DATE ${made.code}-003`] } });
    expect(await listImpossibleStates(administrator, now)).toHaveLength(1);
    await expect(listImpossibleStates(await makeOfficial(), now)).rejects.toEqual(refused('NOT_FOUND'));
  });

  test('a place that was promoted from the reserves is no fault, an offer is not forgotten within a day', async () => {
    const made = await makeReleased();
    const { settleOffers } = await import('@/lib/offers/settle');
    await settleOffers(later);
    expect((await findImpossibleStates(later)).map(({ fault }) => fault)).toEqual([]);
    expect(made.applications).toHaveLength(3);
  });
});
