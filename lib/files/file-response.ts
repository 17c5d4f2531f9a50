import 'server-only';
import { Readable } from 'node:stream';
import { attachment } from '@/lib/files/disposition';
import type { OpenedFile } from '@/lib/files/queries';

/** A file to be saved, never shown by the browser in our name. */
export function fileResponse({ name, mediaType, size, bytes }: OpenedFile): Response {
  return new Response(Readable.toWeb(bytes) as ReadableStream, {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(size),
      'Content-Disposition': attachment(name),
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'private, no-store',
    },
  });
}
