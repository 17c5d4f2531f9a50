import 'server-only';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import busboy from 'busboy';
import { AppError } from '@/lib/errors';
import { mostMegabytes } from '@/lib/files/receive';

/** A file on its way in. */
export type Upload = { name: string; fieldKey: string; stream: Readable };

// What a multipart form adds to its file.
const wrappingBytes = 10_000;

/** Reads an upload: the bare bytes with `X-File-Name` and `X-Field-Key`, or a multipart form with `?field=`. */
export async function readUpload(request: Request): Promise<Upload> {
  if (Number(request.headers.get('content-length') ?? 0) > mostMegabytes * 1024 * 1024 + wrappingBytes) {
    throw new AppError('FILE_TOO_BIG', { params: { megabytes: mostMegabytes } });
  }
  if (!request.body) throw new AppError('FILE_EMPTY');
  const body = Readable.fromWeb(request.body as ReadableStream<Uint8Array>);
  if (request.headers.get('content-type')?.startsWith('multipart/form-data')) {
    const fieldKey = new URL(request.url).searchParams.get('field') ?? '';
    return { ...(await firstFile(request, body)), fieldKey };
  }
  const name = decodedName(request.headers.get('x-file-name') ?? '');
  return { name, fieldKey: request.headers.get('x-field-key') ?? '', stream: body };
}

function firstFile(request: Request, body: Readable): Promise<{ name: string; stream: Readable }> {
  return new Promise((resolve, reject) => {
    const form = busboy({
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      defParamCharset: 'utf8',
      limits: { files: 1 },
    });
    form.on('file', (_field, stream, { filename }) => {
      // What breaks off on the way breaks the file off, rather than leaving it waiting.
      body.once('error', (error) => stream.destroy(error));
      form.once('error', () => stream.destroy(new Error('The form broke off')));
      resolve({ name: filename ?? '', stream });
    });
    form.on('error', () => reject(new AppError('UPLOAD_INCOMPLETE')));
    form.on('close', () => reject(new AppError('FILE_EMPTY')));
    body.on('error', () => reject(new AppError('UPLOAD_INCOMPLETE')));
    body.pipe(form);
  });
}

function decodedName(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
