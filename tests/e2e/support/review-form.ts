import type { PersonMade } from '@/tests/support/e2e-rows';

const atOnce = 20;

/**
 * A connection for each request: while rows are made in another process this one stands still, and would not see that
 * the server has closed a kept one meanwhile.
 */
const afresh = { Connection: 'close' };

export type ReviewForm = { applicationId: string; url: string; cookie: string; fields: [string, string][] };

/** The submit form of a review page, as a browser without JavaScript would send it. Nothing to send once submitted. */
export async function openReview(origin: string, { applicationId, cookie }: PersonMade): Promise<ReviewForm> {
  const url = `${origin}/en/my/applications/${applicationId}/review`;
  const html = await (await fetch(url, { headers: { ...afresh, Cookie: `authjs.session-token=${cookie}` } })).text();
  const form = [...html.matchAll(/<form[^>]*enctype[^>]*>(.*?)<\/form>/gis)]
    .map(([, inside = '']) => inside)
    .find((inside) => inside.includes('Submit application'));
  const fields = [...(form ?? '').matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)].map(
    ([, name = '', value = '']): [string, string] => [name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&')],
  );
  return { applicationId: applicationId ?? '', url, cookie, fields };
}

/** Whether the submission was acknowledged: led to the page that says so. */
export async function sendReview({ url, cookie, fields }: ReviewForm): Promise<boolean> {
  if (fields.length === 0) return false;
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  const headers = { ...afresh, Cookie: `authjs.session-token=${cookie}`, Origin: new URL(url).origin };
  const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual' }).catch(() => null);
  return answer?.status === 303 && (answer.headers.get('location') ?? '').includes('notice=submitted');
}

/** Works through all of them, twenty at once; answers in the order of the items. */
export async function inGroups<Item, Answer>(items: Item[], work: (item: Item) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  const queue = items.entries();
  const lane = async () => {
    for (const [at, item] of queue) answers[at] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return answers;
}
