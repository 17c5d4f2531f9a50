import { getTranslations } from 'next-intl/server';
import { Specimen } from '@/app/[locale]/design/specimen';
import { Bars } from '@/components/charts/bars';
import { Fact } from '@/components/figures/fact';
import { Quotation } from '@/components/figures/quotation';
import { SourceMark } from '@/components/figures/source-mark';
import { cardItem, cardList, OpportunityCard } from '@/components/opportunities/opportunity-card';
import { CallPlate } from '@/components/programmes/call-plate';
import { DepartureBoard } from '@/components/programmes/departure-board';
import { Localized } from '@/components/texts/localized';
import { inReadersOrder } from '@/lib/calls/order';
import { callPhase } from '@/lib/calls/rules';
import { listPublishedFiguresById } from '@/lib/figures/queries';
import { onOneScale } from '@/lib/figures/rules';
import { opportunitiesOf } from '@/lib/opportunities/from-programmes';
import { listPublishedProgrammes } from '@/lib/programmes/queries';

/** Facts, quotations, calls and programmes, with what the database holds. */
export async function Domain() {
  const [t, figures, programmes] = await Promise.all([
    getTranslations('design'),
    listPublishedFiguresById(['F07', 'F17', 'F25', 'K04', 'G01', 'F19', 'F22']),
    listPublishedProgrammes(),
  ]);
  const now = new Date();
  const departures = inReadersOrder(
    programmes.flatMap((programme) => programme.calls.map((call) => ({ programme, call, ...call }))),
    now,
  );
  const quoted = figures.find(({ quote }) => quote);
  return (
    <>
      <Specimen title={t('facts')}>
        <ul className="grid gap-8 sm:grid-cols-2 lg:grid-cols-4">
          {figures.slice(0, 5).map((figure) => (
            <li key={figure.id}>
              <Fact figure={figure} />
            </li>
          ))}
        </ul>
        {quoted?.quote ? <Quotation quote={quoted.quote} ids={[quoted.id]} /> : null}
        <Bars
          label={t('facts')}
          bars={onOneScale(figures).map((figure) => ({
            key: figure.id,
            amount: figure.numeric,
            value: figure.value ? <Localized text={figure.value} /> : null,
            label: <Localized text={figure.label} />,
            end: <SourceMark id={figure.id} />,
          }))}
        />
      </Specimen>
      <Specimen title={t('calls')}>
        <ul className="grid items-start gap-5 lg:grid-cols-3">
          {departures.slice(0, 3).map(({ programme, call }) => (
            <li key={call.code}>
              <CallPlate
                call={call}
                hongKongApplicants={programme.hongKongApplicants}
                managingOrganisation={programme.issuers[0] ?? null}
                now={now}
              />
            </li>
          ))}
        </ul>
        <ul className={cardList}>
          {programmes
            .flatMap((programme) => opportunitiesOf(programme, now))
            .slice(0, 4)
            .map((opportunity) => (
              <li key={opportunity.id} className={cardItem}>
                <OpportunityCard opportunity={opportunity} now={now} />
              </li>
            ))}
        </ul>
      </Specimen>
      <Specimen title={t('board')}>
        <div className="bg-sign px-5 text-on-sign">
          <DepartureBoard departures={departures.filter((one) => callPhase(one, now) !== 'closed')} now={now} />
        </div>
      </Specimen>
    </>
  );
}
