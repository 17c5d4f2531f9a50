import 'server-only';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { locales } from '@/lib/i18n/locales';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { readContent } from '@/lib/library/content';
import { findKindByKey } from '@/lib/library/kinds';
import { readSource } from '@/lib/sources/read';

export const openPageSize = 50;

type Collection = {
  count(): Promise<number>;
  list(from: number, count: number): Promise<unknown[]>;
  /** null when there is none, or none that is published */
  find(id: string): Promise<unknown>;
};

/** What can be read openly under a name: a kind of records, programmes, calls or sources. Undefined = nothing. */
export function findCollection(name: string): Collection | undefined {
  if (name === 'programmes') return programmes;
  if (name === 'calls') return calls;
  if (name === 'sources') return sources;
  return findKindByKey(name) ? recordsOf(name) : undefined;
}

function recordsOf(key: string): Collection {
  const kind = findKindByKey(key);
  if (!kind) throw new Error(`There is no kind ${key}`);
  const where = { kind: kind.kind, publishedVersionId: { not: null } };
  const select = {
    slug: true,
    isSample: true,
    firstPublishedAt: true,
    publishedVersion: { select: { number: true, content: true, publishedAt: true } },
  } as const;
  type Row = {
    slug: string;
    isSample: boolean;
    firstPublishedAt: Date | null;
    publishedVersion: { number: number; content: unknown; publishedAt: Date } | null;
  };
  const shape = ({ slug, isSample, firstPublishedAt, publishedVersion }: Row) => ({
    id: slug,
    kind: kind.kind,
    urls: urlsOf(kind.path(slug)),
    sample: isSample,
    firstPublished: firstPublishedAt,
    lastChanged: publishedVersion?.publishedAt,
    version: publishedVersion?.number,
    content: readContent(kind, publishedVersion?.content),
  });
  return {
    count: () => db().libraryRecord.count({ where }),
    list: async (skip, take) => {
      const orderBy = [{ position: 'asc' }, { slug: 'asc' }] as const;
      return (await db().libraryRecord.findMany({ where, orderBy: [...orderBy], skip, take, select })).map(shape);
    },
    find: async (slug) => {
      const row = await db().libraryRecord.findFirst({ where: { ...where, slug }, select });
      return row && shape(row);
    },
  };
}

const shownProgrammes = { publishedAt: { not: null } };
const programmeSelect = {
  slug: true,
  title: true,
  summary: true,
  forWhom: true,
  direction: true,
  hongKongApplicants: true,
  isSample: true,
  updatedAt: true,
  statements: { orderBy: { position: 'asc' }, select: { question: true, answer: true, quote: true, sources: true } },
} as const;

const programmes: Collection = {
  count: () => db().programme.count({ where: shownProgrammes }),
  list: async (skip, take) => {
    const rows = await db().programme.findMany({
      where: shownProgrammes,
      orderBy: { slug: 'asc' },
      skip,
      take,
      select: programmeSelect,
    });
    return rows.map(readProgramme);
  },
  find: async (slug) => {
    const row = await db().programme.findFirst({ where: { ...shownProgrammes, slug }, select: programmeSelect });
    return row && readProgramme(row);
  },
};

type ProgrammeRow = {
  slug: string;
  title: unknown;
  summary: unknown;
  forWhom: unknown;
  direction: string;
  hongKongApplicants: string;
  isSample: boolean;
  updatedAt: Date;
  statements: { question: unknown; answer: unknown; quote: string | null; sources: { sourceId: string }[] }[];
};

const readProgramme = (row: ProgrammeRow) => ({
  id: row.slug,
  urls: urlsOf(`/programmes/${row.slug}`),
  sample: row.isSample,
  lastChanged: row.updatedAt,
  title: readLocalizedText(row.title),
  summary: readLocalizedText(row.summary),
  forWhom: readLocalizedText(row.forWhom),
  direction: row.direction,
  hongKongApplicants: row.hongKongApplicants,
  statements: row.statements.map(({ question, answer, quote, sources: cited }) => ({
    question: readLocalizedText(question),
    answer: answer === null ? null : readLocalizedText(answer),
    quote,
    sources: cited.map(({ sourceId }) => sourceId),
  })),
});

const shownCalls = { publishedAt: { not: null }, programme: shownProgrammes };
const callSelect = {
  code: true,
  title: true,
  opensAt: true,
  closesAt: true,
  quota: true,
  isSample: true,
  programme: { select: { slug: true } },
} as const;
type CallRow = {
  code: string;
  title: unknown;
  opensAt: Date;
  closesAt: Date;
  quota: number | null;
  isSample: boolean;
  programme: { slug: string };
};

const readCall = ({ code, title, isSample, programme, ...call }: CallRow) => ({
  id: code,
  urls: urlsOf(`/programmes/${programme.slug}`),
  sample: isSample,
  programme: programme.slug,
  title: readLocalizedText(title),
  ...call,
});

const calls: Collection = {
  count: () => db().call.count({ where: shownCalls }),
  list: async (skip, take) => {
    const rows = await db().call.findMany({
      where: shownCalls,
      orderBy: [{ closesAt: 'desc' }, { code: 'asc' }],
      skip,
      take,
      select: callSelect,
    });
    return rows.map(readCall);
  },
  find: async (code) => {
    const row = await db().call.findFirst({ where: { ...shownCalls, code }, select: callSelect });
    return row && readCall(row);
  },
};

// Sources that nothing published stands on are the officials' own notes.
const citedSources = {
  OR: [{ records: { some: {} } }, { statements: { some: { statement: { programme: shownProgrammes } } } }],
};

const sources: Collection = {
  count: () => db().source.count({ where: citedSources }),
  list: async (skip, take) => {
    const rows = await db().source.findMany({ where: citedSources, orderBy: { id: 'asc' }, skip, take });
    return rows.map((row) => ({ urls: urlsOf(`/sources#${row.id}`), ...readSource(row) }));
  },
  find: async (id) => {
    const row = await db().source.findFirst({ where: { ...citedSources, id } });
    return row && { urls: urlsOf(`/sources#${row.id}`), ...readSource(row) };
  },
};

function urlsOf(path: string): Record<string, string> {
  return Object.fromEntries(locales.map((locale) => [locale, `${env().APP_URL}/${locale}${path}`]));
}
