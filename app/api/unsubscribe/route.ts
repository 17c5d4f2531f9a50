import { actingVisitor } from '@/lib/auth/session';
import { refusalResponse } from '@/lib/http-refusal';
import { unsubscribe } from '@/lib/saved-searches/unsubscribe';

/** The button of a mail program (RFC 8058): one POST with the secret of the mail, without cookies and from anywhere. */
export async function POST(request: Request) {
  try {
    await unsubscribe(await actingVisitor(), tokenOf(request));
    return new Response(null, { status: 204 });
  } catch (error) {
    return refusalResponse(error);
  }
}

/** A mail program that opens the address instead comes to the page with the button, in the reader's language. */
export function GET(request: Request) {
  const query = new URLSearchParams({ token: tokenOf(request) });
  return new Response(null, {
    status: 303,
    headers: { Location: `/unsubscribe?${query}`, 'Cache-Control': 'no-store' },
  });
}

function tokenOf(request: Request): string {
  return new URL(request.url).searchParams.get('token') ?? '';
}
