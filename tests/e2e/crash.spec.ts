import { makeOwnPortal, type OwnPortal } from '@/tests/e2e/support/own-portal';
import { expect, test } from '@/tests/e2e/support/test';
import type { PersonMade, RowsMade, Standing } from '@/tests/support/e2e-rows';

const people = 200;
const atOnce = 20;

for (const victim of ['database', 'everything'] as const) {
  test(`kill -9 of ${victim === 'database' ? 'PostgreSQL' : 'every process'} in the middle of 200 submissions loses none that was acknowledged and doubles none`, async () => {
    test.setTimeout(240_000);
    const portal = await makeOwnPortal();
    try {
      await portal.start();
      const { applicants, callCode } = portal.rows<RowsMade>({ applicants: people, application: 'complete' });
      const forms = await inGroups(applicants, (one) => openReview(portal, one));

      const acknowledged: string[] = [];
      let killed = false;
      await inGroups(forms, async (form) => {
        if (await send(form)) acknowledged.push(form.applicationId);
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
      await inGroups(rest, async (one) => send(await openReview(portal, one)));
      const end = portal.rows<Standing[]>({ applicants: 0, application: 'none', inspect: callCode });
      expect(
        end.filter(({ state, submissions, mails }) => state !== 'SUBMITTED' || submissions !== 1 || mails !== 1),
      ).toEqual([]);
    } finally {
      await portal.stop();
    }
  });
}

type Form = { applicationId: string; url: string; cookie: string; fields: [string, string][] };

/** The submit form of a review page, as a browser without JavaScript would send it. Nothing to send once submitted. */
async function openReview(portal: OwnPortal, { applicationId, cookie }: PersonMade): Promise<Form> {
  const url = `${portal.url}/en/my/applications/${applicationId}/review`;
  const html = await (await fetch(url, { headers: { Cookie: `authjs.session-token=${cookie}` } })).text();
  const form = [...html.matchAll(/<form[^>]*enctype[^>]*>(.*?)<\/form>/gis)]
    .map(([, inside = '']) => inside)
    .find((inside) => inside.includes('Submit application'));
  const fields = [...(form ?? '').matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)].map(
    ([, name = '', value = '']): [string, string] => [name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&')],
  );
  return { applicationId: applicationId ?? '', url, cookie, fields };
}

/** Whether the submission was acknowledged: led to the page that says so. */
async function send({ url, cookie, fields }: Form): Promise<boolean> {
  if (fields.length === 0) return false;
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  const headers = { Cookie: `authjs.session-token=${cookie}`, Origin: new URL(url).origin };
  const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual' }).catch(() => null);
  return answer?.status === 303 && (answer.headers.get('location') ?? '').includes('notice=submitted');
}

async function isReady(portal: OwnPortal): Promise<boolean> {
  return (await fetch(`${portal.url}/api/health/ready`).catch(() => null))?.ok ?? false;
}

async function inGroups<Item, Answer>(items: Item[], work: (item: Item) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  const queue = items.entries();
  const lane = async () => {
    for (const [at, item] of queue) answers[at] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return answers;
}
