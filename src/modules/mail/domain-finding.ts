import type { Text } from "../../core/text.ts";

/** A record as somebody sets it in a DNS zone. */
export type DnsRecord = {
	readonly type: "MX" | "TXT";
	readonly name: string;
	readonly value: string;
};

/** What was found of one of the four parts: how it stands, why in words, and the record to set where that is known. */
export type Finding = {
	readonly part: "mx" | "spf" | "dkim" | "dmarc";
	readonly state: "fine" | "wrong" | "missing" | "unknown";
	readonly why: readonly Text[];
	readonly set: DnsRecord | null;
};

/** What Infomaniak asks for. Known from its help pages: the server for mail, the SPF record (FAQ 2199), DKIM keys that the Manager shows (FAQ 841), DMARC `p=reject` for .ch and .li (FAQ 1301). The priority 5 is what its own zones have; any other works. */
export const wanted = {
	exchange: "mta-gw.infomaniak.ch",
	priority: 5,
	include: "spf.infomaniak.ch",
} as const;

/** Whether a server is Infomaniak's. A guess for all but {@link wanted}: its other names end like this. */
export const isInfomaniak = (host: string): boolean =>
	/(?:^|\.)infomaniak\.(?:ch|com)\.?$/iu.test(host);

/** A stranger's words as they may be shown: one line, nothing invisible, not long. */
export const shown = (text: string, most = 120): string => {
	const clean = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, "·").trim();
	return clean.length <= most
		? clean
		: `${clean.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
};

/** Some names in a row; of many only the first are shown. */
export const someOf = (names: readonly string[]): Text => ({
	series: names.slice(0, 4).map((name) => shown(name, 80)),
});

/** A part nobody answered for. */
export const unreachable = (
	part: Finding["part"],
	why: readonly Text[] = [],
): Finding => ({ part, state: "unknown", why, set: null });
