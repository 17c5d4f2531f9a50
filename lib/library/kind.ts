import { type Words, words } from '@/lib/i18n/words';
import type { ContentOf, RecordFields } from '@/lib/library/fields';
import type { Weight } from '@/lib/search/rank';
import type { RecordKind } from '@/prisma/generated/enums';

/** What every record has, before its own fields … */
const first = {
  title: { type: 'text', most: 200, label: words('名稱', '名称', 'Title') },
  summary: {
    type: 'text',
    most: 600,
    optional: true,
    label: words('一句話說明', '一句话说明', 'In one sentence'),
    hint: words(
      '在清單、搜尋結果和分享的連結中顯示。',
      '在列表、搜索结果和分享的链接中显示。',
      'Shown in lists, in search results and with shared links.',
    ),
  },
} as const satisfies RecordFields;

/** … and after them. */
const last = {
  sources: { type: 'sources', label: words('來源', '来源', 'Sources') },
} as const satisfies RecordFields;

export type WholeFields<Own> = typeof first & Own & typeof last;

/** A rule of a kind's own that a record breaks: the field it is about, and the code of `errors.libraryProblems`. */
export type RecordProblem = { field: string; code: 'EVIDENCE' | 'ORDER' | 'SOURCE_MISSING' };

type Declared<Own extends RecordFields> = {
  kind: RecordKind;
  /** folder of its addresses in the workplace */
  key: string;
  /** one and many of them */
  name: { one: Words; many: Words };
  /** public address, without the language */
  path: (slug: string) => string;
  /** what a slug must look like; hint for the official */
  slug: RegExp;
  /** false where a record states nothing that would need a source; a rule where it depends on what it states */
  needsSource: boolean | ((content: ContentOf<WholeFields<Own>>) => boolean);
  /** how much it counts in a search, against others that match as well */
  weight: Weight;
  fields: Own;
  problems?: (content: ContentOf<WholeFields<Own>>) => RecordProblem[];
};

export type Kind<Own extends RecordFields = RecordFields> = Omit<Declared<Own>, 'fields' | 'problems'> & {
  fields: WholeFields<Own>;
  problems: (content: ContentOf<WholeFields<Own>>) => RecordProblem[];
};

/** The published content of a kind of records, e.g. `ContentOfKind<typeof promise>`. */
export type ContentOfKind<Declaration> = Declaration extends { fields: infer Fields } ? ContentOf<Fields> : never;

/** Declares a kind of records: everything else (forms, lists, versions, import, search) follows from it. */
export function defineKind<const Own extends RecordFields>(declared: Declared<Own>): Kind<Own> {
  return { ...declared, fields: { ...first, ...declared.fields, ...last }, problems: declared.problems ?? (() => []) };
}

/** An ordinary slug: small letters, digits and hyphens. */
export const plainSlug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The kinds of records that the fields of a kind may lead to. */
export function linkableKinds(kind: Kind): RecordKind[] {
  const fields = Object.values(kind.fields).flatMap((field) =>
    field.type === 'list' ? Object.values(field.of) : [field],
  );
  return [...new Set(fields.flatMap((field) => (field.type === 'links' ? field.kinds : [])))];
}
