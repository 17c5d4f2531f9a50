import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SourceMarks } from '@/components/figures/source-mark';
import { Prose } from '@/components/library/prose';
import { Localized } from '@/components/texts/localized';
import { zone } from '@/lib/library/kinds/zone';
import type { ZoneRecord } from '@/lib/park/queries';
import { formatPartialDate } from '@/lib/partial-dates';

/** The parts of the park in words, in the order of the line: where, how large, what for, who is there. */
export async function ZoneCards({ zones }: { zones: ZoneRecord[] }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('park')]);
  const missing = <span className="text-ink-2">{t('notStated')}</span>;
  return (
    <ul className="mt-8 grid gap-x-8 gap-y-10 lg:grid-cols-3">
      {zones.map(({ slug, content }) => (
        <li key={slug} id={slug} className="scroll-mt-4 border-t-4 border-tj-line pt-4 target:bg-warn-soft">
          <p className="text-small text-ink-2">{zone.fields.zoneKind.options[content.zoneKind][locale]}</p>
          <h3 className="text-h3">
            <Localized text={content.title} />
          </h3>
          <dl className="mt-3 grid gap-3">
            <Row name={t('where')}>
              <Localized text={content.where} />
            </Row>
            <Row name={t('does')}>{content.does ? <Localized text={content.does} /> : missing}</Row>
            <Row name={t('zoneArea')}>{content.area ? <Localized text={content.area} /> : missing}</Row>
            <Row name={t('opened')}>{content.openedOn ? formatPartialDate(content.openedOn, locale) : missing}</Row>
            <Row name={t('who')}>{content.who ? <Prose text={content.who} level={4} /> : missing}</Row>
          </dl>
          {content.sources.length > 0 ? (
            <p className="mt-4">
              <SourceMarks ids={content.sources} />
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-small font-bold text-ink-2">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
