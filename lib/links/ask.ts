import 'server-only';
import { lookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from '@/lib/links/public-address';

/** Asking is refused: the host has an address that may not be connected to. */
export class PrivateHost extends Error {}

export type Connecting = {
  /** whether an IP address may be connected to */
  mayConnect?: (address: string) => boolean;
  /** the addresses of a host */
  resolve?: (hostname: string) => Promise<{ address: string; family: number }[]>;
  timeoutMilliseconds?: number;
};

/**
 * Sends a request without following redirects, and without reading what is answered. The connection goes to the very
 * addresses that were found to be allowed: a host that is resolved anew for each look could show a public one to the
 * check and a private one to the connection (DNS rebinding).
 */
export async function ask(
  url: URL,
  method: 'GET' | 'HEAD',
  {
    mayConnect = isPublicAddress,
    resolve = (hostname) => lookup(hostname, { all: true }),
    timeoutMilliseconds = 15_000,
  }: Connecting,
): Promise<{ status: number; location: string | undefined }> {
  // No look-up is made for an address in figures.
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) && !mayConnect(literal)) throw new PrivateHost();
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((answered, failed) => {
    request(url, {
      method,
      agent: false,
      lookup: allowedLookup(resolve, mayConnect),
      signal: AbortSignal.timeout(timeoutMilliseconds),
      headers: { 'User-Agent': 'Mozilla/5.0 (compatible; portal link check)', Accept: '*/*' },
    })
      .on('response', (response) => {
        response.destroy();
        answered({ status: response.statusCode ?? 0, location: response.headers.location });
      })
      .on('error', failed)
      .end();
  });
}

function allowedLookup(
  resolve: NonNullable<Connecting['resolve']>,
  mayConnect: NonNullable<Connecting['mayConnect']>,
): LookupFunction {
  return (hostname, { all }, callback) => {
    resolve(hostname).then(
      (found) => {
        const [first] = found;
        if (!first || !found.every(({ address }) => mayConnect(address))) callback(new PrivateHost(), '');
        else if (all) callback(null, found);
        else callback(null, first.address, first.family);
      },
      (error) => callback(error, ''),
    );
  };
}
