import { kinds } from '@/lib/library/kinds';
import type { RecordKind } from '@/prisma/generated/enums';

/** The record whose page is at a public path without language, such as `/policies/…` or `/reply#s12`; null when it is none. */
export function recordAtPath(path: string): { kind: RecordKind; key: string; slug: string } | null {
  const withoutQuery = path.replace(/\?[^#]*/, '');
  const slug = /[^/#]+$/.exec(withoutQuery)?.[0] ?? '';
  const kind = kinds.find((one) => one.slug.test(slug) && one.path(slug) === withoutQuery);
  return kind ? { kind: kind.kind, key: kind.key, slug } : null;
}
