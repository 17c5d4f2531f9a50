import { makeReceipt } from '@/lib/applications/receipt';
import { actingActor } from '@/lib/auth/session';
import { refusalResponse } from '@/lib/http-refusal';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';

/** The receipt as PDF, for the applicant and the officials who deal with the application. `?locale=` chooses its language. */
export async function GET(request: Request, { params }: RouteContext<'/api/applications/[id]/receipt'>) {
  try {
    const actor = await actingActor();
    const asked = new URL(request.url).searchParams.get('locale');
    const locale = isLocale(asked) ? asked : defaultLocale;
    const { name, bytes } = await makeReceipt(actor, { applicationId: (await params).id, locale });
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'no-store',
      },
    });
  } catch (error) {
    return refusalResponse(error);
  }
}
