import 'server-only';
import sharp from 'sharp';
import { AppError } from '@/lib/errors';

export type DrawnPicture = {
  width: number;
  height: number;
  variants: { width: number; bytes: Uint8Array<ArrayBuffer> }[];
};

const widths = [640, 1280];
const mostPixels = 40_000_000;
const formats = new Set(['jpeg', 'png', 'webp', 'avif', 'heif']);

/**
 * Draws a picture anew as WebP in the widths that pages use, turned upright, without metadata (a photo may tell where
 * it was taken) and without anything else that was in the file. Throws PICTURE_TYPE when it is no picture.
 */
export async function drawPicture(bytes: Uint8Array): Promise<DrawnPicture> {
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' });
    const { format } = await picture.metadata();
    if (!formats.has(format)) throw new AppError('PICTURE_TYPE');
    const upright = await picture.rotate().toBuffer({ resolveWithObject: true });
    const largest = Math.min(upright.info.width, Math.max(...widths));
    const wanted = [...new Set([...widths.filter((width) => width < largest), largest])];
    const variants = await Promise.all(
      wanted.map(async (width) => {
        const { data } = await sharp(upright.data)
          .resize({ width })
          .webp({ quality: 78 })
          .toBuffer({ resolveWithObject: true });
        return { width, bytes: new Uint8Array(data) };
      }),
    );
    const height = Math.round((upright.info.height * largest) / upright.info.width);
    return { width: largest, height, variants };
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('PICTURE_TYPE');
  }
}
