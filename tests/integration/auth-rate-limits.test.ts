import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { clearLimit, consumeLimit } from '@/lib/rate-limits';
import { refused } from '@/tests/support/refusals';

const times = (count: number, key: string) =>
  Promise.allSettled(Array.from({ length: count }, () => consumeLimit('submit', key)));

test('a limit counts every use, also those at the same moment', async () => {
  const outcomes = await times(25, 'at once');
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
  await expect(consumeLimit('submit', 'at once')).rejects.toMatchObject({
    code: 'RATE_LIMITED',
    details: { params: { minutes: 10 } },
  });
});

test('a limit is kept for each key and each name, without the key in readable form', async () => {
  await times(20, 'somebody@example.test');
  await expect(consumeLimit('submit', 'somebody@example.test')).rejects.toEqual(refused('RATE_LIMITED'));
  await expect(consumeLimit('submit', 'another@example.test')).resolves.toBeUndefined();
  await expect(consumeLimit('upload', 'somebody@example.test')).resolves.toBeUndefined();
  const rows = await db().rateLimiterFlexible.findMany();
  expect(rows.some(({ key }) => key.includes('@'))).toBe(false);
});

test('a limit ends with its time, and when it is cleared', async () => {
  await times(21, 'patient');
  await db().rateLimiterFlexible.updateMany({ data: { expire: new Date(Date.now() - 1) } });
  await expect(consumeLimit('submit', 'patient')).resolves.toBeUndefined();
  await times(21, 'cleared');
  await clearLimit('submit', 'cleared');
  await expect(consumeLimit('submit', 'cleared')).resolves.toBeUndefined();
});
