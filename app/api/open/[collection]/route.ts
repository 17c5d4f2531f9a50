import { findCollection, openPageSize } from '@/lib/open-data/collections';
import { notFoundOpenly, respondWithJson } from '@/lib/open-data/respond';
import { pageNumber } from '@/lib/page-number';

/** One page of what is published under a name. */
export async function GET(request: Request, { params }: RouteContext<'/api/open/[collection]'>) {
  const { collection: name } = await params;
  const collection = findCollection(name);
  if (!collection) return notFoundOpenly('There is no such collection. See /api/open/openapi.json.');
  const { searchParams } = new URL(request.url);
  const page = pageNumber(searchParams.get('page') ?? undefined);
  const total = await collection.count();
  const pages = Math.max(1, Math.ceil(total / openPageSize));
  const items = await collection.list((page - 1) * openPageSize, openPageSize);
  const next = page < pages ? `/api/open/${name}?page=${page + 1}` : null;
  return respondWithJson(request, { total, page, pages, next, items });
}
