import 'server-only';
import { isStaff } from '@/lib/auth/actor';

/**
 * Whether this request is an official's preview: pages then show working copies. Only such a request reads who
 * makes it, so public pages stay the same for everybody. Outside of a request (jobs, tests) there is none, and
 * what only a request needs is loaded only for one.
 */
export async function isPreview(): Promise<boolean> {
  if (!(await isDraftMode())) return false;
  const { currentActor } = await import('@/lib/auth/session');
  const actor = await currentActor();
  return actor !== null && isStaff(actor);
}

async function isDraftMode(): Promise<boolean> {
  try {
    const { draftMode } = await import('next/headers');
    return (await draftMode()).isEnabled;
  } catch {
    return false;
  }
}
