import { retryAfter } from "../../../core/retry-after.ts";
import { readEnvelope } from "./envelope.ts";
import { judge, type Lost, lost, type Reply } from "./reply.ts";

/** One call as it is sent. */
export type Sent = {
	readonly method: string;
	readonly url: URL;
	readonly token: string;
	/** JSON, or bytes. */
	readonly body?: string | Uint8Array<ArrayBuffer>;
	/** ms for connecting and the whole answer. */
	readonly timeout: number;
};

/** Sends a call once and never throws; what went wrong on the way may name the address or the token, so nothing of it is kept. */
export const exchange = async (sent: Sent, now: number): Promise<Reply> => {
	try {
		const signal = AbortSignal.timeout(sent.timeout);
		const response = await fetch(sent.url, { ...requestOf(sent), signal });
		if (response.status >= 300 && response.status < 400) {
			void response.body?.cancel().catch(() => undefined);
			return lost("ksuite-garbled", { again: false });
		}
		const wait = retryAfter(response.headers.get("retry-after"), now);
		const text = await textOf(response, signal);
		if (typeof text !== "string") return text;
		return judge(response.status, readEnvelope(text), wait);
	} catch (error) {
		return lost("ksuite-unreachable", { unsent: wasUnsent(error) });
	}
};

const requestOf = ({ method, token, body }: Sent): RequestInit => ({
	method,
	headers: {
		authorization: `Bearer ${token}`,
		accept: "application/json",
		"user-agent": "suitemate",
		...(body === undefined ? {} : { "content-type": contentOf(body) }),
	},
	...(body === undefined ? {} : { body }),
	// The token goes to one address only.
	redirect: "manual",
});

const contentOf = (body: string | Uint8Array): string =>
	typeof body === "string" ? "application/json" : "application/octet-stream";

const mostBytes = 10_000_000;

/** The text of an answer that is neither too large nor cut. */
const textOf = async (
	response: Response,
	signal: AbortSignal,
): Promise<string | Lost> => {
	const decoder = new TextDecoder();
	let bytes = 0;
	let text = "";
	try {
		for await (const chunk of response.body ?? []) {
			bytes += chunk.length;
			if (bytes > mostBytes) return lost("ksuite-garbled", { again: false });
			text += decoder.decode(chunk, { stream: true });
		}
		return text + decoder.decode();
	} catch {
		return lost(signal.aborted ? "ksuite-unreachable" : "ksuite-garbled");
	}
};

/** Whether no connection was made, so that nothing can have arrived. */
const wasUnsent = (error: unknown): boolean => {
	const cause = error instanceof Error ? error.cause : null;
	return (
		cause instanceof Error &&
		"code" in cause &&
		typeof cause.code === "string" &&
		unconnected.has(cause.code)
	);
};

const unconnected = new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"UND_ERR_CONNECT_TIMEOUT",
]);
