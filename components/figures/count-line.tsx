import { SourceMark } from '@/components/figures/source-mark';
import { Localized } from '@/components/texts/localized';
import type { ShownFigure } from '@/lib/figures/read';

/** A number of the document in a row of several: small, with what it counts and its mark. */
export function CountLine({ figure }: { figure: ShownFigure }) {
  return (
    <div className="flex flex-col-reverse justify-end border-t-4 border-ink pt-3">
      <dt className="mt-1 text-small leading-snug">
        <Localized text={figure.label} />
      </dt>
      <dd className="flex flex-wrap items-baseline gap-x-2">
        <span className="num text-[2rem]">{figure.value ? <Localized text={figure.value} /> : null}</span>
        <SourceMark id={figure.id} />
        <span className="text-note text-ink-2">
          <Localized text={figure.asOf} />
        </span>
      </dd>
    </div>
  );
}
