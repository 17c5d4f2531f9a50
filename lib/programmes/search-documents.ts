import 'server-only';
import type { Transaction } from '@/lib/db';
import { locales } from '@/lib/i18n/locales';
import { type LocalizedText, makeLocalizedText, readLocalizedText, shownText } from '@/lib/i18n/localized-text';
import { isUuid } from '@/lib/ids';
import { refreshSearchDocuments } from '@/lib/search/index-documents';
import type { SearchSource } from '@/lib/search/source';
import { type SearchableDocument, searchableTexts } from '@/lib/search/texts';

/** Makes a programme and its calls found as they now stand; called by every command that changes either. */
export async function indexProgramme(tx: Transaction, programmeId: string): Promise<void> {
  await refreshSearchDocuments(tx, `programme:${programmeId}`, async () => {
    const programme = await readPublished(tx, programmeId);
    if (!programme) return [];
    return [programmeDocument(programme), ...programme.calls.map((call) => callDocument(programme, call))];
  });
}

export const programmeSource: SearchSource = {
  prefix: 'programme',
  listIds: async (tx) => (await tx.programme.findMany({ select: { id: true } })).map(({ id }) => id),
  index: indexProgramme,
};

// One query after the other: a transaction has one connection.
async function readPublished(tx: Transaction, id: string) {
  if (!isUuid(id)) return null;
  const programme = await tx.programme.findFirst({ where: { id, publishedAt: { not: null } } });
  if (!programme) return null;
  const issuers = await tx.programmeIssuer.findMany({
    where: { programmeId: id },
    orderBy: { position: 'asc' },
    select: { organisation: { select: { name: true } } },
  });
  const statements = await tx.programmeStatement.findMany({
    where: { programmeId: id },
    orderBy: { position: 'asc' },
    select: { question: true, answer: true, quote: true },
  });
  const calls = await tx.call.findMany({
    where: { programmeId: id, publishedAt: { not: null } },
    orderBy: { opensAt: 'asc' },
    select: { code: true, title: true, isSample: true },
  });
  return { ...programme, issuers, statements, calls };
}

type Programme = NonNullable<Awaited<ReturnType<typeof readPublished>>>;

function programmeDocument(programme: Programme): SearchableDocument {
  const { slug, nameId, isSample, title, summary, forWhom, issuers, statements } = programme;
  return {
    kind: 'PROGRAMME',
    slug,
    path: `/programmes/${slug}`,
    isSample,
    weight: 4,
    keywords: nameId ? [nameId] : [],
    texts: searchableTexts({
      title: readLocalizedText(title),
      summary: [readLocalizedText(summary)],
      body: [
        readLocalizedText(forWhom),
        ...issuers.map(({ organisation }) => readLocalizedText(organisation.name)),
        ...statements.flatMap(({ question, answer, quote }) => [
          readLocalizedText(question),
          answer === null ? null : readLocalizedText(answer),
          // Words of the document stand in Simplified Chinese on every page: they are that language's.
          quote === null ? null : makeLocalizedText({ 'zh-CN': `“${quote}”` }),
        ]),
      ],
    }),
  };
}

function callDocument(programme: Programme, { code, title, isSample }: Programme['calls'][number]): SearchableDocument {
  return {
    kind: 'CALL',
    slug: code,
    path: `/programmes/${programme.slug}`,
    isSample,
    weight: 3,
    texts: searchableTexts({
      title: ofProgramme(readLocalizedText(title), readLocalizedText(programme.title)),
      summary: [readLocalizedText(programme.summary)],
    }),
  };
}

// "Second round" alone says nothing in a list: the programme's name comes after it, in the same language.
function ofProgramme(call: LocalizedText, programme: LocalizedText): LocalizedText {
  const words = (locale: (typeof locales)[number]) =>
    call[locale].state === 'missing' ? '' : `${call[locale].text} · ${shownText(programme, locale).text}`;
  return makeLocalizedText(Object.fromEntries(locales.map((locale) => [locale, words(locale)])));
}
