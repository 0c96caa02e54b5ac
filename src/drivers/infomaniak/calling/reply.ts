import { type ApiError, type Envelope, readError } from "./envelope.ts";

/** What one call brought. */
export type Reply =
	| { readonly kind: "success"; readonly envelope: Envelope }
	| { readonly kind: "asynchronous"; readonly handle: unknown }
	| {
			readonly kind: "refused";
			readonly status: number;
			readonly error: ApiError;
	  }
	/** Too many calls; ms to wait, null where it does not say. It certainly did nothing. */
	| { readonly kind: "full"; readonly wait: number | null }
	| Lost;

/** No answer that says anything. */
export type Lost = {
	readonly kind: "lost";
	readonly code: "ksuite-unreachable" | "ksuite-garbled";
	/** Whether it certainly never arrived. */
	readonly unsent: boolean;
	/** Whether another try may end better. */
	readonly again: boolean;
};

/** Codes of something that Infomaniak works on itself. */
export const maintenance: ReadonlySet<string> = new Set([
	"product_maintenance",
	"drive_is_in_maintenance_error",
	"product_blocked",
]);

/** Says what an answer means: its `result` decides, the status only where there is none. */
export const judge = (
	status: number,
	envelope: Envelope | null,
	wait: number | null,
): Reply => {
	if (envelope?.result === "success") return { kind: "success", envelope };
	if (status === 429) return { kind: "full", wait };
	if (envelope?.result === "asynchronous")
		return { kind: "asynchronous", handle: envelope.data };
	const error = readError(envelope?.error);
	const refused = { kind: "refused", status, error } as const;
	if (error.code !== null && special(error.code)) return refused;
	if (status >= 500 || status === 408) return lost("ksuite-unreachable");
	// Without an envelope only this status is clear; any other page could come from anything on the way.
	if (envelope?.result === "error" || status === 401) return refused;
	return lost("ksuite-garbled");
};

/** A reply that is none; may be tried again, and nobody knows whether the call did anything, unless said otherwise. */
export const lost = (
	code: Lost["code"],
	more: Partial<Pick<Lost, "unsent" | "again">> = {},
): Lost => ({ kind: "lost", code, unsent: false, again: true, ...more });

const special = (code: string): boolean =>
	maintenance.has(code) || code === "operation_in_progress";
