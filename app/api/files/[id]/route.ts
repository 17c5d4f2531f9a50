import { requireSameOrigin } from '@/lib/auth/same-origin';
import { actingActor } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import { redirectBack } from '@/lib/files/back';
import { removeFile } from '@/lib/files/commands';
import { fileResponse } from '@/lib/files/file-response';
import { openFile } from '@/lib/files/queries';
import { refusalResponse, refusalText } from '@/lib/http-refusal';

type Context = RouteContext<'/api/files/[id]'>;

/** A file, to be saved, never shown by the browser in our name. A refusal is a sentence in the reader's language. */
export async function GET(request: Request, { params }: Context) {
  try {
    const actor = await actingActor();
    return fileResponse(await openFile(actor, (await params).id));
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
