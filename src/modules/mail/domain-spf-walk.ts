import type { Dns } from "./domain-dns.ts";
import { wanted } from "./domain-finding.ts";

/** What following a record's references brought. `isSure` is false where a reference gave no answer. */
export type Walk = {
	/** Look-ups a receiver needs; counting stops above ten. */
	readonly lookups: number;
	readonly includesInfomaniak: boolean;
	readonly isSure: boolean;
	/** References that lead nowhere or in a circle: receivers refuse the whole record then. */
	readonly broken: readonly string[];
};

/** Receivers follow at most ten references (RFC 7208, 4.6.4). */
export const mostLookups = 10;

/** Whether a TXT record is one of SPF. */
export const isSpf = (record: string): boolean =>
	/^v=spf1(?:\s|$)/iu.test(record);

/** The parts of an SPF record after its version, in lower case. */
export const termsOf = (record: string): readonly string[] =>
	record.toLowerCase().split(/\s+/u).slice(1).filter(Boolean);

/** Follows the references of an SPF record as a receiver would. */
export const walkSpf = async (
	dns: Pick<Dns, "txt">,
	domain: string,
	record: string,
): Promise<Walk> => {
	const state = { lookups: 0, includesInfomaniak: false, isSure: true };
	const broken: string[] = [];
	const follow = async (
		terms: readonly string[],
		above: readonly string[],
	): Promise<void> => {
		for (const term of terms) {
			if (state.lookups > mostLookups) return;
			if (asks.test(term)) state.lookups += 1;
			const [, target] = leadsTo.exec(term) ?? [];
			if (target === undefined || target.includes("%")) continue;
			if (target === wanted.include) state.includesInfomaniak = true;
			if (above.includes(target)) broken.push(target);
			else await enter(target, above);
		}
	};
	const enter = async (
		target: string,
		above: readonly string[],
	): Promise<void> => {
		const found = await dns.txt(target);
		const records = found.kind === "found" ? found.records.filter(isSpf) : [];
		const [only] = records;
		if (found.kind === "unreachable") state.isSure = false;
		else if (only === undefined || records.length > 1) broken.push(target);
		else await follow(termsOf(only), [...above, target]);
	};
	await follow(termsOf(record), [domain]);
	return { ...state, broken };
};

const asks =
	/^(?:[+?~-]?(?:include:|exists:|(?:a|mx|ptr)(?:[:/]|$))|redirect=)/u;
const leadsTo = /^(?:[+?~-]?include:|redirect=)(.{1,253}?)\.?$/u;
