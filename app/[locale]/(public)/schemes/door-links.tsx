import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/icon';
import { type Chosen, type Narrowed, queryOf } from '@/lib/facet-counts';
import { routes } from '@/lib/routes';
import { doors, type SchemeFacet } from '@/lib/schemes/rules';

/** The two doors: a person takes part, an organisation runs a project. The open one is a dark plate; pressed again it closes. */
export async function DoorLinks({
  chosen,
  counts,
}: {
  chosen: Chosen<SchemeFacet>;
  counts: Narrowed<never, SchemeFacet>['counts'];
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('schemes')]);
  return (
    <nav aria-label={t('doors')} className="mb-8 grid gap-4 md:grid-cols-2 lg:gap-6 print:hidden">
      {doors.map((door) => {
        const isCurrent = chosen.door === door;
        return (
          <Link
            key={door}
            href={routes.schemes(locale, queryOf({ ...chosen, door: isCurrent ? undefined : door }))}
            aria-current={isCurrent ? 'true' : undefined}
            className="group flex gap-4 rounded-base border-2 border-ink bg-surface p-4 text-ink no-underline hover:bg-sunken aria-[current]:bg-ink aria-[current]:text-surface md:p-6"
          >
            <Icon name={door === 'join' ? 'person' : 'people'} className="mt-1 size-8!" />
            <span className="min-w-0">
              <span className="block text-h3 leading-snug font-bold group-hover:underline">{t(`door.${door}`)}</span>
              <span className="mt-1 block text-small leading-relaxed">{t(`doorNote.${door}`)}</span>
              <span className="mt-1 block text-small font-bold">
                {t('doorCount', { count: counts.door.of[door] ?? 0 })}
              </span>
            </span>
          </Link>
        );
      })}
    </nav>
  );
}
