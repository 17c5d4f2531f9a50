import { routes } from '@/lib/routes';

/** The further way in. An ordinary link: it leaves the portal, so nothing of it may be fetched ahead. */
export function IssuerLink({ next, or, text }: { next: string; or: string; text: string }) {
  return (
    <div className="mt-8">
      <p className="flex items-center gap-4 text-small text-ink-2 before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {or}
      </p>
      <a
        href={routes.issuer(next)}
        className="mt-6 flex min-h-12 items-center justify-center rounded-base border-2 border-action px-6 py-2 text-[17px] leading-tight font-bold text-action no-underline hover:bg-action-soft"
      >
        {text}
      </a>
    </div>
  );
}
