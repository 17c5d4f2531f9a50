import 'server-only';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Font } from 'fontkit';
import { create } from 'fontkit';
import type { Locale } from '@/lib/i18n/locales';
import { unwrapWoff } from '@/lib/pdf/woff';

export type Weight = 400 | 700;

// The Hong Kong face first for its readers, so that 骨, 直, 令 have their regional form; the other fills gaps.
const faces: Record<Locale, string[]> = {
  'zh-HK': ['noto-sans-hk-chinese-hongkong', 'noto-sans-sc-chinese-simplified', 'noto-sans-sc-latin-ext'],
  'zh-CN': ['noto-sans-sc-chinese-simplified', 'noto-sans-hk-chinese-hongkong', 'noto-sans-sc-latin-ext'],
  en: [
    'noto-sans-sc-latin',
    'noto-sans-sc-latin-ext',
    'noto-sans-sc-chinese-simplified',
    'noto-sans-hk-chinese-hongkong',
  ],
};

const opened = new Map<string, { buffer: Buffer; font: Font }>();

function open(face: string, weight: Weight) {
  const file = `${face}-${weight}-normal.woff`;
  const known = opened.get(file);
  if (known) return known;
  const family = face.startsWith('noto-sans-hk') ? 'noto-sans-hk' : 'noto-sans-sc';
  const buffer = unwrapWoff(readFileSync(path.join(packageFolder(family), 'files', file)));
  const made = { buffer, font: create(buffer) as Font };
  opened.set(file, made);
  return made;
}

function packageFolder(family: string): string {
  const require = createRequire(path.join(process.cwd(), 'package.json'));
  return path.dirname(require.resolve(`@fontsource/${family}/package.json`));
}

export type Run = { text: string; face: string };

/** Cuts a text into runs that one face each can draw. A character that none has is drawn as 〓. */
export function runsOf(text: string, locale: Locale, weight: Weight): Run[] {
  const runs: Run[] = [];
  const candidates = faces[locale];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const face = candidates.find((name) => hasGlyph(name, weight, code)) ?? rareFace(code, weight);
    const drawn = face ? character : '〓';
    const used = face ?? 'noto-sans-sc-chinese-simplified';
    const last = runs.at(-1);
    if (last?.face === used) last.text += drawn;
    else runs.push({ text: drawn, face: used });
  }
  return runs;
}

const hasGlyph = (face: string, weight: Weight, code: number) => open(face, weight).font.hasGlyphForCodePoint(code);

type Slice = { face: string; ranges: [number, number][] };
let slices: Slice[] | undefined;

/** The small slice of the full face that holds a rarer character; undefined when there is none. */
function rareFace(code: number, weight: Weight): string | undefined {
  slices ??= readSlices();
  const holds = ({ ranges }: Slice) => ranges.some(([from, to]) => code >= from && code <= to);
  return slices.find((slice) => holds(slice) && hasGlyph(slice.face, weight, code))?.face;
}

// unicode.json: { "[4]": "U+1f1e9-1f1f5,U+1f21a,…" }
function readSlices(): Slice[] {
  const table: Record<string, string> = JSON.parse(
    readFileSync(path.join(packageFolder('noto-sans-sc'), 'unicode.json'), 'utf8'),
  );
  return Object.entries(table).map(([name, ranges]) => ({
    face: `noto-sans-sc-${name.replace(/[[\]]/g, '')}`,
    ranges: ranges.split(',').map((range) => {
      const [from = '', to = from] = range.trim().slice(2).split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    }),
  }));
}

/** The bytes of a face, for embedding. */
export function fontBytes(face: string, weight: Weight): Buffer {
  return open(face, weight).buffer;
}
