import * as z from 'zod';
import { requireSameOrigin } from '@/lib/auth/same-origin';
import { actingActor } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import { refusalResponse } from '@/lib/http-refusal';
import { saveReview } from '@/lib/reviews/commands';

const body = z.object({
  revision: z.int().min(0),
  typed: z.record(z.string().max(100), z.string().max(100_000)),
});

/** Saves a score sheet while it is typed. Answers `{ revision, savedAt }`, or `{ code, params }` with the reason. */
export async function PUT(request: Request, { params }: RouteContext<'/api/reviews/[id]/draft'>) {
  try {
    requireSameOrigin(request);
    const actor = await actingActor();
    const input = body.safeParse(await request.json().catch(() => null));
    if (!input.success) throw new AppError('INVALID');
    const { revision } = await saveReview(actor, { reviewId: (await params).id, ...input.data });
    return Response.json({ revision, savedAt: new Date().toISOString() });
  } catch (error) {
    return refusalResponse(error);
  }
}
