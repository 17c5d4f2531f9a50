import { getTranslations } from 'next-intl/server';
import { Quotation } from '@/components/figures/quotation';
import { Localized } from '@/components/texts/localized';
import type { ShownFigure } from '@/lib/figures/read';

/** The amounts that the document writes, word for word, and why nothing may be computed from them. */
export async function Amounts({ figures }: { figures: ShownFigure[] }) {
  if (figures.length === 0) return null;
  const t = await getTranslations('funding');
  return (
    <section aria-labelledby="amounts">
      <h2 id="amounts" className="text-h2">
        {t('amountsTitle')}
      </h2>
      <p className="mt-3 max-w-[44em]">{t('amountsLead')}</p>
      <ul className="mt-5 grid gap-x-10 gap-y-6 md:grid-cols-2">
        {figures.map((figure) => (
          <li key={figure.id} className="border-t-4 border-ink pt-3">
            <h3 className="text-body font-bold">
              <Localized text={figure.label} />
            </h3>
            {figure.quote ? <Quotation quote={figure.quote} ids={[figure.id]} /> : null}
            {figure.caution ? (
              <p className="mt-3 max-w-[40em] text-small text-ink-2">
                <Localized text={figure.caution} />
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
