import Link from 'next/link';
import { getLocale } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import { kindOf } from '@/lib/library/kinds';
import type { RecordReference } from '@/lib/library/queries';
import { routes } from '@/lib/routes';
import type { RecordKind } from '@/prisma/generated/enums';

/** Links to other records, those of a kind together, the kind named in front. */
export async function RecordLinks({ records }: { records: RecordReference[] }) {
  const locale = await getLocale();
  const groups = new Map<RecordKind, RecordReference[]>();
  for (const record of records) groups.set(record.kind, [...(groups.get(record.kind) ?? []), record]);
  return (
    <dl className="grid gap-4">
      {[...groups].map(([kind, group]) => (
        <div key={kind}>
          <dt className="text-small font-bold text-ink-2">{kindOf(kind).name.many[locale]}</dt>
          <dd>
            <ul>
              {group.map(({ slug, path, title }) => (
                <li key={slug}>
                  <Link href={routes.fromLink(locale, path)} prefetch={false} className="inline-block py-1.5">
                    <Localized text={title} />
                  </Link>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
