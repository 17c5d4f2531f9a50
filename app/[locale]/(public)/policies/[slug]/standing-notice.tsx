import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import { Notice } from '@/components/ui/notice';
import type { ContentOfKind } from '@/lib/library/kind';
import type { policy } from '@/lib/library/kinds/policy';
import { listPublishedReferences } from '@/lib/library/queries';
import type { PolicyStatus } from '@/lib/policies/rules';
import { routes } from '@/lib/routes';

type Props = { content: ContentOfKind<typeof policy>; status: PolicyStatus };

/** Says first what a reader must not overlook: it is only a draft, it is over, it was replaced and by what. */
export async function StandingNotice({ content, status }: Props) {
  if (status === 'IN_FORCE' || status === 'NOT_STATED') return null;
  const [locale, t, successors] = await Promise.all([
    getLocale(),
    getTranslations('policies'),
    listPublishedReferences(content.replacedBy),
  ]);
  const said = { DRAFT: t('isDraft'), REPLACED: t('isReplaced'), EXPIRED: t('isExpired') } as const;
  return (
    <Notice tone={status === 'DRAFT' ? 'info' : 'warn'}>
      <p>{said[status]}</p>
      {successors.length > 0 ? (
        <p>
          {t('replacedBy')}
          {successors.map(({ slug, path, title }) => (
            <Link key={slug} href={routes.fromLink(locale, path)} prefetch={false} className="block py-2 font-bold">
              <Localized text={title} />
            </Link>
          ))}
        </p>
      ) : null}
    </Notice>
  );
}
