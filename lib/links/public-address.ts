import { BlockList, isIPv6 } from 'node:net';

// An IPv4 address written as IPv6 (::ffff:10.0.0.1) is found in the ranges of IPv4.
const privateRanges = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  privateRanges.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  privateRanges.addSubnet(net, prefix, 'ipv6');
}

/** Not this machine, not its neighbours: an address typed by somebody must not reach what only the server can reach. */
export function isPublicAddress(address: string): boolean {
  return !privateRanges.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
