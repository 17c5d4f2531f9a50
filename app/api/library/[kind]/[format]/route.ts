import { actingActor } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import { refusalText } from '@/lib/http-refusal';
import { findKindByKey } from '@/lib/library/kinds';
import { mediaTypes, transferFormats, writeTable } from '@/lib/library/transfer/files';
import { exportRecords } from '@/lib/library/transfer/queries';

/** All records of a kind that an official keeps, drafts as they stand, as a file for a spreadsheet. */
export async function GET(request: Request, { params }: RouteContext<'/api/library/[kind]/[format]'>) {
  try {
    const { kind: key, format: asked } = await params;
    const actor = await actingActor();
    const kind = findKindByKey(key);
    const format = transferFormats.find((one) => one === asked);
    if (!kind || !format) throw new AppError('NOT_FOUND');
    const file = await writeTable(await exportRecords(actor, kind), format);
    return new Response(file, {
      headers: {
        'Content-Type': mediaTypes[format],
        'Content-Disposition': `attachment; filename="${kind.key}.${format}"`,
        'Cache-Control': 'no-store',
      },
    });
  } catch (error) {
    return refusalText(error, request);
  }
}
