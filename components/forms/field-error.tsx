import { Icon } from '@/components/ui/icon';

/** What is wrong with a field: a sign, a word, and the way out. */
export function FieldError({ id, text }: { id: string; text: string }) {
  return (
    <p id={id} className="mt-1.5 flex gap-1.5 text-[1rem] font-bold text-bad">
      <Icon name="warn" />
      {text}
    </p>
  );
}
