import type { ReactNode } from 'react';
import { type PlacedPoint, paper, placeSeries, type SeriesPoint } from '@/components/charts/series-scale';

type Props = {
  points: SeriesPoint[];
  /** what the drawing shows, in a sentence */
  label: string;
  /** a number of the scale in words */
  format: (amount: number) => string;
  /** how to read it, and the same as a table */
  children: ReactNode;
};

/**
 * Values of one thing over time, drawn on the server. Each point has its number and date in words beside it; the line
 * between them is dashed, as nothing is known there. It reads without colour, in print and in forced colours.
 */
export function SeriesChart({ points, label, format, children }: Props) {
  const placed = placeSeries(points);
  const middle = (point: PlacedPoint) => `${round(point.x)} ${round(point.y)}`;
  return (
    <figure>
      <svg role="img" aria-label={label} viewBox={`0 0 ${paper.width} ${paper.height}`} className="series">
        {placed.ticks.map(({ amount, y }) => (
          <g key={amount}>
            <path d={`M${paper.left} ${round(y)}H${paper.right}`} className={amount === 0 ? 'floor' : 'grid-line'} />
            <text x={paper.left - 6} y={round(y) + 4} textAnchor="end" className="scale">
              {format(amount)}
            </text>
          </g>
        ))}
        {placed.points.length > 1 ? <path d={`M${placed.points.map(middle).join('L')}`} className="way" /> : null}
        {placed.points.map((point, index) => (
          <Point key={point.key} point={point} isLast={index === placed.points.length - 1} />
        ))}
      </svg>
      <figcaption className="mt-2">{children}</figcaption>
    </figure>
  );
}

function Point({ point, isLast }: { point: PlacedPoint; isLast: boolean }) {
  const { x, y, span, words, value, date } = point;
  return (
    <g>
      {span ? <path d={`M${round(span.from) + 1} ${paper.bottom + 2}H${round(span.to) - 1}`} className="span" /> : null}
      <path d={`M${round(x)} ${paper.bottom}v5`} className="floor" />
      <circle cx={round(x)} cy={round(y)} r={isLast ? 7 : 5} className={isLast ? 'station latest' : 'station'} />
      {words ? (
        <>
          <text x={textX(words, x, isLast ? 7 : 5)} y={round(words.y)} textAnchor={words.anchor} className="amount">
            {value}
          </text>
          <text x={textX(words, x, isLast ? 7 : 5)} y={paper.bottom + 22} textAnchor={words.anchor}>
            {date}
          </text>
        </>
      ) : null}
    </g>
  );
}

// Words at the ends line up with the outer edge of their point.
function textX({ anchor }: NonNullable<PlacedPoint['words']>, x: number, radius: number): number {
  const shift = { start: -radius, middle: 0, end: radius }[anchor];
  return round(x + shift);
}

const round = (number: number) => Math.round(number * 100) / 100;
