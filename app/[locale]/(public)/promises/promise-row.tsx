import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { SourceMarks } from '@/components/figures/source-mark';
import { StatusTag } from '@/components/promises/status-tag';
import { UpdateDate } from '@/components/promises/update-date';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import type { PublishedPromise } from '@/lib/promises/queries';
import { isFromReply, lastEvidence } from '@/lib/promises/rules';
import { routes } from '@/lib/routes';

/** One promise of the list: number, what is promised, how far, who is named, what was reported last. */
export async function PromiseRow({ record: { slug, isSample, content } }: { record: PublishedPromise }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('promises')]);
  const evidence = lastEvidence(content);
  return (
    <li className="promise-row border-b border-line py-4">
      <span className="num text-[1.125rem] leading-[1.6]!">{slug}</span>
      <div>
        <Link href={routes.promise(locale, slug)} prefetch={false} className="inline-block text-body font-bold">
          <Localized text={content.title} />
        </Link>
        {isSample ? <SampleMark className="ml-2" /> : null}
      </div>
      <div>
        <StatusTag status={content.status} />
      </div>
      <p className="text-small leading-snug text-ink-2">
        <span className="font-bold md:sr-only">{t('bodyResponsible')} </span>
        {content.bodyNamed ? (
          <b className="font-bold text-ink">
            <Localized text={content.body} />
          </b>
        ) : (
          t('body.unnamed')
        )}
      </p>
      <p className="text-small leading-snug text-ink-2">
        <span className="font-bold md:sr-only">{t('evidence')} </span>
        {evidence ? (
          <>
            {isFromReply(evidence) ? t('inTheReply') : <UpdateDate update={evidence} />}{' '}
            <SourceMarks ids={evidence.sources} />
          </>
        ) : (
          t('noEvidence')
        )}
      </p>
    </li>
  );
}
