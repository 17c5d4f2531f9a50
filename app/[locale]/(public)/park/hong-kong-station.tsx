import Link from 'next/link';
import { getLocale } from 'next-intl/server';
import { Prose } from '@/components/library/prose';
import { UnstatedList } from '@/components/organisations/unstated-list';
import { Localized } from '@/components/texts/localized';
import { organisation } from '@/lib/library/kinds/organisation';
import type { OrganisationRecord } from '@/lib/park/queries';
import { routes } from '@/lib/routes';

/** The park's point of contact in Hong Kong, and what is not known of it. */
export async function HongKongStation({ station: { slug, content } }: { station: OrganisationRecord }) {
  const locale = await getLocale();
  return (
    <div className="border-l-8 border-hk-line bg-surface p-5">
      <h3 className="text-h3">
        <Link href={routes.fromLink(locale, organisation.path(slug))} prefetch={false} className="text-inherit">
          <Localized text={content.title} />
        </Link>
      </h3>
      {content.about ? (
        <div className="mt-2">
          <Prose text={content.about} level={4} />
        </div>
      ) : null}
      <UnstatedList rows={content.unstated} />
    </div>
  );
}
