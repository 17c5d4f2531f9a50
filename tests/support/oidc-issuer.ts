import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import Provider from 'oidc-provider';

/** A person as the issuer knows them: standard claims of OpenID Connect. */
export type IssuerPerson = { sub: string; email?: string; email_verified?: boolean; name?: string };

export type Issuer = {
  url: string;
  /** Every authorisation request that came in, as it was asked. */
  requests: URLSearchParams[];
  /** Makes a person known, or changes what the issuer says of them. */
  introduce: (person: IssuerPerson) => void;
  close: () => Promise<void>;
};

const clientSettings = { clientId: 'portal', clientSecret: 'a secret that only the tests know' };
export const issuerClient = clientSettings;

/** A real OpenID Connect issuer on loopback. Its one page asks who one is and takes any answer that it knows. */
export async function startIssuer({ redirectUri, port = 0 }: { redirectUri: string; port?: number }): Promise<Issuer> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const people = new Map<string, IssuerPerson>();
  const requests: URLSearchParams[] = [];
  const provider = new Provider(url, configuration(redirectUri, people));
  const answer = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    if (pathname === '/auth') requests.push(searchParams);
    if (!pathname.startsWith('/interaction/')) return answer(request, response);
    return void (request.method === 'POST' ? decide(provider, request, response) : ask(response));
  });
  return {
    url,
    requests,
    introduce: (person) => void people.set(person.sub, person),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function configuration(redirectUri: string, people: Map<string, IssuerPerson>): Record<string, unknown> {
  return {
    clients: [
      {
        client_id: clientSettings.clientId,
        client_secret: clientSettings.clientSecret,
        redirect_uris: [redirectUri],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_context: unknown, accountId: string) => {
      const person = people.get(accountId);
      return person && { accountId, claims: () => person };
    },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    cookies: { keys: ['a key for the tests'] },
  };
}

function ask(response: ServerResponse): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8').end(`<!doctype html><html lang="en">
<title>Local issuer</title><h1>Local issuer</h1>
<form method="post"><label>Who are you? <input name="sub"></label>
<button name="answer" value="yes">Continue</button> <button name="answer" value="no">Decline</button></form>`);
}

async function decide(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const form = new URLSearchParams(await text(request));
  const { params } = await provider.interactionDetails(request, response);
  if (form.get('answer') !== 'yes') {
    return provider.interactionFinished(request, response, { error: 'access_denied' });
  }
  const accountId = form.get('sub') ?? '';
  const grant = new provider.Grant({ accountId, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  return provider.interactionFinished(request, response, {
    login: { accountId },
    consent: { grantId: await grant.save() },
  });
}
