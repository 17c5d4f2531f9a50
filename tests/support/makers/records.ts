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

/** What an official types for a scheme that may be published: a person takes it up, and Tianjin is not stated. */
export const schemeTyped = {
  'title.zh-CN': '红树林实习计划',
  'title.zh-HK': '紅樹林實習計劃',
  'title.en': 'Mangrove internship scheme',
  'summary.en': 'Internships among mangroves',
  'issuer.en': 'Mangrove Bureau',
  coversTianjin: 'NOT_STATED',
  direction: 'TO_TIANJIN',
  'purposes.work': 'on',
  applicant: 'person',
  'forWhom.en': 'Students of **any** university. [P00]',
  'sources.0': 'P00',
};

type Given = { typed?: Record<string, string>; actor?: Actor };

/** A draft of a policy under a slug of its own, and who made it. */
export const makePolicy = (given: Given = {}) => makeDraft('policies', policyTyped, given);

/** A policy that visitors see; its revision is 2. */
export const makePublishedPolicy = async (given: Given = {}) => published(await makePolicy(given));

/** A scheme that visitors see; its revision is 2. */
export const makePublishedScheme = async (given: Given = {}) =>
  published(await makeDraft('schemes', schemeTyped, given));

async function makeDraft(key: string, usual: Record<string, string>, { typed = {}, actor }: Given) {
  const kind = kindByKey(key);
  const official = actor ?? (await makeAdministrator());
  const slug = unique(kind.kind.toLowerCase());
  await makeSource();
  await createRecord(official, { kind, slug, typed: { ...usual, ...typed } });
  return { kind, slug, official };
}

async function published<Made extends Awaited<ReturnType<typeof makeDraft>>>(made: Made): Promise<Made> {
  const { kind, slug, official } = made;
  const now = new Date();
  await moveRecord(official, { kind, slug, revision: 1, move: 'publish', note: '', publishAt: null, now });
  return made;
}
