import { getTranslations } from 'next-intl/server';
import { SelectField } from '@/components/forms/field';
import { locales } from '@/lib/i18n/locales';

/** In which language something to be read by others is written, so that it can be marked where theirs is another. */
export async function WrittenInField({ name }: { name: string }) {
  const t = await getTranslations('common');
  return <SelectField name={name} options={locales.map((value) => ({ value, label: t(`languages.${value}`) }))} />;
}
