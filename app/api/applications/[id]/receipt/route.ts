import { pdfResponse } from '@/app/api/applications/[id]/pdf-response';
import { makeReceipt } from '@/lib/applications/receipt';

/** The receipt as PDF, for the applicant and the officials who deal with the application. `?locale=` chooses its language. */
export async function GET(request: Request, { params }: RouteContext<'/api/applications/[id]/receipt'>) {
  return pdfResponse(request, (await params).id, makeReceipt);
}
