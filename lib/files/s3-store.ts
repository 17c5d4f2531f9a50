import 'server-only';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { env } from '@/lib/env';
import type { FileStore } from '@/lib/files/file-store';

/** Files in a bucket of any S3-compatible store. */
export function s3Store(): FileStore {
  const { S3_ENDPOINT, S3_REGION, S3_BUCKET: Bucket, S3_ACCESS_KEY_ID = '', S3_SECRET_ACCESS_KEY = '' } = env();
  const client = new S3Client({
    region: S3_REGION,
    credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY },
    // Stores other than Amazon's often know neither host-style buckets nor the newer checksums.
    ...(S3_ENDPOINT ? { endpoint: S3_ENDPOINT, forcePathStyle: true } : {}),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return {
    async put(key, { path, size, mediaType }) {
      const Body = createReadStream(path);
      await client.send(new PutObjectCommand({ Bucket, Key: key, Body, ContentLength: size, ContentType: mediaType }));
    },
    async get(key) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: key }));
      if (!(Body instanceof Readable)) throw new Error('The store answered without a body');
      return Body;
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket, Key: key }));
    },
    async list(day) {
      const keys: string[] = [];
      let token: string | undefined;
      do {
        const page = await client.send(new ListObjectsV2Command({ Bucket, Prefix: day, ContinuationToken: token }));
        for (const { Key } of page.Contents ?? []) if (Key) keys.push(Key);
        token = page.NextContinuationToken;
      } while (token);
      return keys;
    },
  };
}
