import { toCsv } from '@/lib/csv';
import { env } from '@/lib/env';
import { listPublishedFigures } from '@/lib/figures/queries';
import { figureColumns, figureRows } from '@/lib/figures/rows';
import { openAnswer } from '@/lib/open-data/answer';

export const dynamic = 'force-dynamic';

/** Every published figure as a table that spreadsheets open: one row for each value. */
export async function GET(request: Request) {
  const rows = figureRows(await listPublishedFigures(), env().APP_URL);
  return openAnswer(request, toCsv(rows, figureColumns), {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="figures.csv"',
  });
}
