import { actingActor } from '@/lib/auth/session';
import { getScanState } from '@/lib/files/queries';
import { refusalResponse } from '@/lib/http-refusal';

/** How far the virus scanner is with a file: `{ scanState }`. */
export async function GET(_request: Request, { params }: RouteContext<'/api/files/[id]/state'>) {
  try {
    const scanState = await getScanState(await actingActor(), (await params).id);
    return Response.json({ scanState }, { headers: { 'Cache-Control': 'no-store' } });
  } catch (error) {
    return refusalResponse(error);
  }
}
