import type { Meaning } from "./pace.ts";

/** Codes of Slack for a conversation we were not invited to, or of a kind we may not read. */
export const outside: Meaning = (code) =>
	outsideCodes.has(code) ? "not-in-conversation" : "unavailable";

const outsideCodes = new Set([
	"not_in_channel",
	"channel_not_found",
	"missing_scope",
	"no_permission",
	"access_denied",
	"team_access_not_granted",
	"method_not_supported_for_channel_type",
]);
