import { getTranslations } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import { Icon } from '@/components/ui/icon';
import type { LocalizedText } from '@/lib/i18n/localized-text';

/** What was looked for and not found in a source that counts, each under a sign and in words. */
export async function UnstatedList({ rows }: { rows: { key: string; what: LocalizedText }[] }) {
  if (rows.length === 0) return null;
  const t = await getTranslations('organisations');
  return (
    <ul className="mt-4 grid gap-1">
      {rows.map(({ key, what }) => (
        <li key={key} className="flex gap-2">
          <Icon name="question" className="mt-1 text-ink-2" />
          <span>
            <Localized text={what} /> <span className="text-small text-ink-2">{t('notStated')}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
