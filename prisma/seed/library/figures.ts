import { figure } from '@/lib/library/kinds/figure';
import { calculatedFigures, documentFigures, type FigureSeed } from '@/prisma/seed/content/figures';
import { publicFigures } from '@/prisma/seed/content/public-figures';
import { recordSet } from '@/prisma/seed/record-seed';

const as = (origin: 'DOCUMENT' | 'PUBLIC' | 'CALCULATED', figures: FigureSeed[]) =>
  figures.map(({ id, label, value, ...rest }) => ({
    slug: id,
    title: label,
    origin,
    value: value ?? undefined,
    ...rest,
  }));

/** F, then G (other public sources), then K (calculated). */
export const figureRecords = recordSet(figure, [
  ...as('DOCUMENT', documentFigures),
  ...as('PUBLIC', publicFigures),
  ...as('CALCULATED', calculatedFigures),
]);
