import { notFound } from 'next/navigation';
import type { Kind } from '@/lib/library/kind';
import { findKindByKey } from '@/lib/library/kinds';

/** The kind of records that an address names; there is no such page otherwise. */
export function kindOfAddress(key: string): Kind {
  return findKindByKey(key) ?? notFound();
}
