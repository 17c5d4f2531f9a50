import type { Kind } from '@/lib/library/kind';
import { chain } from '@/lib/library/kinds/chain';
import { figure } from '@/lib/library/kinds/figure';
import { guide } from '@/lib/library/kinds/guide';
import { news } from '@/lib/library/kinds/news';
import { organisation } from '@/lib/library/kinds/organisation';
import { passage } from '@/lib/library/kinds/passage';
import { platform } from '@/lib/library/kinds/platform';
import { policy } from '@/lib/library/kinds/policy';
import { promise } from '@/lib/library/kinds/promise';
import { scheme } from '@/lib/library/kinds/scheme';
import { station } from '@/lib/library/kinds/station';
import { term } from '@/lib/library/kinds/term';
import { zone } from '@/lib/library/kinds/zone';
import type { RecordKind } from '@/prisma/generated/enums';

const declared = [
  policy,
  guide,
  scheme,
  news,
  organisation,
  chain,
  platform,
  station,
  zone,
  figure,
  promise,
  passage,
  term,
] as unknown as Kind[];

/** Every kind of record, in the order of the workplace. */
export const kinds: readonly Kind[] = declared;

const byName = new Map(declared.map((kind) => [kind.kind, kind]));
const byKey = new Map(declared.map((kind) => [kind.key, kind]));

/** The declaration of a kind. */
export function kindOf(name: RecordKind): Kind {
  const kind = byName.get(name);
  if (!kind) throw new Error(`The kind ${name} is not declared`);
  return kind;
}

/** The kind that an address of the workplace names; undefined when there is none. */
export function findKindByKey(key: string): Kind | undefined {
  return byKey.get(key);
}
