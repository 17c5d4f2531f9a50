type Page = { url: URL; status: number; html: string; headers: Headers };

/** A browser as far as redirects and cookies go: follows the ones, keeps the others by host, runs no script. */
export class Walker {
  private readonly jars = new Map<string, Map<string, string>>();

  /** Opens an address and follows where it leads; every address on the way is in `path`. */
  async open(address: string | URL, form?: Record<string, string>): Promise<Page & { path: URL[] }> {
    const path: URL[] = [];
    let [url, body] = [new URL(address), form && new URLSearchParams(form)];
    for (let step = 0; step < 20; step += 1) {
      path.push(url);
      const headers = { cookie: this.cookies(url), 'accept-language': 'en', origin: url.origin };
      const response = await fetch(url, { method: body ? 'POST' : 'GET', body, headers, redirect: 'manual' });
      this.keep(url, response.headers.getSetCookie());
      const location = response.headers.get('location');
      if (!location)
        return { url, path, status: response.status, html: await response.text(), headers: response.headers };
      await response.arrayBuffer();
      [url, body] = [new URL(location, url), undefined];
    }
    throw new Error(`Going in circles: ${path.slice(-3).join(' → ')}`);
  }

  /** The cookies for an address, as they are sent. */
  cookies(url: URL): string {
    return [...(this.jars.get(url.hostname) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(url: URL, cookies: string[]): void {
    const jar = this.jars.get(url.hostname) ?? new Map<string, string>();
    this.jars.set(url.hostname, jar);
    for (const cookie of cookies) {
      const [pair = '', ...attributes] = cookie.split(';');
      const [name = '', ...value] = pair.split('=');
      const gone = attributes.some((text) => /^\s*(max-age=0|expires=.*1970)/i.test(text)) || value.join('=') === '';
      if (gone) jar.delete(name);
      else jar.set(name, value.join('='));
    }
  }
}
