import { notFound } from 'next/navigation';

// Not kept: there is no end to the addresses that do not exist.
export const dynamic = 'force-dynamic';

/** Any other address within a language: the not-found page in that language. */
export default function UnknownPage(): never {
  notFound();
}
