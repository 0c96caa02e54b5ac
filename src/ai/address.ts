import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { Problem } from "../core/problem.ts";

/** Where an address leads: this machine, a private network, or the world. */
export type Network = "loopback" | "private" | "public";

/** Finds every address of a host name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Checks an endpoint's address before every call. */
export type AddressGuard = {
	/** Refuses with `endpoint-not-allowed`: plain HTTP off this machine, a name that leads to two kinds of network, or to another kind than before. */
	readonly check: (baseUrl: string, expected?: Network) => Promise<void>;
};

/** Remembers to which kind of network each host led first, so that a changed name record cannot send text elsewhere. */
export const createAddressGuard = (
	resolve: Resolve = lookupAll,
): AddressGuard => {
	const first = new Map<string, Network>();
	return {
		check: async (baseUrl, expected) => {
			const { protocol, hostname } = new URL(baseUrl);
			const network = await networkOfHost(hostname, resolve);
			const wanted = expected ?? first.get(hostname) ?? network;
			if (network !== wanted) throw new Problem("endpoint-not-allowed");
			if (protocol !== "https:" && network !== "loopback")
				throw new Problem("endpoint-not-allowed");
			first.set(hostname, wanted);
		},
	};
};

/** The kind of network an IP address belongs to. */
export const networkOf = (address: string): Network => {
	const bare = mapped(address);
	const family = isIP(bare) === 6 ? "ipv6" : "ipv4";
	if (loopback.check(bare, family)) return "loopback";
	return inside.check(bare, family) ? "private" : "public";
};

const networkOfHost = async (
	hostname: string,
	resolve: Resolve,
): Promise<Network> => {
	const host = hostname.replace(/^\[|\]$/gu, "");
	const addresses = isIP(host) > 0 ? [host] : await found(host, resolve);
	const kinds = new Set(addresses.map(networkOf));
	const [kind] = kinds;
	if (kind === undefined) throw new Problem("model-unreachable");
	if (kinds.size > 1) throw new Problem("endpoint-not-allowed");
	return kind;
};

const found = (host: string, resolve: Resolve): Promise<readonly string[]> =>
	resolve(host).catch(() => []);

const lookupAll: Resolve = async (host) =>
	(await lookup(host, { all: true })).map(({ address }) => address);

const mapped = (address: string): string =>
	/^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1] ?? address;

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

const inside = new BlockList();
inside.addSubnet("0.0.0.0", 8, "ipv4");
inside.addSubnet("10.0.0.0", 8, "ipv4");
inside.addSubnet("100.64.0.0", 10, "ipv4");
inside.addSubnet("169.254.0.0", 16, "ipv4");
inside.addSubnet("172.16.0.0", 12, "ipv4");
inside.addSubnet("192.168.0.0", 16, "ipv4");
inside.addSubnet("fc00::", 7, "ipv6");
inside.addSubnet("fe80::", 10, "ipv6");
inside.addAddress("::", "ipv6");
