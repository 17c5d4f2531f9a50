import type { Route } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DueBlock } from '@/components/opportunities/due-block';
import { DirectionSign } from '@/components/programmes/direction-sign';
import { StatedBadge } from '@/components/programmes/stated-badge';
import { Localized, TextLabel } from '@/components/texts/localized';
import { ButtonLink } from '@/components/ui/button';
import { SampleMark } from '@/components/ui/sample-mark';
import { plainText } from '@/lib/i18n/localized-text';
import { stateOf } from '@/lib/opportunities/rules';
import type { Opportunity } from '@/lib/opportunities/schema';
import { routes } from '@/lib/routes';
import type { Direction } from '@/prisma/generated/enums';

const edges: Record<Direction, string> = {
  TO_TIANJIN: 'before:bg-tj-line',
  TO_HONG_KONG: 'before:bg-hk-line',
  BOTH: 'before:bg-[linear-gradient(90deg,var(--tj-line)_50%,var(--hk-line)_50%)]',
};

/** Cards side by side: the rows of neighbours lie on the same lines, however long their words are. */
export const cardList = 'grid gap-x-6 xl:grid-cols-2';
/** An item of such a list is as many rows high as a card has. */
export const cardItem = 'row-span-8 mb-4 grid grid-rows-subgrid gap-y-0 lg:mb-6';

/** An opportunity at a glance: the same five rows in the same order, when it closes, and one action. */
export async function OpportunityCard({ opportunity, now }: { opportunity: Opportunity; now: Date }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('opportunities')]);
  const { title, round, forWhom, gives, issuers, direction, coversTianjin, page } = opportunity;
  const state = stateOf(opportunity, now);
  const notStated = <span className="text-ink-2">{t('notStated')}</span>;
  const rows = [
    {
      term: t('forWhom'),
      detail: forWhom ? (
        <Short>
          <Localized text={forWhom} />
        </Short>
      ) : (
        notStated
      ),
    },
    { term: t('gives'), detail: gives.length > 0 ? <Gives gives={gives} /> : notStated },
    { term: t('place'), detail: t(`${coversTianjin === 'STATED_YES' ? 'places' : 'placesUnstated'}.${direction}`) },
    { term: t('hongKongApplicants'), detail: <StatedBadge stated={opportunity.hongKongApplicants} /> },
    { term: t('issuers'), detail: issuers.length > 0 ? <Names texts={issuers} /> : notStated },
  ];
  const name = [title, round].flatMap((text) => (text ? [plainText(text, locale)] : [])).join(' ');
  return (
    <article
      className={`relative row-span-8 grid grid-rows-subgrid gap-y-0 rounded-base border border-line bg-surface p-4 pt-6 before:absolute before:inset-x-0 before:top-0 before:h-2 before:rounded-t-base md:p-5 md:pt-7 ${edges[direction]}`}
    >
      <div className="flex flex-wrap items-center gap-2">
        <DirectionSign direction={direction} isTianjin={coversTianjin === 'STATED_YES'} />
        {opportunity.isSample ? <SampleMark /> : null}
      </div>
      <div className="mt-3 mb-4 grid content-start gap-3 sm:grid-cols-[minmax(0,1fr)_auto] sm:gap-4">
        <div>
          <h2 className="text-[1.3125rem] leading-snug">
            <CardLink page={page} className="text-ink no-underline hover:underline hover:decoration-2">
              <Localized text={title} />
            </CardLink>
          </h2>
          {round ? (
            <p className="mt-1 leading-snug text-ink-2">
              <Localized text={round} />
            </p>
          ) : null}
        </div>
        <DueBlock opportunity={opportunity} now={now} />
      </div>
      <dl className="row-span-5 grid grid-rows-subgrid gap-y-0 text-small leading-normal">
        {rows.map(({ term, detail }) => (
          <div key={term} className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-3 border-t border-line py-2">
            <dt className="text-ink-2">{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
      <p className="border-t border-line pt-3 text-end">
        <CardAction page={page} isOpen={state === 'OPEN'}>
          {t(`action.${'path' in page ? state : 'outside'}`)}
          <span className="sr-only"> {name}</span>
        </CardAction>
      </p>
    </article>
  );
}

type PageLink = { page: Opportunity['page']; children: ReactNode };

async function CardLink({ page, className, children }: PageLink & { className: string }) {
  const locale = await getLocale();
  if ('outside' in page)
    return (
      <a href={page.outside} rel="external noopener" className={className}>
        {children}
      </a>
    );
  return (
    <Link href={routes.fromLink(locale, page.path)} className={className}>
      {children}
    </Link>
  );
}

async function CardAction({ page, isOpen, children }: PageLink & { isOpen: boolean }) {
  const locale = await getLocale();
  const href = 'path' in page ? routes.fromLink(locale, page.path) : (page.outside as Route);
  return (
    <ButtonLink href={href} kind={isOpen ? 'primary' : 'secondary'} className="min-h-11! px-4! text-small!">
      {children}
    </ButtonLink>
  );
}

/** A long text of our own by its first lines: the whole stands where the card leads. Quotations are never cut. */
function Short({ children }: { children: ReactNode }) {
  return <span className="line-clamp-4">{children}</span>;
}

/** What it gives: the document's own words as they stand, labelled where the page is in another language. */
async function Gives({ gives }: { gives: Opportunity['gives'] }) {
  const [locale, t, common] = await Promise.all([
    getLocale(),
    getTranslations('opportunities'),
    getTranslations('common'),
  ]);
  return (
    <ul>
      {gives.map(({ quote, text }) => (
        <li key={quote ?? text?.['zh-CN'].text}>
          {quote ? t.rich('quotation', { words: quote, q: (words) => <span lang="zh-CN">{words}</span> }) : null}{' '}
          {quote && locale !== 'zh-CN' ? <TextLabel>{common('onlyIn.zh-CN')}</TextLabel> : null}
          {!quote && text ? (
            <Short>
              <Localized text={text} />
            </Short>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Bodies in their order, each with its own label where one is needed. */
function Names({ texts }: { texts: Opportunity['issuers'] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text.en.text || text['zh-CN'].text}>
          <Localized text={text} />
        </li>
      ))}
    </ul>
  );
}
