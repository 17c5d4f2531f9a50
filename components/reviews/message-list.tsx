import { getLocale } from 'next-intl/server';
import { formatDateTime } from '@/lib/dates';

/** What was said about an application, oldest first. */
export async function MessageList({ messages }: { messages: { id: string; by: string; at: Date; text: string }[] }) {
  const locale = await getLocale();
  if (messages.length === 0) return null;
  return (
    <ol className="mt-4 grid gap-3">
      {messages.map(({ id, by, at, text }) => (
        <li key={id} className="border-l-4 border-line pl-4">
          <p className="text-small text-ink-2">
            <b className="text-ink">{by}</b> · {formatDateTime(at, locale)}
          </p>
          <p className="whitespace-pre-wrap">{text}</p>
        </li>
      ))}
    </ol>
  );
}
