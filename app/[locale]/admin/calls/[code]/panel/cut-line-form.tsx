import { getLocale, getTranslations } from 'next-intl/server';
import { CutLine } from '@/app/[locale]/admin/calls/[code]/panel/cut-line';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { routes } from '@/lib/routes';

type Props = { terms: { places: number | null; reserves: number }; most: number; code: string };

/** Where the line is drawn, only to look: it stands in the address and saves nothing. */
export async function CutLineForm({ terms, most, code }: Props) {
  const [t, locale] = await Promise.all([getTranslations('panels'), getLocale()]);
  return (
    <Card as="section">
      <h2 className="text-h3">{t('whatIf.title')}</h2>
      <p className="mt-1 text-small text-ink-2">{t('whatIf.hint')}</p>
      <form action={routes.adminPanel(locale, code)} className="mt-4 grid gap-4 sm:grid-cols-2">
        <CutLine places={terms.places} most={most} words={{ places: t('whatIf.places'), slider: t('whatIf.slider') }} />
        <div>
          <label htmlFor="reserves" className="block font-bold">
            {t('whatIf.reserves')}
          </label>
          <input
            id="reserves"
            name="reserves"
            inputMode="numeric"
            defaultValue={terms.reserves}
            className="mt-2 block min-h-12 w-full rounded-base border-2 border-line-strong bg-surface px-3.5"
          />
        </div>
        <div className="sm:col-span-2">
          <Button type="submit" kind="secondary">
            {t('whatIf.show')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
