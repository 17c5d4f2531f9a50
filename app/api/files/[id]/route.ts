import { Readable } from 'node:stream';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { actingActor } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import { redirectBack } from '@/lib/files/back';
import { removeFile } from '@/lib/files/commands';
import { attachment } from '@/lib/files/disposition';
import { openFile } from '@/lib/files/queries';
import { refusalResponse, refusalText } from '@/lib/http-refusal';

type Context = RouteContext<'/api/files/[id]'>;

/** A file, to be saved, never shown by the browser in our name. A refusal is a sentence in the reader's language. */
export async function GET(request: Request, { params }: Context) {
  try {
    const actor = await actingActor();
    const file = await openFile(actor, (await params).id);
    return new Response(Readable.toWeb(file.bytes) as ReadableStream, {
      headers: {
        'Content-Type': file.mediaType,
        'Content-Length': String(file.size),
        'Content-Disposition': attachment(file.name),
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': 'private, no-store',
      },
    });
  } catch (error) {
    return refusalText(error, request);
  }
}

/** Removes a file of one's own. */
export async function DELETE(request: Request, { params }: Context) {
  try {
    requireSameOrigin(request);
    await removeFile(await actingActor(), { fileId: (await params).id });
    return new Response(null, { status: 204 });
  } catch (error) {
    return refusalResponse(error);
  }
}

/** The same for a form without JavaScript, which is led back to its page. `?field=` says which field it stands in. */
export async function POST(request: Request, { params }: Context) {
  try {
    requireSameOrigin(request);
    await removeFile(await actingActor(), { fileId: (await params).id });
    return redirectBack(request);
  } catch (error) {
    const field = new URL(request.url).searchParams.get('field') ?? '';
    return error instanceof AppError ? redirectBack(request, { code: error.code, field }) : refusalResponse(error);
  }
}
