import { createHmac } from "node:crypto";

/** A signed slash command with a trigger of its own, as Slack sends it. */
export type Typed = {
	readonly body: string;
	readonly headers: Record<string, string>;
};

/** Makes the commands a person types one after the other. */
export const createTyping = (
	secret: string,
	text: string,
	responseUrl: string,
): (() => Typed) => {
	let count = 0;
	const rest = new URLSearchParams({
		token: "bench",
		team_id: "T0BENCH",
		team_domain: "bench",
		channel_id: "C0BENCH",
		channel_name: "general",
		user_id: "U0BENCH",
		user_name: "bench",
		command: "/ksuite",
		text,
		api_app_id: "A0BENCH",
		is_enterprise_install: "false",
		response_url: responseUrl,
	}).toString();
	return () => {
		count += 1;
		const body = `${rest}&trigger_id=1.${process.pid}.${count}`;
		const seconds = String(Math.floor(Date.now() / 1000));
		const hash = createHmac("sha256", secret)
			.update(`v0:${seconds}:${body}`)
			.digest("hex");
		return {
			body,
			headers: {
				"content-type": "application/x-www-form-urlencoded",
				"x-slack-request-timestamp": seconds,
				"x-slack-signature": `v0=${hash}`,
			},
		};
	};
};
