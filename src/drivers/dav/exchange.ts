import { Problem } from "../../core/problem.ts";
import { type Body, readBody } from "./body.ts";

/** The methods that are used. */
export type Method =
	| "OPTIONS"
	| "GET"
	| "PROPFIND"
	| "REPORT"
	| "PUT"
	| "DELETE"
	| "MKCALENDAR"
	| "MKCOL"
	| "PROPPATCH"
	| "POST"
	| "MOVE";

/** One call as it is sent. */
export type Sent = {
	readonly method: Method;
	readonly url: URL;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: string;
	/** ms for connecting and the whole answer; connecting alone has ten seconds. */
	readonly timeout: number;
};

/** What a call brought. `unsent`: it certainly never arrived; `late`: it took all the time it had, so that another try would, too. */
export type Reply =
	| ({
			readonly kind: "answer";
			readonly url: URL;
			readonly status: number;
			readonly headers: Headers;
	  } & Body)
	| { readonly kind: "lost"; readonly unsent: boolean; readonly late: boolean }
	| { readonly kind: "garbled" };

/** Sends a call once and never throws; what went wrong on the way may name the address, so nothing of it is kept. Redirects are answers: a login goes to one server only. */
export const exchange = async (sent: Sent): Promise<Reply> => {
	const signal = AbortSignal.timeout(sent.timeout);
	try {
		const response = await fetch(sent.url, {
			method: sent.method,
			headers: sent.headers,
			...(sent.body === undefined ? {} : { body: sent.body }),
			redirect: "manual",
			signal,
		});
		const body = await readBody(response, sent.url);
		const { status, headers } = response;
		return { kind: "answer", url: sent.url, status, headers, ...body };
	} catch (error) {
		if (error instanceof Problem || isUnreadable(error))
			return { kind: "garbled" };
		return { kind: "lost", unsent: wasUnsent(error), late: signal.aborted };
	}
};

/** What a decoder says of bytes that are not UTF-8. */
const isUnreadable = (error: unknown): boolean =>
	codeIn(error) === "ERR_ENCODING_INVALID_ENCODED_DATA";

const wasUnsent = (error: unknown): boolean =>
	unconnected.has(codeIn(error instanceof Error ? error.cause : null));

const codeIn = (error: unknown): string =>
	error instanceof Error && "code" in error && typeof error.code === "string"
		? error.code
		: "";

const unconnected = new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"UND_ERR_CONNECT_TIMEOUT",
]);
