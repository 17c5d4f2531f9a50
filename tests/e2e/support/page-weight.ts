import type { Browser, Page, Request } from '@playwright/test';

/** What one page costs on a phone that has never been here, up to where nothing more is asked for. Bytes as they came over the wire. */
export type PageWeight = {
  status: number;
  script: number;
  document: number;
  style: number;
  /** of pages that a link may lead to: asked for ahead, when the page stands */
  ahead: number;
  largestFont: number;
  images: number;
  /** pictures of more than 10 kB that are neither AVIF, WebP nor SVG */
  oldPictures: string[];
  unsizedImages: string[];
  /** what moved while the page came and while it was scrolled through; 0 is nothing */
  shift: number;
  /** of that, what moved once the whole page was there: pictures, fonts, programs that push things about */
  lateShift: number;
  shifted: string[];
  otherOrigins: string[];
};

const phone = { width: 390, height: 844 };

export async function weighPage(browser: Browser, address: string): Promise<PageWeight> {
  const context = await browser.newContext({ viewport: phone, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchShifts);
    const finished: Request[] = [];
    const otherOrigins: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!/^(data|blob):/.test(url) && new URL(url).origin !== new URL(address).origin) otherOrigins.push(url);
    });
    page.on('requestfinished', (request) => finished.push(request));
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    await scrollThrough(page);
    const shifts = await page.evaluate(() => window.layoutShifts);
    const parts = await Promise.all(finished.map(measure));
    const sum = (...kinds: string[]) =>
      parts.filter(({ kind }) => kinds.includes(kind)).reduce((total, { bytes }) => total + bytes, 0);
    return {
      status: response?.status() ?? 0,
      script: sum('script'),
      document: sum('document'),
      style: sum('stylesheet'),
      ahead: sum('fetch', 'xhr'),
      images: sum('image'),
      largestFont: Math.max(0, ...parts.filter(({ kind }) => kind === 'font').map(({ bytes }) => bytes)),
      oldPictures: parts
        .filter(({ kind, type, bytes }) => kind === 'image' && bytes > 10_000 && !/avif|webp|svg/.test(type))
        .map(({ url, type }) => `${url} (${type})`),
      unsizedImages: await unsizedImages(page),
      shift: sumOf(shifts),
      lateShift: sumOf(shifts.filter(({ isLate }) => isLate)),
      shifted: shifts.flatMap(({ sources }) => sources),
      otherOrigins,
    };
  } finally {
    await context.close();
  }
}

const sumOf = (shifts: Window['layoutShifts']) => shifts.reduce((total, { value }) => total + value, 0);

async function measure(request: Request) {
  const response = await request.response();
  // The empty answer to something the browser had already has no body to measure.
  const bytes = response && response.status() < 300 ? (await request.sizes()).responseBodySize : 0;
  return { kind: request.resourceType(), bytes, type: response?.headers()['content-type'] ?? '', url: request.url() };
}

/** Pictures whose place is not kept for them: neither width and height, nor a ratio or both sides from the style. */
function unsizedImages(page: Page): Promise<string[]> {
  return page.locator('img, video, iframe').evaluateAll((all) =>
    all
      .filter((one) => {
        const { aspectRatio, position } = getComputedStyle(one);
        const sized = one.hasAttribute('width') && one.hasAttribute('height');
        return !sized && aspectRatio === 'auto' && position !== 'absolute';
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
      scrollTo(0, top);
      await frame();
      await frame();
    }
  });
  await page.waitForLoadState('networkidle');
}

function watchShifts(): void {
  window.layoutShifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    })[]) {
      if (entry.hadRecentInput) continue;
      const sources = entry.sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML.slice(0, 100) : (node?.textContent ?? 'something removed'),
      );
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const whole = navigation?.domInteractive || Number.POSITIVE_INFINITY;
      window.layoutShifts.push({ value: entry.value, isLate: entry.startTime > whole, sources });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

declare global {
  interface Window {
    layoutShifts: { value: number; isLate: boolean; sources: string[] }[];
  }
}
