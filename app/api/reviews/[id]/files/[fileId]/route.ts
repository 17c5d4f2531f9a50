import { actingActor } from '@/lib/auth/session';
import { fileResponse } from '@/lib/files/file-response';
import { refusalText } from '@/lib/http-refusal';
import { isLocale } from '@/lib/i18n/locales';
import { openReviewFile } from '@/lib/reviews/files';

/** A file of an application for its reviewer. `?locale=` says in which language it is named. */
export async function GET(request: Request, { params }: RouteContext<'/api/reviews/[id]/files/[fileId]'>) {
  try {
    const actor = await actingActor();
    const { id: reviewId, fileId } = await params;
    const asked = new URL(request.url).searchParams.get('locale');
    const locale = isLocale(asked) ? asked : actor.locale;
    return fileResponse(await openReviewFile(actor, { reviewId, fileId, locale }));
  } catch (error) {
    return refusalText(error, request);
  }
}
