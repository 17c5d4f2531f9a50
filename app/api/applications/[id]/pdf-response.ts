import type { Actor } from '@/lib/auth/actor';
import { actingActor } from '@/lib/auth/session';
import { refusalResponse } from '@/lib/http-refusal';
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales';

type Make = (
  actor: Actor,
  asked: { applicationId: string; locale: Locale },
) => Promise<{ name: string; bytes: Buffer }>;

/** A document about one application, made for whoever asks and may have it, or the refusal. */
export async function pdfResponse(request: Request, applicationId: string, make: Make): Promise<Response> {
  try {
    const actor = await actingActor();
    const asked = new URL(request.url).searchParams.get('locale');
    const { name, bytes } = await make(actor, { applicationId, locale: isLocale(asked) ? asked : defaultLocale });
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
