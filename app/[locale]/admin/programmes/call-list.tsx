import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { PublishedTag } from '@/app/[locale]/admin/programmes/published-tag';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import { formatDate } from '@/lib/dates';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import { routes } from '@/lib/routes';

type Call = {
  code: string;
  title: LocalizedText;
  opensAt: Date;
  closesAt: Date;
  publishedAt: Date | null;
  isSample: boolean;
};

/** The calls of a programme, each a way to its form. */
export async function CallList({ calls }: { calls: Call[] }) {
  const [t, locale] = await Promise.all([getTranslations('adminProgrammes'), getLocale()]);
  if (calls.length === 0) return <p className="mt-3 text-small text-ink-2">{t('noCalls')}</p>;
  return (
    <ul className="mt-3">
      {calls.map(({ code, title, opensAt, closesAt, publishedAt, isSample }) => (
        <li key={code} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-2.5 text-small">
          <Link href={routes.adminCall(locale, code)} prefetch={false} className="font-bold">
            <span className="font-num">{code}</span> <Localized text={title} />
          </Link>
          <span>{t('window', { opens: formatDate(opensAt, locale), closes: formatDate(closesAt, locale) })}</span>
          <PublishedTag published={publishedAt !== null} />
          {isSample ? <SampleMark /> : null}
        </li>
      ))}
    </ul>
  );
}
