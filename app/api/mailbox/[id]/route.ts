import { actingActor } from '@/lib/auth/session';
import { attachment } from '@/lib/files/disposition';
import { refusalText } from '@/lib/http-refusal';
import { readMail } from '@/lib/mailbox/queries';

/** A mail of the local mailbox as it came over the wire. */
export async function GET(request: Request, { params }: RouteContext<'/api/mailbox/[id]'>) {
  try {
    const { id } = await params;
    const { bytes } = await readMail(await actingActor(), id);
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': 'message/rfc822',
        'Content-Disposition': attachment(`${id}.eml`),
        'Cache-Control': 'private, no-store',
      },
    });
  } catch (error) {
    return refusalText(error, request);
  }
}
