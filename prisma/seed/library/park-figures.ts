import { figure } from '@/lib/library/kinds/figure';
import { parkFigures } from '@/prisma/seed/content/park-figures';
import { recordSet } from '@/prisma/seed/record-seed';

/** What public sources count of Tiankai Park. */
export const parkFigureRecords = recordSet(
  figure,
  parkFigures.map(({ id, label, value, ...rest }) => ({
    slug: id,
    title: label,
    origin: 'PUBLIC' as const,
    value: value ?? undefined,
    ...rest,
  })),
);
