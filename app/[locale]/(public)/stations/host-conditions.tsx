import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Prose } from '@/components/library/prose';
import { policy } from '@/lib/library/kinds/policy';
import { findPublishedRecord } from '@/lib/library/queries';
import { routes } from '@/lib/routes';

/** The notice that states what a unit must have to set up a branch of a workstation. */
const notice = 'workstation-branches-notice';

/** For a unit that would like to take postdocs: the conditions that a public notice states. */
export async function HostConditions() {
  const [locale, t, record] = await Promise.all([
    getLocale(),
    getTranslations('stations'),
    findPublishedRecord(policy, notice),
  ]);
  if (!record?.content.what) return null;
  return (
    <section aria-labelledby="hosts">
      <h2 id="hosts" className="text-h2">
        {t('hostTitle')}
      </h2>
      <p className="mt-1 mb-4 max-w-[44em] text-ink-2">{t('hostLead')}</p>
      <Prose text={record.content.what} level={3} />
      <p className="mt-2">
        <Link
          href={routes.fromLink(locale, policy.path(notice))}
          prefetch={false}
          className="inline-flex min-h-11 items-center font-bold"
        >
          {t('hostMore')}
        </Link>
      </p>
    </section>
  );
}
