import 'server-only';
import { draftMode } from 'next/headers';
import { isStaff } from '@/lib/auth/actor';
import { currentActor } from '@/lib/auth/session';

/**
 * Whether this request is an official's preview: pages then show working copies. Only such a request reads who
 * makes it, so public pages stay the same for everybody. Outside of a request (jobs, tests, feeds) there is none.
 */
export async function isPreview(): Promise<boolean> {
  let enabled = false;
  try {
    enabled = (await draftMode()).isEnabled;
  } catch {
    return false;
  }
  if (!enabled) return false;
  const actor = await currentActor();
  return actor !== null && isStaff(actor);
}
