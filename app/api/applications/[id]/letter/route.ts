import { pdfResponse } from '@/app/api/applications/[id]/pdf-response';
import { makeLetter } from '@/lib/applications/letter';

/** The letter about the outcome as PDF, for the applicant and the officials who deal with it. `?locale=` chooses its language. */
export async function GET(request: Request, { params }: RouteContext<'/api/applications/[id]/letter'>) {
  return pdfResponse(request, (await params).id, makeLetter);
}
