import { actingActor } from '@/lib/auth/session';
import { exportForm } from '@/lib/forms/queries';
import { refusalText } from '@/lib/http-refusal';

/** A form as an official works on it, as a file that another portal can take in. */
export async function GET(request: Request, { params }: RouteContext<'/api/forms/[key]'>) {
  try {
    const { key } = await params;
    const form = await exportForm(await actingActor(), key);
    return new Response(`${JSON.stringify(form, null, 2)}\n`, {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': `attachment; filename="${encodeURIComponent(key)}.json"`,
        'Cache-Control': 'no-store',
      },
    });
  } catch (error) {
    return refusalText(error, request);
  }
}
