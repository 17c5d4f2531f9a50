import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { db, type Transaction } from '@/lib/db';
import { type Answers, isPicked, type Picked } from '@/lib/forms/answer-shapes';
import { type FormDefinition, type FormField, type FormStep, fieldsOf } from '@/lib/forms/schema';
import { type Locale, locales } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { readContent } from '@/lib/library/content';
import { station } from '@/lib/library/kinds/station';

type Source = Pick<Transaction, 'organisation' | 'libraryRecord'>;
type Found = { slug: string; name: unknown };
export type PickChoice = { slug: string; name: string };

const mostFound = 8;

/**
 * The answers of a step with organisations and stations looked up: one that was picked gets its name, one whose name
 * was typed in full is taken to be picked, one that is not there (any more) is only a name.
 */
export async function settlePicks(
  tx: Transaction,
  actor: Actor,
  { step, before, typed }: { step: FormStep; before: Answers; typed: Answers },
): Promise<Answers> {
  const settled = { ...typed };
  for (const field of step.fields) {
    const kept = settled[field.key];
    const old = before[field.key];
    if (!isPickField(field) || !isPicked(kept)) continue;
    if (isPicked(old) && old.name === kept.name && old.slug === kept.slug) continue;
    settled[field.key] = await settle(tx, field.type, kept, actor.locale);
  }
  return settled;
}

async function settle(source: Source, type: PickType, kept: Picked, locale: Locale): Promise<Picked> {
  const [found] = kept.slug
    ? await find(source, type, { slug: kept.slug })
    : await find(source, type, { name: kept.name, isWhole: true });
  return found ? { name: plainText(found.name, locale), slug: found.slug } : { name: kept.name, slug: null };
}

/** For each of these fields whose name is not picked yet: what it may mean. Only what the public reads anyway. */
export async function listPublishedMatches(
  fields: FormField[],
  answers: Answers,
  locale: Locale,
): Promise<Record<string, PickChoice[]>> {
  const matches: Record<string, PickChoice[]> = {};
  for (const field of fields) {
    const kept = answers[field.key];
    if (!isPickField(field) || !isPicked(kept) || kept.slug || kept.name.trim() === '') continue;
    const found = await find(db(), field.type, { name: kept.name.trim(), isWhole: false });
    matches[field.key] = found.map(({ slug, name }) => ({ slug, name: plainText(name, locale) }));
  }
  return matches;
}

/**
 * The organisation that the answers name as host; of a station, the only organisation that its record leads to.
 * undefined when the form asks for none.
 */
export async function chosenHost(
  tx: Transaction,
  form: FormDefinition,
  answers: Answers,
): Promise<string | null | undefined> {
  const field = fieldsOf(form).find((one) => isPickField(one) && one.isHost);
  const kept = field && answers[field.key];
  if (!field) return undefined;
  if (!isPicked(kept) || !kept.slug) return null;
  const slug = field.type === 'station' ? await organisationOfStation(tx, kept.slug) : kept.slug;
  const host = slug ? await tx.organisation.findUnique({ where: { slug }, select: { id: true } }) : null;
  return host?.id ?? null;
}

async function organisationOfStation(tx: Transaction, slug: string): Promise<string | null> {
  const links = await tx.recordLink.findMany({
    where: { record: { kind: 'STATION', slug }, toKind: 'ORGANISATION' },
    select: { toSlug: true },
  });
  // Several would be a guess.
  return links.length === 1 ? (links[0]?.toSlug ?? null) : null;
}

type PickType = 'organisation' | 'station';
type PickField = Extract<FormField, { type: PickType }>;

function isPickField(field: FormField): field is PickField {
  return field.type === 'organisation' || field.type === 'station';
}

type Wanted = { slug: string } | { name: string; isWhole: boolean };

async function find(source: Source, type: PickType, wanted: Wanted): Promise<Found[]> {
  if (type === 'organisation') {
    return source.organisation.findMany({
      where: 'slug' in wanted ? { slug: wanted.slug } : { OR: named(wanted).map((name) => ({ name })) },
      orderBy: { slug: 'asc' },
      take: mostFound,
      select: { slug: true, name: true },
    });
  }
  const isThere = { kind: 'STATION', publishedVersionId: { not: null } } as const;
  const stations = await source.libraryRecord.findMany({
    where:
      'slug' in wanted
        ? { ...isThere, slug: wanted.slug }
        : {
            ...isThere,
            OR: ['title', 'unit']
              .flatMap((field) => named(wanted, [field]))
              .map((content) => ({ publishedVersion: { content } })),
          },
    orderBy: { slug: 'asc' },
    take: mostFound,
    select: { slug: true, publishedVersion: { select: { content: true } } },
  });
  return stations.flatMap(({ slug, publishedVersion }) =>
    publishedVersion ? [{ slug, name: readContent(station, publishedVersion.content).title }] : [],
  );
}

/** A name in any of the three languages, as a condition on the JSON that holds it. */
function named({ name, isWhole }: { name: string; isWhole: boolean }, within: string[] = []) {
  return locales.map((locale) => {
    const path = [...within, locale, 'text'];
    return isWhole ? { path, equals: name } : { path, string_contains: name, mode: 'insensitive' as const };
  });
}
