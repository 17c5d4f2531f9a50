import { findPublishedPictureBytes } from '@/lib/media/queries';

/** A picture of a record. Its bytes never change under its address, so it is kept for good. */
export async function GET(_request: Request, { params }: RouteContext<'/api/media/[id]/[width]'>) {
  const { id, width } = await params;
  const bytes = await findPublishedPictureBytes(id, Number(width));
  if (!bytes) return new Response(null, { status: 404 });
  return new Response(bytes, {
    headers: {
      'Content-Type': 'image/webp',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
