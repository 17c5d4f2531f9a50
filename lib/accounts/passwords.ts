import 'server-only';
import { hash, verify } from '@node-rs/argon2';

// argon2id is the library's default algorithm; cost as OWASP's first choice: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
let decoy: Promise<string> | undefined;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

/** Whether the password fits. For an unknown person (`stored` null) a decoy is checked, so that the time is the same. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hash('a decoy that no password fits', cost);
  const fits = await verify(stored ?? (await decoy), password.normalize('NFKC'));
  return stored !== null && fits;
}
