import { Problem } from "../../core/problem.ts";
import type { Drawn } from "./draw/view.ts";
import type { Place } from "./place.ts";

/** Posts to a response address: privately, replacing what stood there when it did; only to Slack's hosts or the configured one. Problem `unavailable` when it is used up or unreachable. */
export const respond = async (
	place: Place & { kind: "response" },
	drawn: Drawn,
	apiUrl: string | undefined,
): Promise<void> => {
	if (!allowed(place.url, apiUrl)) throw new Problem("unavailable");
	const answer = await post(place.url, {
		...drawn,
		response_type: "ephemeral",
		replace_original: place.replace,
	});
	if (!answer) throw new Problem("unavailable");
};

const post = async (url: string, body: unknown): Promise<boolean> => {
	try {
		const answer = await fetch(url, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify(body),
			redirect: "error",
			signal: AbortSignal.timeout(10_000),
		});
		// Read to its end, so that the connection can be used again.
		await answer.arrayBuffer();
		return answer.ok;
	} catch {
		return false;
	}
};

const allowed = (url: string, apiUrl: string | undefined): boolean => {
	const { protocol, hostname, host } = new URL(url);
	if (apiUrl && host === new URL(apiUrl).host) return true;
	return (
		protocol === "https:" &&
		(hostname === "hooks.slack.com" || hostname === "hooks.slack-gov.com")
	);
};
