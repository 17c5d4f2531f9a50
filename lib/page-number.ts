/** The page that a `?page=` asks for: a whole number from 1 up, 1 when it is anything else. */
export function pageNumber(value: string | string[] | undefined): number {
  const page = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : 1;
  return Math.max(1, page);
}
