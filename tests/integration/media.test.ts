import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { GET } from '@/app/api/media/[id]/[width]/route';
import { db } from '@/lib/db';
import { addMedia, saveMedia } from '@/lib/media/commands';
import { findPublishedPicture, getMedia, listMedia } from '@/lib/media/queries';
import { type MediaInput, mediaInput } from '@/lib/media/schema';
import { makeApplicant, makeOfficial } from '@/tests/support/makers/people';
import { refused } from '@/tests/support/refusals';

const input = (change: Record<string, string> = {}): MediaInput =>
  mediaInput.parse({ name: '桥', 'alt.zh-CN': '一座桥', 'alt.zh-HK': '一座橋', 'alt.en': 'A bridge', ...change });

/** A photo as a phone sends it: turned by its metadata, and telling where it was taken. */
const photo = () =>
  sharp({ create: { width: 1600, height: 800, channels: 3, background: '#1e6f7a' } })
    .jpeg()
    .withMetadata({ orientation: 6, exif: { IFD0: { Copyright: 'somebody' }, IFD3: { GPSLatitudeRef: 'N' } } })
    .toBuffer();

const bytesOf = async (id: string, width: number) =>
  GET(new Request('http://localhost/'), { params: Promise.resolve({ id, width: String(width) }) });

describe('a picture', () => {
  test('is drawn upright in the widths of pages, without its metadata, and kept for good by caches', async () => {
    const official = await makeOfficial();
    const id = await addMedia(official, { input: input(), bytes: await photo() });
    expect(await findPublishedPicture(id)).toMatchObject({ width: 800, height: 1600, widths: [640, 800] });
    const response = await bytesOf(id, 640);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    const drawn = await sharp(new Uint8Array(await response.arrayBuffer())).metadata();
    expect(drawn).toMatchObject({ format: 'webp', width: 640, height: 1280 });
    expect([drawn.exif, drawn.orientation]).toEqual([undefined, undefined]);
    expect(await db().auditEvent.findMany({ where: { recordId: id } })).toMatchObject([
      { action: 'media.add', actorId: official.userId },
    ]);
  });

  test.each([
    [
      'an SVG with a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>'),
    ],
    ['words', Buffer.from('GIF89a is only how this begins')],
    ['a cut-off picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ])('%s is refused, and nothing is kept', async (_what, bytes) => {
    const before = await db().media.count();
    await expect(addMedia(await makeOfficial(), { input: input(), bytes })).rejects.toEqual(refused('PICTURE_TYPE'));
    expect(await db().media.count()).toBe(before);
  });

  test('is described in all three languages', async () => {
    const wanting = addMedia(await makeOfficial(), { input: input({ 'alt.en': '' }), bytes: await photo() });
    await expect(wanting).rejects.toMatchObject({ code: 'INVALID', details: { fields: { 'alt.en': 'REQUIRED' } } });
  });

  test('is changed by one of two officials at once, and by no applicant', async () => {
    const official = await makeOfficial();
    const id = await addMedia(official, { input: input(), bytes: await photo() });
    const both = await Promise.allSettled([
      saveMedia(official, { id, revision: 1, input: input({ name: '一' }) }),
      saveMedia(official, { id, revision: 1, input: input({ name: '二' }) }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const applicant = await makeApplicant();
    await expect(addMedia(applicant, { input: input(), bytes: await photo() })).rejects.toEqual(refused('NOT_FOUND'));
    await expect(saveMedia(applicant, { id, revision: 2, input: input() })).rejects.toEqual(refused('NOT_FOUND'));
    await expect(getMedia(applicant, id)).rejects.toEqual(refused('NOT_FOUND'));
    await expect(listMedia(applicant)).rejects.toEqual(refused('NOT_FOUND'));
  });

  test('that is not there, or not in that width, is not found', async () => {
    const id = await addMedia(await makeOfficial(), { input: input(), bytes: await photo() });
    for (const [asked, width] of [
      [id, 17],
      ['00000000-0000-7000-8000-000000000000', 640],
      ['../etc', 640],
    ] as const) {
      expect((await bytesOf(asked, width)).status).toBe(404);
    }
  });
});
