import type { Clock } from "../clock.ts";
import type { Ids } from "./ids.ts";

/** What a response_url answers to: where, whom, and the message whose button was pressed (`null`: none). */
export type ResponseContext = {
	channel: string;
	userId: string;
	messageTs: string | null;
	threadTs: string | null;
};

/** Why an answer over a response_url is refused, in Slack's error codes. */
export type ResponseRefusal = "not_found" | "expired_url" | "used_url";

/** The response_urls handed out: five uses, thirty minutes. */
export type ResponseUrls = {
	/** Returns the path, for instance /hooks/T1/…. */
	issue(context: ResponseContext): string;
	/** Looks without counting. */
	look(path: string): ResponseContext | ResponseRefusal;
	count(path: string): void;
};

const USES = 5;
const KEPT = 2000;

/** Creates an empty register of response_urls. */
export function createResponseUrls(
	teamId: string,
	clock: Clock,
	ids: Ids,
): ResponseUrls {
	const issued = new Map<
		string,
		ResponseContext & { at: number; uses: number }
	>();
	return {
		issue(context) {
			const path = `/hooks/${teamId}/${ids.next("")}/${ids.secret()}`;
			issued.set(path, { ...context, at: clock.now(), uses: 0 });
			const oldest = issued.keys().next().value;
			if (issued.size > KEPT && oldest !== undefined) issued.delete(oldest);
			return path;
		},
		look(path) {
			const found = issued.get(path);
			if (found === undefined) return "not_found";
			if (clock.now() - found.at > clock.responseUrlMs) return "expired_url";
			return found.uses >= USES ? "used_url" : found;
		},
		count(path) {
			const found = issued.get(path);
			if (found !== undefined) found.uses += 1;
		},
	};
}
