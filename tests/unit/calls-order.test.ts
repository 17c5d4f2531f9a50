import { expect, test } from 'vitest';
import { inReadersOrder } from '@/lib/calls/order';

const at = new Date('2026-11-23T12:00:00+08:00');
const call = (name: string, opens: string, closes: string) => ({
  name,
  opensAt: new Date(`${opens}T09:00:00+08:00`),
  closesAt: new Date(`${closes}T23:59:00+08:00`),
});

test('Open calls come first by closing, then upcoming by opening, then closed with the latest first', () => {
  const calls = [
    call('closed long ago', '2025-01-01', '2025-02-01'),
    call('opens in March', '2027-03-01', '2027-04-01'),
    call('closes in January', '2026-11-01', '2027-01-15'),
    call('closed last month', '2026-09-01', '2026-10-20'),
    call('opens in December', '2026-12-01', '2027-04-01'),
    call('closes tomorrow', '2026-11-10', '2026-11-24'),
  ];
  expect(inReadersOrder(calls, at).map(({ name }) => name)).toEqual([
    'closes tomorrow',
    'closes in January',
    'opens in December',
    'opens in March',
    'closed last month',
    'closed long ago',
  ]);
});
