import type { Party } from "./request.ts";

/** What happened to a change; reads are not audited, but an export of the log is. */
export type AuditEvent =
	| "asked"
	| "approved"
	| "declined"
	| "withdrawn"
	| "expired"
	| "stale"
	| "done"
	| "failed"
	| "handed over"
	| "seen done"
	| "not seen"
	| "given up"
	| "given back"
	| "stopped"
	| "refused"
	| "unknown"
	| "exported";

/** One line of the log; `hash` covers the line and the one before it. */
export type AuditLine = {
	readonly number: number;
	readonly at: number;
	readonly event: AuditEvent;
	readonly by: Pick<Party, "person" | "name"> & { readonly account: string };
	readonly command: string;
	readonly request: string | null;
	/** The typed command and, at the end, what it changed, as plain rows. */
	readonly details: Readonly<Record<string, string>>;
	readonly hash: string;
};

/** The append-only log, chained by hash. */
export type Audit = {
	readonly add: (line: Omit<AuditLine, "number" | "hash">) => Promise<void>;
	/** Newest first. */
	readonly list: (filter: {
		search?: string;
		request?: string;
		limit?: number;
		before?: number;
	}) => Promise<readonly AuditLine[]>;
	/** Checks every line against the one before and the last against the sealed head; names the first faulty number. */
	readonly verify: () => Promise<
		| { readonly kind: "whole"; readonly lines: number }
		| {
				readonly kind: "broken";
				readonly number: number;
				readonly why: "changed" | "missing" | "cut";
		  }
	>;
};
