import { say } from "../../core/text.ts";
import type { Exchange, Looked } from "./domain-dns.ts";
import {
	type Finding,
	isInfomaniak,
	someOf,
	unreachable,
	wanted,
} from "./domain-finding.ts";

/** Where the mail of a domain arrives. */
export const judgeMx = (domain: string, found: Looked<Exchange>): Finding => {
	const set = {
		type: "MX" as const,
		name: domain,
		value: `${wanted.priority} ${wanted.exchange}`,
	};
	const part = "mx";
	if (found.kind === "unreachable") return unreachable(part);
	if (found.kind === "none")
		return { part, state: "missing", why: [say("domain.mx.none")], set };
	const hosts = [...found.records]
		.sort((one, other) => one.priority - other.priority)
		.map(({ exchange }) => exchange.replace(/\.$/u, "") || ".");
	const others = hosts.filter((host) => !isInfomaniak(host));
	if (others.length === 0)
		return {
			part,
			state: "fine",
			why: [say("domain.mx.fine", { hosts: someOf(hosts) })],
			set: null,
		};
	const key = others.length === hosts.length ? "elsewhere" : "mixed";
	const why = [say(`domain.mx.${key}`, { hosts: someOf(others) })];
	return { part, state: "wrong", why, set };
};
