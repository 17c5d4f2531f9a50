import 'server-only';
import { db } from '@/lib/db';
import { readDraft } from '@/lib/library/content';
import { kindOf } from '@/lib/library/kinds';
import { addressesIn } from '@/lib/links/addresses';
import type { Connecting } from '@/lib/links/ask';
import { probeAddress } from '@/lib/links/probe';

const atOnce = 4;

/** Asks every address that something published leads to, and keeps how each answered. Answers how many were asked. */
export async function checkLinks(now: Date, connecting?: Connecting): Promise<number> {
  const addresses = await listShownAddresses();
  const waiting = [...addresses.keys()];
  const work = async () => {
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      await keepAnswer(address, now, connecting);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  // What nothing leads to any more is nobody's concern.
  await db().linkCheck.deleteMany({ where: { address: { notIn: [...addresses.keys()] } } });
  return addresses.size;
}

/** Addresses that visitors are led to, and from where: the number of a source, or kind and slug of a record. */
export async function listShownAddresses(): Promise<Map<string, { source?: string; key?: string; slug?: string }[]>> {
  const [sources, records] = await Promise.all([
    db().source.findMany({
      where: { address: { not: null }, grade: { in: ['A', 'B'] } },
      select: { id: true, address: true },
    }),
    db().libraryRecord.findMany({
      where: { publishedVersionId: { not: null } },
      select: { kind: true, slug: true, publishedVersion: { select: { content: true } } },
    }),
  ]);
  const found = new Map<string, { source?: string; key?: string; slug?: string }[]>();
  const add = (address: string, from: { source?: string; key?: string; slug?: string }) =>
    found.set(address, [...(found.get(address) ?? []), from]);
  for (const { id, address } of sources) if (address) add(address, { source: id });
  for (const { kind: name, slug, publishedVersion } of records) {
    const kind = kindOf(name);
    for (const address of addressesIn(kind, readDraft(kind, publishedVersion?.content)))
      add(address, { key: kind.key, slug });
  }
  return found;
}

async function keepAnswer(address: string, now: Date, connecting?: Connecting): Promise<void> {
  const answer = await probeAddress(address, connecting);
  const isWell = answer.status !== null && answer.status < 400;
  const kept = { status: answer.status, problem: answer.problem, checkedAt: now };
  await db().linkCheck.upsert({
    where: { address },
    create: { address, ...kept, okAt: isWell ? now : null, failures: isWell ? 0 : 1 },
    update: { ...kept, ...(isWell ? { okAt: now, failures: 0 } : { failures: { increment: 1 } }) },
  });
}
