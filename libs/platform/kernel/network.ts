import ipaddr from 'ipaddr.js';

/** How much of an address is kept: enough to know one's own network again, too little to know a household. */
const keptBits = { ipv4: 24, ipv6: 48 } as const;

/** The network of an IP address, e.g. `203.0.113.0/24`; null where there is none. */
export function networkOf(address: string | undefined): string | null {
  if (address === undefined || !ipaddr.isValid(address)) return null;
  const parsed = ipaddr.process(address); // `::ffff:203.0.113.7` is an IPv4 address
  const bits = keptBits[parsed.kind()];
  const whole = `${parsed.toString()}/${bits}`;
  const network = parsed.kind() === 'ipv4' ? ipaddr.IPv4.networkAddressFromCIDR(whole) : ipaddr.IPv6.networkAddressFromCIDR(whole);
  return `${network.toString()}/${bits}`;
}
