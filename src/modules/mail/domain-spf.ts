import { say, type Text } from "../../core/text.ts";
import type { Dns } from "./domain-dns.ts";
import {
	type DnsRecord,
	type Finding,
	someOf,
	unreachable,
	wanted,
} from "./domain-finding.ts";
import { isSpf, mostLookups, termsOf, walkSpf } from "./domain-spf-walk.ts";

/** Who may send mail in the name of a domain. */
export const judgeSpf = async (
	dns: Pick<Dns, "txt">,
	domain: string,
): Promise<Finding> => {
	const part = "spf";
	const found = await dns.txt(domain);
	if (found.kind === "unreachable") return unreachable(part);
	const records = found.kind === "found" ? found.records.filter(isSpf) : [];
	const set = recordFor(domain, records);
	const [only] = records;
	if (only === undefined)
		return { part, state: "missing", why: [say("domain.spf.none")], set };
	if (records.length > 1) {
		const why = [say("domain.spf.several", { count: records.length })];
		return { part, state: "wrong", why, set };
	}
	const walk = await walkSpf(dns, domain, only);
	const isTooMany = walk.lookups > mostLookups;
	const lacks = !walk.includesInfomaniak && walk.broken.length === 0;
	if (lacks && !walk.isSure && !isTooMany)
		return unreachable(part, [say("domain.spf.unsure")]);
	const why = [
		...(lacks ? [say("domain.spf.lacks")] : []),
		...endOf(only),
		...(isTooMany ? [say("domain.spf.lookups", { count: mostLookups })] : []),
		...(walk.broken.length > 0
			? [say("domain.spf.broken", { names: someOf(walk.broken) })]
			: []),
	];
	if (why.length === 0)
		return { part, state: "fine", why: [say("domain.spf.fine")], set: null };
	// Which of too many references is not needed only its owner knows.
	const isKnown = !isTooMany && walk.broken.length === 0;
	return { part, state: "wrong", why, set: isKnown ? set : null };
};

/** What is said of mail from elsewhere; a record that leads on ends where that one does. */
const endOf = (record: string): readonly Text[] => {
	const terms = termsOf(record);
	const end = terms.find((term) => isEnd.test(term));
	if (end === "all" || end === "+all") return [say("domain.spf.everybody")];
	const leadsOn = terms.some((term) => term.startsWith("redirect="));
	return end === "?all" || (end === undefined && !leadsOn)
		? [say("domain.spf.neutral")]
		: [];
};

const isEnd = /^[+?~-]?all$/u;
/** Only what looks like a part of SPF is put into a record that we propose. */
const isTerm =
	/^[+?~-]?(?:include:|exists:|ip4:|ip6:|a(?:[:/]|$)|mx(?:[:/]|$))[\w.:/%{}+=-]{0,120}$/u;
const mostTerms = 20;

/** The record to set: Infomaniak first, then everything else that was allowed, and nobody besides. */
const recordFor = (domain: string, records: readonly string[]): DnsRecord => {
	const terms = records.flatMap(termsOf);
	const others = terms.filter(
		(term) => isTerm.test(term) && !term.endsWith(`:${wanted.include}`),
	);
	const isSoft = terms.includes("~all") && !terms.includes("-all");
	const kept = [...new Set(others)].slice(0, mostTerms);
	const value = [
		"v=spf1",
		`include:${wanted.include}`,
		...kept,
		isSoft ? "~all" : "-all",
	].join(" ");
	return { type: "TXT", name: domain, value };
};
