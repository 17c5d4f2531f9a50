import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { Localized } from '@/components/texts/localized';
import { FilterLinks } from '@/components/ui/filter-links';
import { SampleMark } from '@/components/ui/sample-mark';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import { routes } from '@/lib/routes';

type View = 'panel' | 'outbox' | 'statistics';
type Props = {
  call: { code: string; title: LocalizedText; isSample: boolean };
  view: View;
  title: string;
  lead: string;
  hasPanel?: boolean;
};

/** Which call this is, and its pages beside each other. */
export async function CallViews({ call, view, title, lead, hasPanel = true }: Props) {
  const [locale, t, s] = await Promise.all([getLocale(), getTranslations('panels'), getTranslations('statistics')]);
  const { code } = call;
  const panel = [
    { key: 'panel', href: routes.adminPanel(locale, code), label: t('title') },
    { key: 'outbox', href: routes.adminOutbox(locale, code), label: t('outbox.title') },
  ];
  const views = [
    ...(hasPanel ? panel : []),
    { key: 'statistics', href: routes.adminStatistics(locale, code), label: s('title') },
  ];
  return (
    <>
      <p className="mb-2 flex flex-wrap items-center gap-x-3 text-small">
        <Link href={routes.adminCall(locale, code)} prefetch={false}>
          <span className="font-num">{code}</span> <Localized text={call.title} />
        </Link>
        {call.isSample ? <SampleMark /> : null}
      </p>
      <PageHead title={title} lead={lead} />
      <FilterLinks label={t('views')} links={views.map((one) => ({ ...one, isCurrent: one.key === view }))} />
    </>
  );
}
