import 'server-only';
import type { Transaction } from '@/lib/db';
import { locales } from '@/lib/i18n/locales';
import { type LocalizedText, localizedText, makeLocalizedText } from '@/lib/i18n/localized-text';
import { isUuid } from '@/lib/ids';
import { readDraft, visitFields } from '@/lib/library/content';
import type { DraftContent } from '@/lib/library/fields';
import type { Kind } from '@/lib/library/kind';
import { kindOf } from '@/lib/library/kinds';
import { withoutMarks } from '@/lib/library/prose';
import { refreshSearchDocuments } from '@/lib/search/index-documents';
import type { SearchSource } from '@/lib/search/source';
import { searchableTexts } from '@/lib/search/texts';

/** Makes a record of the library found as it is published, or not at all. */
export async function indexRecord(tx: Transaction, recordId: string): Promise<void> {
  await refreshSearchDocuments(tx, `record:${recordId}`, async () => {
    const record = isUuid(recordId)
      ? await tx.libraryRecord.findUnique({
          where: { id: recordId },
          select: { kind: true, slug: true, isSample: true, publishedVersion: { select: { content: true } } },
        })
      : null;
    if (!record?.publishedVersion) return [];
    const kind = kindOf(record.kind);
    const content = readDraft(kind, record.publishedVersion.content);
    const title = localizedText.safeParse(content.title).data;
    if (!title) return [];
    const { slug, isSample } = record;
    const texts = searchableTexts({ title, summary: [readText(content.summary)], body: wordsOf(kind, content) });
    return [{ kind: kind.kind, slug, path: kind.path(slug), isSample, weight: kind.weight, texts }];
  });
}

export const recordSource: SearchSource = {
  prefix: 'record',
  listIds: async (tx) => (await tx.libraryRecord.findMany({ select: { id: true } })).map(({ id }) => id),
  index: indexRecord,
};

// Everything that its page says, field after field.
function wordsOf(kind: Kind, content: DraftContent): (LocalizedText | null)[] {
  return visitFields(kind, content)
    .filter(({ name }) => name !== 'title' && name !== 'summary')
    .flatMap(({ field, value }) => {
      if (!value) return [];
      switch (field.type) {
        case 'text':
          return [readText(value)];
        case 'prose': {
          const text = readText(value);
          return [text && withoutMarks(text)];
        }
        case 'plain':
          // Words of the document stand in Simplified Chinese on every page: they are that language's.
          return [makeLocalizedText(field.isQuotation ? { 'zh-CN': `“${value}”` } : allOf(String(value)))];
        case 'choice':
          return [makeLocalizedText(field.options[String(value)] ?? {})];
        default:
          return [];
      }
    });
}

const allOf = (text: string) => Object.fromEntries(locales.map((locale) => [locale, text]));

function readText(value: unknown): LocalizedText | null {
  return localizedText.safeParse(value).data ?? null;
}
