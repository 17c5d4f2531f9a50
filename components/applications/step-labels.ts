import 'server-only';
import { getLocale, getTranslations } from 'next-intl/server';
import type { FormField } from '@/lib/forms/schema';
import type { Locale } from '@/lib/i18n/locales';

type Words = Awaited<ReturnType<typeof getTranslations<'applications'>>>;

/** Visible names of a form's inputs, for labels and the error summary. */
export async function stepLabels(fields: FormField[]): Promise<Record<string, string>> {
  const [t, locale] = await Promise.all([getTranslations('applications'), getLocale()]);
  return Object.assign({}, ...fields.map((field) => labelsOf(field, t, locale)));
}

function labelsOf(field: FormField, t: Words, locale: Locale): Record<string, string> {
  const { key } = field;
  const label = field.label[locale];
  const part = (name: string) => t('part', { field: label, part: name });
  switch (field.type) {
    case 'personName':
      return { [`${key}.han`]: t('han'), [`${key}.latin`]: t('latin') };
    case 'identityPaper':
      return { [`${key}.paper`]: label, [`${key}.number`]: t('paperNumber') };
    case 'declaration':
      return { [key]: t('declaration') };
    case 'money':
      return { [`${key}.amount`]: label, [`${key}.currency`]: part(t('currency')) };
    case 'organisation':
    case 'station':
      return { [`${key}.name`]: label, [`${key}.pick`]: t('pickFound') };
    case 'referee':
      return Object.fromEntries(
        (['name', 'email', 'relation', 'language'] as const).map((one) => [`${key}.${one}`, part(t(`referee.${one}`))]),
      );
    case 'table':
      return {
        [key]: label,
        ...Object.fromEntries(
          Array.from({ length: field.most + 1 }, (_, at) =>
            field.columns.map((column) => [
              `${key}.${at}.${column.key}`,
              t('cell', { field: label, number: at + 1, column: column.label[locale] }),
            ]),
          ).flat(),
        ),
      };
    default:
      return { [key]: label };
  }
}
