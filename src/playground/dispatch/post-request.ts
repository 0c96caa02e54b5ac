import { parseJson } from "../json.ts";
import type { World } from "../state/world.ts";
import type { AppAnswer, Envelope, Retry } from "./delivery.ts";
import { signatureHeaders } from "./signature.ts";

/** Sends an envelope over signed HTTP, waiting as long as Slack does for the answer. */
export async function post(
	world: World,
	requestUrl: string,
	envelope: Envelope,
	retry?: Retry,
): Promise<AppAnswer> {
	const url =
		envelope.kind === "options"
			? (world.app.optionsUrl ?? requestUrl)
			: requestUrl;
	const { body, contentType } = encode(envelope);
	try {
		const response = await fetch(url, {
			method: "POST",
			body,
			redirect: "manual",
			signal: AbortSignal.timeout(world.clock.ackMs),
			headers: {
				"content-type": contentType,
				"user-agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
				...signatureHeaders(world.app.signingSecret, body, world.clock.now()),
				...retryHeaders(retry),
			},
		});
		return await readAnswer(response);
	} catch (error) {
		const isLate = error instanceof Error && error.name === "TimeoutError";
		const reason = isLate ? "http_timeout" : "connection_failed";
		return { kind: "failed", reason, noRetry: false };
	}
}

async function readAnswer(response: Response): Promise<AppAnswer> {
	const text = await response.text();
	if (!response.ok) {
		const noRetry = response.headers.get("x-slack-no-retry") === "1";
		return { kind: "failed", reason: "http_error", noRetry };
	}
	const type = response.headers.get("content-type") ?? "";
	const body = type.startsWith("application/json") ? parseJson(text) : text;
	return { kind: "acknowledged", body: text === "" ? null : body };
}

function encode({ kind, payload }: Envelope) {
	const form = "application/x-www-form-urlencoded";
	const text = JSON.stringify(payload);
	switch (kind) {
		case "events_api":
			return { body: text, contentType: "application/json" };
		case "interactive":
		case "options":
			return {
				body: new URLSearchParams({ payload: text }).toString(),
				contentType: form,
			};
		case "slash_commands": {
			const fields = Object.entries(payload).map(([name, value]) => [
				name,
				String(value),
			]);
			return {
				body: new URLSearchParams(Object.fromEntries(fields)).toString(),
				contentType: form,
			};
		}
	}
}

function retryHeaders(retry: Retry | undefined): Record<string, string> {
	if (retry === undefined) return {};
	return {
		"x-slack-retry-num": String(retry.number),
		"x-slack-retry-reason": retry.reason,
	};
}
