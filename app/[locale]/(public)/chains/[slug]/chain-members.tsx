import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Localized } from '@/components/texts/localized';
import { type ChainProgramme, chainMemberKinds, type listPublishedMembersOfChain } from '@/lib/chains/queries';
import { kindOf } from '@/lib/library/kinds';
import { routes } from '@/lib/routes';

type Props = {
  slug: string;
  members: Awaited<ReturnType<typeof listPublishedMembersOfChain>>;
  programmes: ChainProgramme[];
};

/** Who and what belongs to a chain: organisations, platforms, policies and programmes; each says so when there is none. */
export async function ChainMembers({ slug, members, programmes }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('chains')]);
  return (
    <div className="grid gap-8 sm:grid-cols-2 lg:grid-cols-4">
      {chainMemberKinds.map((kind) => (
        <Group key={kind} name={kindOf(kind).name.many[locale]} rows={members[kind]} none={t(`noMembers.${kind}`)}>
          {kind === 'ORGANISATION' ? (
            <Link href={routes.organisations(locale, `?chain=${slug}`)} prefetch={false} className="py-2 text-small">
              {t('organisationsOfChain')}
            </Link>
          ) : null}
        </Group>
      ))}
      <Group name={t('programmes')} rows={programmes} none={t('noProgrammes')}>
        <Link href={routes.programmes(locale)} className="py-2 text-small">
          {t('allProgrammes')}
        </Link>
      </Group>
    </div>
  );
}

async function Group({
  name,
  rows,
  none,
  children,
}: {
  name: string;
  rows: ChainProgramme[];
  none: string;
  children: ReactNode;
}) {
  const locale = await getLocale();
  return (
    <div>
      <h3 className="text-[1.1875rem]">{name}</h3>
      {rows.length === 0 ? <p className="mt-1 text-ink-2">{none}</p> : null}
      {rows.length > 0 ? (
        <ul className="mt-1">
          {rows.map(({ slug, path, title }) => (
            <li key={slug}>
              <Link href={routes.fromLink(locale, path)} prefetch={false} className="inline-block py-1.5">
                <Localized text={title} />
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {children ? <p className="mt-2">{children}</p> : null}
    </div>
  );
}
