import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { acceptOffer, declineOffer } from '@/lib/offers/commands';
import { saveOutcome, takeOverProposal } from '@/lib/panels/commands';
import { getPanel } from '@/lib/panels/queries';
import { releaseDecisions } from '@/lib/panels/release';
import { publishResults } from '@/lib/results/commands';
import { makeActor } from '@/tests/support/makers/people';

const reasons = {
  'reason.SELECT': '由评审小组按排名选入。',
  'reason.RESERVE': '名额已满，列入候补。',
  'reason.DECLINE': '申请多于名额，未能选入。',
  noteLocale: 'zh-CN',
} as const;

type Told = (step: string, what: string) => void;
const reserves = 15;
const declining = 5;

/** The whole way from the ranking to the public list, through the commands that officials and applicants use. */
export async function replayRound(official: Actor, code: string, tell: Told = () => undefined): Promise<void> {
  const panel = await getPanel(official, code, { reserves: String(reserves) });
  tell(
    'ranking',
    `${panel.rows.length} ranked, first ${panel.rows[0]?.mean}, ${panel.rows.filter((row) => row.isTied).length} tied`,
  );
  const saved = await takeOverProposal(official, {
    code,
    revision: panel.call.revision,
    terms: panel.terms,
    input: reasons,
    now: new Date(),
  });
  const open = panel.rows.filter(({ proposal }) => proposal.choice === null);
  tell('proposal', `${saved} decided as proposed, ${open.length} left to the panel`);
  await decideByHand(official, code);
  const [offered, waiting] = [await countIn(code, 'SELECT'), await countIn(code, 'RESERVE')];
  tell('panel', `${offered} selected, ${waiting} reserves`);
  await releaseDecisions(official, { code, now: new Date() });
  tell('release', `${await letters(code)} letters queued`);

  const first = await offersOf(code);
  for (const { id, applicant } of first.slice(0, declining))
    await declineOffer(await makeActor(applicant), { applicationId: id, now: new Date() });
  const promoted = await db().offer.count({ where: { isPromoted: true, application: { call: { code } } } });
  tell('offers', `${declining} declined, ${promoted} promoted from the reserves`);
  for (const { id, applicant } of await offersOf(code))
    await acceptOffer(await makeActor(applicant), { applicationId: id, now: new Date() });
  tell('answers', `${await db().application.count({ where: { call: { code }, state: 'SELECTED' } })} accepted`);

  const { revision } = await db().call.findUniqueOrThrow({ where: { code } });
  const input = { objectionDays: 7, named: false };
  await publishResults(official, { code, revision, input, now: new Date() });
  tell('results', 'published, with seven days for objections');
}

/** What the rules leave open the panel decides: by the receipt number, as long as there are places and then reserves. */
async function decideByHand(official: Actor, code: string): Promise<void> {
  const { call, rows, terms } = await getPanel(official, code, {});
  let selected = rows.filter(({ outcome }) => outcome?.choice === 'SELECT').length;
  let position = 0;
  const reserve = rows.filter(({ outcome, proposal }) => (outcome?.choice ?? proposal.choice) === 'RESERVE');
  for (const { id, outcome } of [...rows.filter((row) => row.outcome === null), ...reserve]) {
    const choice = !outcome && selected < (terms.places ?? 0) ? 'SELECT' : 'RESERVE';
    if (choice === 'SELECT') selected += 1;
    else position += 1;
    // Reserves that are equal get an order.
    if (outcome?.choice === 'RESERVE' && outcome.position === position) continue;
    await saveOutcome(official, {
      code: call.code,
      applicationId: id,
      seen: outcome?.decidedAt.toISOString() ?? null,
      input: {
        choice,
        position: choice === 'SELECT' ? selected : position,
        note: '由评审小组讨论决定。',
        noteLocale: 'zh-CN',
      },
      now: new Date(),
    });
  }
}

const countIn = (code: string, choice: 'SELECT' | 'RESERVE') =>
  db().panelOutcome.count({ where: { choice, application: { call: { code } } } });

const letters = (code: string) =>
  db().notification.count({
    where: {
      kind: { in: ['applicationOffered', 'applicationMoved', 'applicationNotSelected'] },
      user: { applications: { some: { call: { code } } } },
    },
  });

function offersOf(code: string) {
  return db().application.findMany({
    where: { call: { code }, state: 'OFFERED' },
    orderBy: { number: 'asc' },
    select: { id: true, applicant: true },
  });
}
