import { makeOwnPortal, type OwnPortal } from '@/tests/e2e/support/own-portal';
import { inGroups, openReview, sendReview } from '@/tests/e2e/support/review-form';
import { expect, test } from '@/tests/e2e/support/test';
import type { RowsMade, Standing } from '@/tests/support/e2e-rows';

const people = 200;

for (const victim of ['database', 'everything'] as const) {
  test(`kill -9 of ${victim === 'database' ? 'PostgreSQL' : 'every process'} in the middle of 200 submissions loses none that was acknowledged and doubles none`, async () => {
    test.setTimeout(240_000);
    const portal = await makeOwnPortal();
    try {
      await portal.start();
      const { applicants, callCode } = portal.rows<RowsMade>({ applicants: people, application: 'complete' });
      const forms = await inGroups(applicants, (one) => openReview(portal.url, one));

      const acknowledged: string[] = [];
      let killed = false;
      await inGroups(forms, async (form) => {
        if (await sendReview(form)) acknowledged.push(form.applicationId);
        if (!killed && acknowledged.length >= 60) {
          killed = true;
          portal.kill(victim);
        }
      });
      expect(killed).toBe(true);
      if (victim === 'everything') await portal.start();
      else await expect.poll(() => isReady(portal), { timeout: 60_000 }).toBe(true);

      const after = portal.rows<Standing[]>({ applicants: 0, application: 'none', inspect: callCode });
      expect(after).toHaveLength(people);
      const submitted = after.filter(({ state }) => state === 'SUBMITTED');
      const ids = new Set(submitted.map(({ id }) => id));
      expect(
        acknowledged.filter((id) => !ids.has(id)),
        'acknowledged but lost',
      ).toEqual([]);
      expect(
        submitted.filter(({ submissions, mails }) => submissions !== 1 || mails !== 1),
        'not once',
      ).toEqual([]);
      expect(
        after.filter(({ state, submissions }) => state !== 'SUBMITTED' && submissions > 0),
        'half done',
      ).toEqual([]);
      expect(new Set(submitted.map(({ number }) => number)).size).toBe(submitted.length);
      console.log(
        `${victim}: ${acknowledged.length} acknowledged, ${submitted.length} there afterwards, ${people - submitted.length} still drafts`,
      );

      // Those who got no answer try again: everybody is in, once.
      const rest = applicants.filter(({ applicationId }) => !acknowledged.includes(applicationId ?? ''));
      await inGroups(rest, async (one) => sendReview(await openReview(portal.url, one)));
      const end = portal.rows<Standing[]>({ applicants: 0, application: 'none', inspect: callCode });
      expect(
        end.filter(({ state, submissions, mails }) => state !== 'SUBMITTED' || submissions !== 1 || mails !== 1),
      ).toEqual([]);
    } finally {
      await portal.stop();
    }
  });
}

async function isReady(portal: OwnPortal): Promise<boolean> {
  return (await fetch(`${portal.url}/api/health/ready`).catch(() => null))?.ok ?? false;
}
