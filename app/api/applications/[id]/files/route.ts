import { requireSameOrigin } from '@/lib/auth/same-origin';
import { actingActor } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import { redirectBack } from '@/lib/files/back';
import { attachFile } from '@/lib/files/commands';
import { readUpload } from '@/lib/files/upload-request';
import { refusalResponse } from '@/lib/http-refusal';

/**
 * Takes one file for a file field. Bare bytes with `X-File-Name` (URI-encoded) and `X-Field-Key` are answered with
 * `{ file }` or `{ code, params }`; a multipart form with `?field=` is led back to its page.
 */
export async function POST(request: Request, { params }: RouteContext<'/api/applications/[id]/files'>) {
  const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false;
  try {
    requireSameOrigin(request);
    const actor = await actingActor();
    const { id: applicationId } = await params;
    const { name, fieldKey, stream } = await readUpload(request);
    const file = await attachFile(actor, { applicationId, fieldKey, name, stream });
    return isForm ? redirectBack(request) : Response.json({ file }, { status: 201 });
  } catch (error) {
    const field = new URL(request.url).searchParams.get('field') ?? '';
    if (isForm && error instanceof AppError) return redirectBack(request, { code: error.code, field });
    return refusalResponse(error);
  }
}
