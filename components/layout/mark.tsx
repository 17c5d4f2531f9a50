/** The mark: a stroke from each shore, and the ring where they meet. Legible at 16 px; on a dark plate. */
export function Mark({ className = '' }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={`flex-none fill-none ${className}`} strokeWidth={5}>
      <path d="M0 25.500H7.500L12 20.800" stroke="#7fb0ff" />
      <path d="M32 6.500H24.500L20 11.200" stroke="#ff8db3" />
      <circle cx="16" cy="16" r="6" stroke="currentColor" />
    </svg>
  );
}
