import ipaddr from 'ipaddr.js';

/** How much of an address names a network and no household: 24 bits of IPv4, 48 of IPv6. */
const kept = { ipv4: 24, ipv6: 48 } as const;

/** The network that an address belongs to, such as `203.0.113.0/24`; null where there is no address. */
export function coarseAddress(ip: string | undefined): string | null {
  if (ip === undefined || !ipaddr.isValid(ip)) return null;
  const address = ipaddr.process(ip); // IPv4 that comes as IPv6 is IPv4
  const bits = kept[address.kind()];
  const bytes = address.toByteArray().map((byte, at) => (at * 8 < bits ? byte : 0));
  return `${ipaddr.fromByteArray(bytes).toString()}/${bits}`;
}
