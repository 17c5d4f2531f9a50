import 'server-only';
import { openAnswer } from '@/lib/open-data/answer';

/** A value of the open data as JSON, known by its ETag. */
export function respondWithJson(request: Request, value: unknown): Response {
  return openAnswer(request, JSON.stringify(value), {
    'Content-Type': 'application/json; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
  });
}

/** What is not there, in words that a programmer reads. */
export function notFoundOpenly(message: string): Response {
  return Response.json(
    { error: 'NOT_FOUND', message },
    { status: 404, headers: { 'Access-Control-Allow-Origin': '*' } },
  );
}
