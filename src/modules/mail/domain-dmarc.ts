import { percent, say, type Text } from "../../core/text.ts";
import { tagsOf } from "./domain-dkim.ts";
import type { Dns } from "./domain-dns.ts";
import { type DnsRecord, type Finding, unreachable } from "./domain-finding.ts";

const part = "dmarc";

/** What receivers do with mail that only claims to be from a domain; a domain without a record of its own has that of the one above. */
export const judgeDmarc = async (
	dns: Pick<Dns, "txt">,
	domain: string,
): Promise<Finding> => {
	const own = await recordsAt(dns, domain);
	if (own === null) return unreachable(part);
	const above = domain.split(".").slice(1).join(".");
	const theirs =
		own.length > 0 || !above.includes(".") ? [] : await recordsAt(dns, above);
	if (theirs === null) return unreachable(part);
	const records = own.length > 0 ? own : theirs;
	const [only] = records;
	if (only === undefined)
		return {
			part,
			state: "missing",
			why: [say("domain.dmarc.none")],
			set: recordAt(domain, usual),
		};
	if (records.length > 1)
		return {
			part,
			state: "wrong",
			why: [say("domain.dmarc.several", { count: records.length })],
			set: recordAt(domain, usual),
		};
	return judged(domain, only, own.length > 0);
};

const recordsAt = async (
	dns: Pick<Dns, "txt">,
	domain: string,
): Promise<readonly string[] | null> => {
	const found = await dns.txt(`_dmarc.${domain}`);
	if (found.kind === "unreachable") return null;
	return found.kind === "found" ? found.records.filter(isDmarc) : [];
};

const isDmarc = (record: string): boolean =>
	/^v\s*=\s*DMARC1\s*(?:;|$)/iu.test(record);

const judged = (domain: string, record: string, isOwn: boolean): Finding => {
	const tags = tagsOf(record);
	const policy = (isOwn ? undefined : tags.get("sp")) ?? tags.get("p") ?? "";
	switch (policy.toLowerCase()) {
		case "reject":
		case "quarantine":
			return {
				part,
				state: "fine",
				why: [
					say(`domain.dmarc.${policy.toLowerCase()}`),
					...onlySome(tags.get("pct")),
				],
				set: null,
			};
		case "none":
			return {
				part,
				state: "wrong",
				why: [say("domain.dmarc.reports")],
				set: recordAt(domain, stricter(tags)),
			};
		default:
			return {
				part,
				state: "wrong",
				why: [say("domain.dmarc.garbled")],
				set: recordAt(domain, stricter(tags)),
			};
	}
};

const onlySome = (given: string | undefined): readonly Text[] => {
	const share = Number(given ?? 100);
	return share >= 0 && share < 100
		? [say("domain.dmarc.some", { share: percent(share / 100) })]
		: [];
};

/** Infomaniak itself sets `p=reject`; `quarantine` is the careful step before it, as refused mail is lost. */
const usual = "v=DMARC1; p=quarantine;";

/** The same with a policy; where reports go stays. */
const stricter = (tags: ReadonlyMap<string, string>): string => {
	const reports = tags.get("rua") ?? "";
	return /^mailto:[\w.+@,:!-]{3,150}$/u.test(reports)
		? `${usual} rua=${reports};`
		: usual;
};

const recordAt = (domain: string, value: string): DnsRecord => ({
	type: "TXT",
	name: `_dmarc.${domain}`,
	value,
});
