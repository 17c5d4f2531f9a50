import { TickField } from '@/app/[locale]/admin/tick-field';

/** Whether everybody sees it. */
export function PublishedField({ hint }: { hint: string }) {
  return <TickField name="published" hint={hint} />;
}
