import { draftMode } from 'next/headers';
import { isStaff } from '@/lib/auth/actor';
import { currentActor } from '@/lib/auth/session';
import { safeNext } from '@/lib/routes';

/** Shows an official a public page with everything as it stands in the drafts. To anybody else there is no such address. */
export async function GET(request: Request) {
  const path = safeNext(new URL(request.url).searchParams.get('path'));
  const actor = await currentActor();
  if (!actor || !isStaff(actor) || !path) return new Response(null, { status: 404 });
  (await draftMode()).enable();
  return new Response(null, { status: 307, headers: { Location: path, 'Cache-Control': 'no-store' } });
}
