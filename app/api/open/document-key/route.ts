import { documentPublicKey } from '@/lib/documents/sign';

export const dynamic = 'force-dynamic';

/** The public key (Ed25519, PEM) by which anybody checks the signature in the code of our documents. */
export function GET(): Response {
  return new Response(documentPublicKey(), {
    headers: { 'Content-Type': 'application/x-pem-file', 'Cache-Control': 'public, max-age=3600' },
  });
}
