import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { unwrapWoff } from '@/lib/pdf/woff';

const woff = readFileSync('node_modules/@fontsource/noto-sans-hk/files/noto-sans-hk-latin-400-normal.woff');

test('an unwrapped WOFF is the same font: its characters, its widths, its outlines', () => {
  const [wrapped, unwrapped] = [create(woff) as Font, create(unwrapWoff(woff)) as Font];
  expect(unwrapped.characterSet).toEqual(wrapped.characterSet);
  expect(unwrapped.layout('Tianjin 2026').advanceWidth).toBe(wrapped.layout('Tianjin 2026').advanceWidth);
  expect(unwrapped.glyphForCodePoint(65).path.toSVG()).toBe(wrapped.glyphForCodePoint(65).path.toSVG());
});

test('what is no WOFF is refused', () => {
  expect(() => unwrapWoff(Buffer.from('OTTO and nothing else'))).toThrow('Not a WOFF file');
});
