import 'server-only';
import * as z from 'zod';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { db, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { proposeChinese } from '@/lib/i18n/chinese-conversion';
import { type Locale, locales } from '@/lib/i18n/locales';
import { localizedText } from '@/lib/i18n/localized-text';
import { claimRecord, saveDraft } from '@/lib/library/commands';
import { readDraft } from '@/lib/library/content';
import { type Gap, gapStates, gapsIn, withTranslation } from '@/lib/library/gaps';
import type { Kind } from '@/lib/library/kind';
import { kindOf } from '@/lib/library/kinds';
import { keptBy } from '@/lib/library/rules';
import { pageNumber } from '@/lib/page-number';

export const deskPageSize = 20;

/** What the desk shows, from its address. */
export const deskFilter = z.object({
  language: z.enum(locales).catch('zh-HK'),
  state: z.enum(gapStates).nullable().catch(null),
  page: z.unknown().transform((value) => pageNumber(value as string)),
});
export type DeskFilter = z.infer<typeof deskFilter>;

/** Texts of the actor's records that want attention in a language, with a proposal where a machine can make one, and counts of all. */
export async function listTranslationGaps(actor: Actor, { language, state, page }: DeskFilter) {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  const rows = await db().libraryRecord.findMany({
    where: { AND: [keptBy(actor), { state: { not: 'ARCHIVED' } }] },
    orderBy: [{ kind: 'asc' }, { position: 'asc' }, { slug: 'asc' }],
    select: { kind: true, slug: true, revision: true, draft: true },
  });
  const all = rows.flatMap(({ draft, ...row }) => {
    const kind = kindOf(row.kind);
    const content = readDraft(kind, draft);
    const title = localizedText.safeParse(content.title).data ?? null;
    return gapsIn(kind, content).map((gap) => ({ ...row, kind, title, gap }));
  });
  const count = (one: Locale, what: Gap['state']) =>
    all.filter(({ gap }) => gap.locale === one && gap.state === what).length;
  const wanted = all.filter(({ gap }) => gap.locale === language && (state === null || gap.state === state));
  return {
    counts: locales.map((one) => ({
      locale: one,
      states: gapStates.map((what) => ({ state: what, count: count(one, what) })),
    })),
    total: wanted.length,
    pages: Math.max(1, Math.ceil(wanted.length / deskPageSize)),
    rows: wanted
      .slice((page - 1) * deskPageSize, page * deskPageSize)
      .map(({ gap, ...row }) => ({ ...row, gap: { ...gap, proposal: proposalFor(gap) } })),
  };
}
export type TranslationGap = Awaited<ReturnType<typeof listTranslationGaps>>['rows'][number];

/** Writes one text of a record's draft in one language, as checked by the person who acts. */
export async function saveTranslation(
  actor: Actor,
  edited: { kind: Kind; slug: string; revision: number; name: string; locale: Locale; text: string },
): Promise<void> {
  if (edited.text.trim() === '') throw new AppError('INVALID', { fields: { text: 'REQUIRED' } });
  await transaction(async (tx) => {
    const record = await claimRecord(tx, actor, edited);
    const content = withTranslation(edited.kind, record.draft, { ...edited, text: edited.text.trim() });
    if (!content) throw new AppError('CONFLICT');
    await saveDraft(tx, actor, { record, kind: edited.kind, content });
  });
}

// Between the two Chinese scripts only; a text that is older than its source is proposed anew.
function proposalFor({ source, locale, state, text }: Gap): string {
  if (locale === 'en' || source.locale === 'en') return text;
  return state === 'machine' ? text : proposeChinese(source.text, locale);
}
