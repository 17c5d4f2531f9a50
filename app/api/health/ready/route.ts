import { db } from '@/lib/db';

export const dynamic = 'force-dynamic';

/** The process can do its work: the database answers and has its tables. 503 until then. */
export async function GET() {
  try {
    await db().programme.count();
    return Response.json({ status: 'ready' });
  } catch {
    return Response.json({ status: 'database unreachable' }, { status: 503 });
  }
}
