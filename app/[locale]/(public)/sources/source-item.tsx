import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import { Tag } from '@/components/ui/tag';
import { kindOf } from '@/lib/library/kinds';
import { routes } from '@/lib/routes';
import type { UsedSource } from '@/lib/sources/queries';
import { groupUses } from '@/lib/sources/rules';

/** A source: what it is, of when, how near to the fact, and what on this portal stands on it. Marks such as P34 lead here. */
export async function SourceItem({ source }: { source: UsedSource }) {
  const [locale, t, figures] = await Promise.all([getLocale(), getTranslations('sources'), getTranslations('figures')]);
  const { id, title, address, dateText, grade } = source;
  return (
    <li
      id={id}
      className="grid scroll-mt-4 grid-cols-[3rem_minmax(0,1fr)] gap-x-4 gap-y-1 border-b border-line py-4 target:bg-warn-soft target:shadow-[-12px_0_0_var(--warn-soft),12px_0_0_var(--warn-soft)]"
    >
      <span className="pt-0.5 font-num text-small font-bold text-ink-2">{id}</span>
      <div>
        <p className="leading-snug font-bold">
          {address ? (
            <a href={address} rel="external noopener">
              <Localized text={title} />
            </a>
          ) : (
            <Localized text={title} />
          )}
        </p>
        <p className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-ink-2">
          <Tag>{figures(`grade.${grade}`)}</Tag>
          <span>
            {t('dated')} · <Localized text={dateText} />
          </span>
          {address ? null : <span>{t('notLinked')}</span>}
        </p>
        <details className="mt-1 text-small">
          <summary className="inline-block py-2.5 text-action underline underline-offset-4">
            {t('uses', { count: source.records.length + source.programmes.length })}
          </summary>
          <dl className="grid gap-x-8 gap-y-3 pt-1 pb-2 md:grid-cols-2">
            {source.programmes.length > 0 ? (
              <Uses
                term={t('programmes')}
                links={source.programmes.map((programme) => ({
                  key: programme.slug,
                  href: routes.programme(locale, programme.slug),
                  label: <Localized text={programme.title} />,
                }))}
              />
            ) : null}
            {groupUses(source.records).map(({ kind, count, named }) => (
              <Uses
                key={kind}
                term={kindOf(kind).name.many[locale]}
                links={
                  named.length > 0
                    ? named.map((record) => ({
                        key: record.slug,
                        href: routes.fromLink(locale, record.path),
                        label: <Localized text={record.title} />,
                      }))
                    : [
                        {
                          key: kind,
                          href: routes.recordList(locale, kind),
                          label: t('many', { kind: kindOf(kind).name.many[locale], count }),
                        },
                      ]
                }
              />
            ))}
          </dl>
        </details>
      </div>
    </li>
  );
}

type UsesProps = {
  term: string;
  links: { key: string; href: Parameters<typeof Link>[0]['href']; label: React.ReactNode }[];
};

function Uses({ term, links }: UsesProps) {
  return (
    <div>
      <dt className="font-bold text-ink-2">{term}</dt>
      <dd>
        <ul>
          {links.map(({ key, href, label }) => (
            <li key={key}>
              <Link href={href} prefetch={false} className="inline-block py-1">
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
