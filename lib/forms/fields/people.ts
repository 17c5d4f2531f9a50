import {
  isPersonName,
  isReferee,
  isSealedPaper,
  type PersonName,
  type Referee,
  type SealedPaper,
} from '@/lib/forms/answer-shapes';
import { type FieldKind, one, textProblem } from '@/lib/forms/fields/field-kind';
import type { FieldOf } from '@/lib/forms/schema';
import { type Locale, locales } from '@/lib/i18n/locales';
import { type Words, words } from '@/lib/i18n/words';

/** In Han script, `<key>.han`, and as in the document, `<key>.latin`. */
export const personName: FieldKind<FieldOf<'personName'>, PersonName> = {
  keeps: isPersonName,
  values: ({ key }, { han, latin }) => ({ [`${key}.han`]: han, [`${key}.latin`]: latin }),
  read({ key }, typed) {
    const [han, latin] = [typed[`${key}.han`], typed[`${key}.latin`]];
    if (han === undefined && latin === undefined) return undefined;
    const name: PersonName = { han: (han ?? '').trim(), latin: (latin ?? '').trim() };
    return name.han || name.latin ? name : null;
  },
  problems({ key, required }, kept) {
    const { han, latin } = kept ?? { han: '', latin: '' };
    if (!required && !han && !latin) return {};
    return {
      ...one(`${key}.han`, textProblem(han, 100, false)),
      ...one(`${key}.latin`, textProblem(latin, 100, true)),
    };
  },
  text: (_field, { han, latin }) => [han, latin].filter(Boolean).join(' · '),
};

/** `<key>.paper` and `<key>.number`. Reading seals the number, which only a server can (lib/applications/draft.ts). */
export const identityPaper: FieldKind<FieldOf<'identityPaper'>, SealedPaper> = {
  keeps: isSealedPaper,
  // A sealed number is never given back.
  values: ({ key }, { paper }) => ({ [`${key}.paper`]: paper }),
  read: () => undefined,
  problems({ key, papers, required }, kept) {
    if (!kept) return one(`${key}.number`, required ? 'REQUIRED' : null);
    if (!papers.includes(kept.paper)) return one(`${key}.paper`, 'CHOICE');
    return one(`${key}.number`, kept.problem);
  },
  text: (_field, { paper, masked }, { paperName }) => `${paperName(paper)} ${masked}`,
};

/** In which language a referee would write. */
export const letterLanguages: Record<Locale, Words> = {
  'zh-HK': words('繁體中文', '繁体中文', 'Traditional Chinese'),
  'zh-CN': words('簡體中文', '简体中文', 'Simplified Chinese'),
  en: words('英文', '英文', 'English'),
};

const refereeParts = ['name', 'email', 'relation', 'language'] as const;

/** `<key>.name`, `.email`, `.relation`, `.language`. */
export const referee: FieldKind<FieldOf<'referee'>, Referee> = {
  keeps: isReferee,
  values: ({ key }, kept) => Object.fromEntries(refereeParts.map((part) => [`${key}.${part}`, kept[part]])),
  read({ key }, typed) {
    if (refereeParts.every((part) => typed[`${key}.${part}`] === undefined)) return undefined;
    const text = (part: (typeof refereeParts)[number]) => (typed[`${key}.${part}`] ?? '').trim();
    const language = locales.find((locale) => locale === text('language')) ?? '';
    const kept = { name: text('name'), email: text('email'), relation: text('relation'), language } as const;
    return Object.values(kept).some(Boolean) ? kept : null;
  },
  problems({ key, required }, kept) {
    if (!kept && !required) return {};
    const { name, email, relation, language } = kept ?? { name: '', email: '', relation: '', language: '' };
    const isEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);
    return {
      ...one(`${key}.name`, textProblem(name, 100, true)),
      ...one(`${key}.email`, textProblem(email, 254, true) ?? (isEmail ? null : 'EMAIL')),
      ...one(`${key}.relation`, textProblem(relation, 200, true)),
      ...one(`${key}.language`, language === '' ? 'CHOICE' : null),
    };
  },
  text: (_field, { name, email, relation, language }, { locale }) =>
    [name, email, relation, language && letterLanguages[language][locale]].filter(Boolean).join('\n'),
};
