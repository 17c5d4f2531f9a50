import { getLocale, getTranslations } from 'next-intl/server';
import { ShownIf } from '@/components/applications/shown-if';
import type { FormField } from '@/lib/forms/schema';

/** The file fields of a step, which stand before its form. Nothing can be sent here. */
export async function FilePreview({ fields, shown }: { fields: FormField[]; shown: FormField[] }) {
  const [t, locale] = await Promise.all([getTranslations('adminForms'), getLocale()]);
  return fields.map((field) =>
    field.type === 'file' ? (
      <ShownIf key={field.key} condition={field.condition} isShown={shown.some(({ key }) => key === field.key)}>
        <div className="mt-8">
          <p className="text-[1.1875rem] leading-snug font-bold">{field.label[locale]}</p>
          {field.hint ? <p className="text-[1rem] text-ink-2">{field.hint[locale]}</p> : null}
          <p className="mt-2 rounded-base border-2 border-dashed border-line-strong px-4 py-3 text-ink-2">
            {t('previewFile', { most: field.most })}
          </p>
        </div>
      </ShownIf>
    ) : null,
  );
}
