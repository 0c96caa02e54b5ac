import { createHmac } from "node:crypto";

/** Slack's request headers for a body: the time in seconds and the v0 HMAC. Source: docs.slack.dev, verifying requests. */
export function signatureHeaders(
	signingSecret: string,
	body: string,
	now: number,
): Record<string, string> {
	const timestamp = String(Math.floor(now / 1000));
	const hash = createHmac("sha256", signingSecret)
		.update(`v0:${timestamp}:${body}`)
		.digest("hex");
	return {
		"x-slack-request-timestamp": timestamp,
		"x-slack-signature": `v0=${hash}`,
	};
}
