import { getTranslations } from 'next-intl/server';
import { CountLine } from '@/components/figures/count-line';
import { RegistryNote } from '@/components/library/registry-note';
import { SampleMark } from '@/components/ui/sample-mark';
import { listPublishedFiguresById } from '@/lib/figures/queries';

/** The three kinds at the end of 2023, then what was new that year. */
const figuresOfTheReply = ['F12', 'F13', 'F14', 'F10', 'F11'];

/** How many the document counts, and how many this registry really has: two numbers that are not made to agree. */
export async function RegistryCount({ count, samples }: { count: number; samples: number }) {
  const [t, figures] = await Promise.all([getTranslations('stations'), listPublishedFiguresById(figuresOfTheReply)]);
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      {figures.length > 0 ? (
        <section aria-labelledby="numbers">
          <h2 id="numbers" className="text-h3">
            {t('numbersTitle')}
          </h2>
          <dl className="mt-3 grid grid-cols-2 gap-x-6 gap-y-5 md:grid-cols-3">
            {figures.map((figure) => (
              <CountLine key={figure.id} figure={figure} />
            ))}
          </dl>
        </section>
      ) : null}
      <RegistryNote
        title={t('registryTitle')}
        count={count}
        words={t('registryCount', { count })}
        note={figures.length > 0 ? t('registryNote') : undefined}
      >
        {samples > 0 ? (
          <p className="mt-2 text-small text-ink-2">
            <SampleMark className="mr-2" />
            {t('sampleCount', { count: samples })}
          </p>
        ) : null}
      </RegistryNote>
    </div>
  );
}
