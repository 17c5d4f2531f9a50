import type { Segment } from '@/lib/search/marks';

/** Words as they were written, what was looked for marked. */
export function Marked({ segments }: { segments: Segment[] }) {
  let at = 0;
  return segments.map(({ text, hit }) => {
    const key = at;
    at += text.length;
    return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
