import { getTranslations } from 'next-intl/server';
import { Prose } from '@/components/library/prose';
import { Icon } from '@/components/ui/icon';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import type { Door } from '@/lib/schemes/rules';

/** A way into a scheme: for a person, or for an organisation. */
export async function SchemeDoor({ door, text }: { door: Door; text: LocalizedText }) {
  const t = await getTranslations('schemes');
  return (
    <section aria-labelledby={door} className="rounded-base border-2 border-ink bg-surface p-4 md:p-6">
      <h2 id={door} className="flex gap-3 text-h3">
        <Icon name={door === 'join' ? 'person' : 'people'} className="mt-0.5 size-6!" />
        {t(door)}
      </h2>
      <p className="mb-2 text-small text-ink-2">{t(`${door}Note`)}</p>
      <Prose text={text} level={3} />
    </section>
  );
}
