import { say } from "../../core/text.ts";
import type { Finding } from "./check.ts";

/** What Slack said when it was asked who we are: the workspace and the rights of our token (null: not told), or a short code of a refusal. */
export type SlackAnswer =
	| {
			readonly kind: "works";
			readonly team: string;
			readonly scopes: readonly string[] | null;
	  }
	| { readonly kind: "refused"; readonly code: string }
	| { readonly kind: "unreachable" };

/** Whether Slack takes our token. */
export const tokenFinding = (answer: SlackAnswer): Finding => {
	switch (answer.kind) {
		case "works":
			return {
				state: "fine",
				found: say("doctor.slack.works", { team: answer.team }),
			};
		case "refused":
			return {
				state: "broken",
				found: say("doctor.slack.refused", { code: answer.code }),
				remedy: say("doctor.slack.refused.remedy"),
				link: slackApps,
			};
		case "unreachable":
			return {
				state: "broken",
				found: say("doctor.slack.unreachable"),
				remedy: say("doctor.slack.unreachable.remedy"),
			};
	}
};

/** Whether our token has every right that our manifest asks for. */
export const scopesFinding = (
	answer: SlackAnswer,
	wanted: readonly string[],
): Finding => {
	const scopes = answer.kind === "works" ? answer.scopes : null;
	if (scopes === null)
		return { state: "warning", found: say("doctor.slack.scopes.unknown") };
	const missing = wanted.filter((scope) => !scopes.includes(scope));
	const count = missing.length;
	return count === 0
		? {
				state: "fine",
				found: say("doctor.slack.scopes.all", { count: wanted.length }),
			}
		: {
				state: "broken",
				found: say("doctor.slack.scopes.missing", {
					count,
					missing: { series: missing },
				}),
				remedy: say("doctor.slack.scopes.remedy"),
				link: slackApps,
			};
};

/** How Slack reaches us. */
export const modeFinding = (mode: "http" | "socket"): Finding => ({
	state: "fine",
	found: say(`doctor.slack.mode.${mode}`),
});

/** Whether requests can be shown in the channel where they are decided; `outside` is one we were not invited to. */
export const approvalsFinding = (
	approvals: "unset" | "member" | "outside" | "unknown",
): Finding => {
	const found = say(`doctor.approvals.${approvals}`);
	const remedy = say(`doctor.approvals.${approvals}.remedy`);
	switch (approvals) {
		case "member":
			return { state: "fine", found };
		case "unset":
			return { state: "missing", found, remedy };
		case "outside":
			return { state: "broken", found, remedy };
		case "unknown":
			return { state: "warning", found };
	}
};

const slackApps = {
	label: say("doctor.slack.apps"),
	url: "https://api.slack.com/apps",
};
