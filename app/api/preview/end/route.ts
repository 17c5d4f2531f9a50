import { draftMode } from 'next/headers';
import { safeNext } from '@/lib/routes';

/** Back to what visitors see. */
export async function GET(request: Request) {
  const back = safeNext(new URL(request.url).searchParams.get('back')) ?? '/';
  (await draftMode()).disable();
  return new Response(null, { status: 307, headers: { Location: back, 'Cache-Control': 'no-store' } });
}
