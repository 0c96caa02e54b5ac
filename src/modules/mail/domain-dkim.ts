import { say } from "../../core/text.ts";
import type { Dns } from "./domain-dns.ts";
import { type Finding, isInfomaniak, unreachable } from "./domain-finding.ts";

/** Whether mail of a domain is signed. Infomaniak names a key after the day it was made (`20260419`, as seen in zones; not documented), so without its name only its being there can be read. */
export const judgeDkim = async (
	dns: Dns,
	domain: string,
	selector: string | undefined,
): Promise<Finding> =>
	selector === undefined
		? lookBelow(dns, domain)
		: lookAt(dns, domain, selector.toLowerCase());

const part = "dkim";

const lookAt = async (
	dns: Dns,
	domain: string,
	selector: string,
): Promise<Finding> => {
	const found = await dns.txt(`${selector}._domainkey.${domain}`);
	if (found.kind === "unreachable") return unreachable(part);
	const keys = found.kind === "found" ? found.records : [];
	const [only = ""] = keys;
	if (keys.length === 0)
		return {
			part,
			state: "missing",
			why: [say("domain.dkim.not-this", { selector })],
			set: null,
		};
	const wrong = (key: string): Finding => ({
		part,
		state: "wrong",
		why: [say(`domain.dkim.${key}`, { selector })],
		set: null,
	});
	if (keys.length > 1) return wrong("several");
	const tags = tagsOf(only);
	const version = tags.get("v");
	if (version !== undefined && version.toUpperCase() !== "DKIM1")
		return wrong("garbled");
	const key = tags.get("p");
	if (key === "") return wrong("revoked");
	if (key === undefined || !/^[a-z0-9+/=\s]{40,}$/iu.test(key))
		return wrong("garbled");
	return {
		part,
		state: "fine",
		why: [say("domain.dkim.fine", { selector })],
		set: null,
	};
};

/** A name without anything below it does not exist (RFC 8020), so that a missing key shows without its name. Older zones hand the keys to Infomaniak's own servers (seen, not documented). */
const lookBelow = async (dns: Dns, domain: string): Promise<Finding> => {
	const name = `_domainkey.${domain}`;
	const [servers, below] = await Promise.all([dns.ns(name), dns.txt(name)]);
	if (servers.kind === "found" && servers.records.every(isInfomaniak))
		return {
			part,
			state: "fine",
			why: [say("domain.dkim.delegated")],
			set: null,
		};
	if (below.kind === "unreachable") return unreachable(part);
	if (below.kind === "none" && !below.exists)
		return {
			part,
			state: "missing",
			why: [say("domain.dkim.none")],
			set: null,
		};
	return unreachable(part, [say("domain.dkim.unnamed")]);
};

/** `v=DKIM1; p=…` by tag; of a tag that comes twice the first. */
export const tagsOf = (record: string): ReadonlyMap<string, string> => {
	const tags = new Map<string, string>();
	for (const piece of record.split(";")) {
		const [, name, value] =
			/^\s*([a-z]{1,20})\s*=\s*(.*?)\s*$/isu.exec(piece) ?? [];
		const tag = name?.toLowerCase();
		if (tag !== undefined && value !== undefined && !tags.has(tag))
			tags.set(tag, value);
	}
	return tags;
};
