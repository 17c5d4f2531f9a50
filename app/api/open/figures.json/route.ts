import { env } from '@/lib/env';
import { listPublishedFigures } from '@/lib/figures/queries';
import { openFigure, openSources } from '@/lib/figures/rows';
import { openAnswer } from '@/lib/open-data/answer';

export const dynamic = 'force-dynamic';

/** Every published figure with its series, conflicts and sources. */
export async function GET(request: Request) {
  const figures = await listPublishedFigures();
  const body = {
    count: figures.length,
    figures: figures.map((figure) => openFigure(figure, env().APP_URL)),
    sources: openSources(figures),
  };
  return openAnswer(request, JSON.stringify(body), { 'Content-Type': 'application/json; charset=utf-8' });
}
