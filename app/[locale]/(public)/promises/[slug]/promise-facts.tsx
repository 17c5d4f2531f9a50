import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { StatusGlyph } from '@/components/promises/status-shape';
import { Localized } from '@/components/texts/localized';
import { Tag } from '@/components/ui/tag';
import { promise } from '@/lib/library/kinds/promise';
import { queryOf } from '@/lib/promises/filters';
import { type PromiseContent, promiseStatuses } from '@/lib/promises/rules';
import { routes } from '@/lib/routes';

/** What is stated about a promise at a glance, and what is not. */
export async function PromiseFacts({ content }: { content: PromiseContent }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('promises')]);
  const { section, status } = promise.fields;
  const inSection = queryOf({ status: null, body: null, section: content.section, group: 'section' });
  return (
    <aside aria-labelledby="facts" className="self-start rounded-base border border-line bg-surface p-5 lg:p-6">
      <h2 id="facts" className="text-h3">
        {t('facts')}
      </h2>
      <dl className="mt-3 grid gap-4">
        <Fact label={t('bodyResponsible')}>
          <p className="mb-1.5">
            <Tag tone={content.bodyNamed ? 'ok' : 'none'} icon={content.bodyNamed ? 'ok' : 'question'}>
              {t(content.bodyNamed ? 'body.named' : 'body.unnamed')}
            </Tag>
          </p>
          <Localized text={content.body} />
        </Fact>
        <Fact label={t('stops')}>
          <ol className="mt-1">
            {promiseStatuses.toReversed().map((stop) => (
              <li
                key={stop}
                aria-current={stop === content.status ? 'step' : undefined}
                className="flex items-center gap-2.5 py-0.5 text-ink-2 aria-[current]:font-bold aria-[current]:text-ink"
              >
                <StatusGlyph status={stop} />
                {status.options[stop][locale]}
                {stop === content.status ? (
                  <span className="rounded-base bg-signal px-1.5 text-note text-on-signal">{t('here')}</span>
                ) : null}
              </li>
            ))}
          </ol>
        </Fact>
        <Fact label={t('section')}>
          <Link href={routes.promises(locale, inSection)} prefetch={false} className="inline-block py-1">
            {section.options[content.section][locale]}
          </Link>
        </Fact>
        <Fact label={t('actors')}>{content.actors ? <Localized text={content.actors} /> : t('notStated')}</Fact>
        <Fact label={t('measure')}>
          {content.measure ? (
            <>
              <Localized text={content.measure} />
              <span className="mt-0.5 block text-note text-ink-2">{t('measureNote')}</span>
            </>
          ) : (
            t('notStated')
          )}
        </Fact>
      </dl>
      <p className="mt-4 border-t border-line pt-3 text-note text-ink-2">{t('statusNote')}</p>
    </aside>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-small font-bold text-ink-2">{label}</dt>
      <dd className="leading-relaxed">{children}</dd>
    </div>
  );
}
