import { actingActor } from '@/lib/auth/session';
import { toCsv } from '@/lib/csv';
import { refusalText } from '@/lib/http-refusal';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { getStatistics } from '@/lib/statistics/queries';
import { statisticsColumns, statisticsRows } from '@/lib/statistics/rows';

/** The statistics of a call of the official's bureau, as a file for a spreadsheet. */
export async function GET(request: Request, { params }: RouteContext<'/api/calls/[code]/statistics'>) {
  try {
    const { code } = await params;
    const statistics = await getStatistics(await actingActor(), code);
    const asked = new URL(request.url).searchParams.get('locale');
    const rows = await statisticsRows(statistics, isLocale(asked) ? asked : defaultLocale);
    return new Response(toCsv(rows, statisticsColumns), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${statistics.call.code}-statistics.csv"`,
        'Cache-Control': 'no-store',
      },
    });
  } catch (error) {
    return refusalText(error, request);
  }
}
