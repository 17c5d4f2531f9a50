export type ButtonKind = 'primary' | 'secondary' | 'plain' | 'danger';

const base =
  'button inline-flex min-h-12 items-center justify-center gap-2 rounded-base border-2 py-2 text-center text-body leading-tight font-bold cursor-pointer aria-disabled:opacity-70 aria-disabled:cursor-default';
const kinds: Record<ButtonKind, string> = {
  primary: 'px-6 no-underline border-action bg-action text-on-action hover:border-action-hover hover:bg-action-hover',
  secondary: 'px-6 no-underline border-action bg-transparent text-action hover:bg-action-soft',
  plain: 'border-transparent bg-transparent px-2 text-action underline underline-offset-4 hover:decoration-2',
  danger: 'px-6 no-underline border-bad bg-transparent text-bad hover:bg-bad-soft',
};

/** The classes of a button, for where the component (and Next's link with it) would weigh too much. */
export function buttonLook(kind: ButtonKind): string {
  return `${base} ${kinds[kind]}`;
}
