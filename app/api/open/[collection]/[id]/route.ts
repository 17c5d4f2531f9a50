import { findCollection } from '@/lib/open-data/collections';
import { notFoundOpenly, respondWithJson } from '@/lib/open-data/respond';

/** One published thing by its id. */
export async function GET(request: Request, { params }: RouteContext<'/api/open/[collection]/[id]'>) {
  const { collection: name, id } = await params;
  const found = await findCollection(name)?.find(id);
  return found ? respondWithJson(request, found) : notFoundOpenly('There is no such record, or it is not published.');
}
