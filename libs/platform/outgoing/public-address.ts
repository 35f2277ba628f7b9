import ipaddr from 'ipaddr.js';
import { isIP } from 'node:net';

/** Whether an IP address is one of the public internet: not of this machine, its networks, its cloud, nor one that leads there in disguise. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address); // an IPv4 address in an IPv6 one is judged as what it is
  if (parsed.range() !== 'unicast') return false;
  // `::127.0.0.1`, the deprecated way to write an IPv4 address in an IPv6 one, counts as unicast.
  return parsed instanceof ipaddr.IPv4 || parsed.parts.slice(0, 6).some((part) => part !== 0);
}

/** Whether an IP address is this machine's own. */
export const isLoopback = (address: string): boolean => ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';

/** The IP address that a URL names in the place of a host; null: it names a host. */
export function addressIn({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) ? bare : null;
}

/**
 * Whether requests may be sent to this URL, as far as it can be told without asking for the host's addresses: https to the public internet.
 * @param loopback whether http to this machine is fine, too
 */
export function isAcceptable(text: string, loopback: boolean): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  if (url.username || url.password || url.hash) return false;
  const address = addressIn(url);
  if (loopback && (url.hostname === 'localhost' || (address && isLoopback(address)))) return url.protocol === 'http:' || url.protocol === 'https:';
  return url.protocol === 'https:' && url.hostname !== 'localhost' && (address === null || isPublicAddress(address));
}
