import type { Text } from "./text.ts";

/** Every failure that people can meet; each has its sentence `problem.CODE` in `words/` saying what happened and what to do next. */
export const problemCodes = [
	"unknown-command",
	"unreadable-arguments",
	"missing-argument",
	"invalid-argument",
	"unknown-flag",
	"too-many-words",
	"too-long",
	"not-allowed",
	"not-linked",
	"not-linked-other",
	"not-found",
	"ambiguous",
	"already-there",
	"no-seat",
	"seat-ceiling",
	"no-address-left",
	"not-legal-plan",
	"last-owner",
	"yourself",
	"wrong-state",
	"nothing-to-do",
	"public-url-missing",
	"page-gone",
	"request-gone",
	"request-settled",
	"request-expired",
	"not-yours",
	"own-request",
	"already-approved",
	"stale",
	"link-code-wrong",
	"link-code-expired",
	"mail-not-configured",
	"too-many-codes",
	"account-busy",
	"account-linked",
	"too-often",
	"no-model",
	"ai-off",
	"feature-off",
	"budget-spent",
	"model-unreachable",
	"model-refused",
	"model-slow",
	"model-cut",
	"model-too-long",
	"model-unusable",
	"model-changed-facts",
	"session-over",
	"stopped",
	"endpoint-not-allowed",
	"not-in-conversation",
	"no-consent",
	"not-your-message",
	"house-full",
	"no-room",
	"lines-unusable",
	"file-empty",
	"file-large",
	"file-kind",
	"file-locked",
	"file-damaged",
	"file-unsafe",
	"file-slow",
	"file-gone",
	"file-not-yours",
	"file-unavailable",
	"files-too-many",
	"document-blank",
	"ksuite-token",
	"ksuite-scope",
	"ksuite-busy",
	"ksuite-unreachable",
	"ksuite-garbled",
	"ksuite-refused",
	"ksuite-maintenance",
	"ksuite-unclear",
	"no-route",
	"unavailable",
	"unexpected",
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** An expected failure, thrown anywhere and caught once in dispatch; `values` fill the sentence and never carry what a person wrote. */
export class Problem extends Error {
	readonly code: ProblemCode;
	readonly values: Readonly<Record<string, Text>>;
	constructor(code: ProblemCode, values: Record<string, Text> = {}) {
		super(code);
		this.name = "Problem";
		this.code = code;
		this.values = values;
	}
}
