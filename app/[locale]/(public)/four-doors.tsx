import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import { guide } from '@/lib/library/kinds/guide';
import type { PublishedRecord } from '@/lib/library/queries';
import { routes } from '@/lib/routes';

/** The four verbs of the reply, in its order. */
const doors = ['travel', 'study', 'work', 'develop'] as const;

/** Why one would come: four ways in, each to its guide. Those without a published guide are not there. */
export async function FourDoors({ guides }: { guides: PublishedRecord<typeof guide>[] }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('home')]);
  const open = doors.flatMap((slug) => guides.find((one) => one.slug === slug) ?? []);
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="doors" className="wrap py-12 md:py-14">
      <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <h2 id="doors" className="text-h2">
          {t('doors')}
        </h2>
        <Link href={routes.students(locale)} prefetch={false} className="py-2">
          {t('toStudents')}
        </Link>
      </div>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {open.map(({ slug, content }) => (
          <li key={slug} className="grid">
            <Link
              href={routes.fromLink(locale, guide.path(slug))}
              className="group border-t-4 border-ink bg-surface p-5 text-ink no-underline hover:bg-sunken"
            >
              <b className="block text-h3 group-hover:underline group-hover:underline-offset-4">
                <Localized text={content.title} />
              </b>
              {content.summary ? (
                <span className="mt-2 block text-small leading-relaxed text-ink-2">
                  <Localized text={content.summary} />
                </span>
              ) : null}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
