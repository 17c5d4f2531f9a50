import type { Words } from '@/lib/i18n/words';
import { readLink } from '@/lib/library/fields';
import { chains } from '@/lib/library/shared-options';

/** The names of the industry chains that links such as `CHAIN:hydrogen` lead to, in their order. */
export function chainNames(links: readonly string[]): Words[] {
  return links.flatMap((link) => chains[readLink(link).slug as keyof typeof chains] ?? []);
}
