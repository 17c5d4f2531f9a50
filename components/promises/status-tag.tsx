import { getLocale } from 'next-intl/server';
import { StatusGlyph } from '@/components/promises/status-shape';
import type { Tone } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { promise } from '@/lib/library/kinds/promise';
import type { PromiseStatus } from '@/lib/promises/rules';

const tones: Record<PromiseStatus, Tone | 'none'> = {
  DONE: 'ok',
  ONGOING: 'info',
  NEXT: 'none',
  PLANNED: 'warn',
  HOPED: 'none',
};

/** How far a promise is: its station and the word for it. */
export async function StatusTag({ status }: { status: PromiseStatus }) {
  const locale = await getLocale();
  return (
    <Tag tone={tones[status]}>
      <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
        <StatusGlyph status={status} className="size-4" />
        {promise.fields.status.options[status][locale]}
      </span>
    </Tag>
  );
}
