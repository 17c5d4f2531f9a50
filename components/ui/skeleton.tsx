const bars = ['w-full', 'w-11/12', 'w-4/5', 'w-10/12', 'w-3/5'];

/** The shape of what is coming, and a sentence for those who cannot see it. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div role="status" className="grid gap-4">
      <p className="text-small text-ink-2">{label}</p>
      <div aria-hidden="true" className="grid gap-4">
        <div className="skeleton h-11 w-2/3 max-w-md" />
        {bars.map((width) => (
          <div key={width} className={`skeleton h-5 ${width}`} />
        ))}
      </div>
    </div>
  );
}
