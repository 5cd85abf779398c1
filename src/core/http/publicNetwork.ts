import { lookup } from 'node:dns';
import type { Agent } from 'node:http';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { once } from '../once.ts';

/** Addresses that are not of the public internet: https://www.iana.org/assignments/iana-ipv4-special-registry */
const RESERVED_IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/** All of IPv6 that is public, which leaves out the spellings of IPv4 addresses: https://www.iana.org/assignments/ipv6-address-space */
const GLOBAL_IPV6 = ['2000::/3'];

/** Its addresses that are not public, including tunnels to IPv4: https://www.iana.org/assignments/iana-ipv6-special-registry */
const RESERVED_IPV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

function subnets(family: 'ipv4' | 'ipv6', list: readonly string[]): BlockList {
  const found = new BlockList();
  for (const subnet of list) {
    const [net, prefix] = subnet.split('/') as [string, string];
    found.addSubnet(net, Number(prefix), family);
  }
  return found;
}

const reservedIpv4 = once(() => subnets('ipv4', RESERVED_IPV4));
const globalIpv6 = once(() => subnets('ipv6', GLOBAL_IPV6));
const reservedIpv6 = once(() => subnets('ipv6', RESERVED_IPV6));

/** What counts as the public internet; tests that serve files on this machine replace it. */
export const network = {
  isPublic: (address: string): boolean =>
    isIP(address) === 4
      ? !reservedIpv4().check(address)
      : globalIpv6().check(address, 'ipv6') && !reservedIpv6().check(address, 'ipv6'),
};

/** The `code` of an error that says that an address is not public. */
export const PRIVATE_ADDRESS = 'PRIVATE_ADDRESS';

const privateAddress = () =>
  Object.assign(new Error('The address is not public'), { code: PRIVATE_ADDRESS });

/** Looks up a host name and refuses it if any of its addresses is not public. */
const publicLookup: LookupFunction = (hostname, options, done) =>
  lookup(hostname, { ...options, all: true }, (error, addresses = []) => {
    const refused = addresses.some(({ address }) => !network.isPublic(address));
    const failure = error ?? (refused ? privateAddress() : null);
    const [{ address, family } = { address: '', family: 0 }] = addresses;
    return options.all ? done(failure, addresses) : done(failure, address, family);
  });

/**
 * The agent for one request to a public address. It connects to the very address that was checked,
 * so a name that resolves differently the second time gains nothing.
 * @throws Error with the code {@link PRIVATE_ADDRESS} for figures that are not public; for a name, the request fails with that code.
 */
export async function publicAgent(url: string): Promise<Agent> {
  const { hostname, protocol } = new URL(url);
  // The parser of URLs has made dotted figures of every odd spelling: `2130706433`, `0x7f.1`, `①②⑦.⓪.⓪.①`.
  const figures = hostname.replace(/^\[|\]$/g, '');
  if (isIP(figures) !== 0 && !network.isPublic(figures)) {
    throw privateAddress();
  }
  // An import of `node:http` when the app loads would load all of Node's fetch too, at every cold start.
  const { Agent } = await (protocol === 'https:' ? import('node:https') : import('node:http'));
  return new Agent({ lookup: publicLookup });
}
