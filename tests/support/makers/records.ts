import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { createRecord, moveRecord } from '@/lib/library/commands';
import type { Kind } from '@/lib/library/kind';
import { findKindByKey } from '@/lib/library/kinds';
import { makeAdministrator, unique } from '@/tests/support/makers/people';

/** What an official types for a policy that may be published. */
export const policyTyped = {
  'title.zh-CN': '关于红树林研究的若干措施',
  'title.zh-HK': '關於紅樹林研究的若干措施',
  'title.en': 'Measures on mangrove research',
  policyKind: 'measures',
  status: 'IN_FORCE',
  'sources.0': 'P00',
};

/** The kind of an address of the workplace. Throws when there is none. */
export function kindByKey(key: string): Kind {
  const kind = findKindByKey(key);
  if (!kind) throw new Error(`There is no kind ${key}`);
  return kind;
}

/** A source of a grade of its own, unless it is there. */
export async function makeSource(id = 'P00', grade: 'DOCUMENT' | 'A' | 'B' | 'C' | 'D' = 'DOCUMENT'): Promise<string> {
  const text = { text: id, state: 'source' };
  const title = { 'zh-HK': text, 'zh-CN': text, en: text };
  await db().source.upsert({ where: { id }, create: { id, grade, title, dateText: title }, update: {} });
  return id;
}

/** A draft of a policy under a slug of its own, and who made it. */
export async function makePolicy({ typed = {}, actor }: { typed?: Record<string, string>; actor?: Actor } = {}) {
  const kind = kindByKey('policies');
  const official = actor ?? (await makeAdministrator());
  const slug = unique('policy');
  await makeSource();
  await createRecord(official, { kind, slug, typed: { ...policyTyped, ...typed } });
  return { kind, slug, official };
}

/** A policy that visitors see; its revision is 2. */
export async function makePublishedPolicy(given: Parameters<typeof makePolicy>[0] = {}) {
  const made = await makePolicy(given);
  const { kind, slug, official } = made;
  const now = new Date();
  await moveRecord(official, { kind, slug, revision: 1, move: 'publish', note: '', publishAt: null, now });
  return made;
}
