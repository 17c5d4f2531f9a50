import { type PageWeight, weighPage } from '@/tests/e2e/support/page-weight';
import { expect, test } from '@/tests/e2e/support/test';
import { otherKinds, publicPages } from '@/tests/support/public-pages.mjs';

// In kB of 1000 bytes, as they come over the wire. Next itself brings 140 kB of script.
// A busy machine paints a page while its text still comes; half of what counts as good (0.1) is left for that. Once the
// page is whole nothing may move, but a picture that settles by a part of a pixel is no shift that anybody sees.
const budget = { script: 155, documentAndStyle: 60, font: 100, shift: 0.05, lateShift: 0.001 };
/** The whole reply stands on one page, every sentence in two languages with its ways on. */
const longerPages: Record<string, number> = { '/reply': 66 };
const locale = 'zh-HK';
const weighed: { name: string; weight: PageWeight }[] = [];

const kB = (bytes: number) => Math.round(bytes / 100) / 10;

/** Each thing that is over the budget, in a sentence; none when all is well. */
function complaints(name: string, weight: PageWeight): string[] {
  const page = kB(weight.document + weight.style);
  return [
    weight.status !== 200 && `${name} answers ${weight.status}, not 200.`,
    kB(weight.script) > budget.script &&
      `${name} loads ${kB(weight.script)} kB of compressed JavaScript; the budget is ${budget.script}.`,
    page > (longerPages[name] ?? budget.documentAndStyle) &&
      `${name} has ${page} kB of compressed HTML and CSS (${kB(weight.document)} + ${kB(weight.style)}); the budget is ${longerPages[name] ?? budget.documentAndStyle}.`,
    kB(weight.largestFont) > budget.font &&
      `${name} loads a font of ${kB(weight.largestFont)} kB; the budget is ${budget.font}.`,
    ...weight.oldPictures.map((picture) => `${name} has a large picture that is no AVIF, WebP or SVG: ${picture}.`),
    ...weight.unsizedImages.map((image) => `${name} keeps no place for a picture: ${image}`),
    (weight.shift > budget.shift || weight.lateShift > budget.lateShift) &&
      `${name} moves while it comes or is scrolled (shift ${weight.shift.toFixed(4)}, of it ${weight.lateShift.toFixed(4)} once it was whole): ${weight.shifted.join(' · ')}`,
    weight.otherOrigins.length > 0 && `${name} asks another origin: ${weight.otherOrigins.join(', ')}.`,
  ].filter((sentence) => typeof sentence === 'string');
}

for (const { name, path } of publicPages) {
  test(`The page "${name}" keeps the budget of a first visit on a phone`, async ({ browser, baseURL }) => {
    const weight = await weighPage(browser, `${baseURL}/${locale}${path}`);
    weighed.push({ name, weight });
    expect(complaints(name, weight)).toEqual([]);
  });
}

test('So does one page of each other kind that the sitemap names', async ({ browser, request, baseURL }) => {
  test.setTimeout(300_000);
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const said: string[] = [];
  for (const { name, path } of otherKinds(sitemap, locale)) {
    const weight = await weighPage(browser, `${baseURL}/${locale}${path}`);
    weighed.push({ name, weight });
    said.push(...complaints(name, weight));
  }
  expect(said).toEqual([]);
});

test.afterAll(() => {
  const row = (cells: (string | number)[]) =>
    String(cells[0]).padEnd(28) +
    cells
      .slice(1)
      .map((cell) => String(cell).padStart(10))
      .join('');
  const rows = weighed.map(({ name, weight }) => {
    const { script, document, style, largestFont, images, ahead, shift } = weight;
    return row([name, kB(script), kB(document), kB(style), kB(largestFont), kB(images), kB(ahead), shift.toFixed(3)]);
  });
  const head = row(['First visit, kB on the wire', 'script', 'HTML', 'CSS', 'font', 'pictures', 'ahead', 'shift']);
  console.log([head, ...rows].join('\n'));
});
