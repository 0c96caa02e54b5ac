import { Problem, type ProblemCode } from "../core/problem.ts";
import type { Settings } from "./env-text.ts";

/** What one part of the setup found: settings to write, and lines for the summary, without secrets. Null when the person left it alone. */
export type Found = {
	readonly settings: Settings;
	readonly summary: readonly string[];
} | null;

/** A value, or the failure that stood in its way; what nobody expected is thrown on. */
export const attempt = async <T>(
	work: Promise<T>,
): Promise<
	| { readonly kind: "value"; readonly value: T }
	| { readonly kind: "problem"; readonly code: ProblemCode }
> => {
	try {
		return { kind: "value", value: await work };
	} catch (error) {
		if (error instanceof Problem) return { kind: "problem", code: error.code };
		throw error;
	}
};

/** Why Infomaniak could not be asked, for the person at the terminal. */
export const reasonOf = (code: ProblemCode): string => {
	switch (code) {
		case "ksuite-token":
			return "Infomaniak does not accept this token. It is mistyped, was deleted, was switched off after a year without use, or lacks the right “accounts”.";
		case "ksuite-scope":
			return "This token lacks the right for it, or its person does.";
		case "ksuite-busy":
			return "Infomaniak takes no more calls at the moment. Wait a minute.";
		case "ksuite-unreachable":
			return "Infomaniak does not answer. Is this machine online?";
		case "ksuite-maintenance":
			return "Infomaniak is working on this product at the moment.";
		case "not-found":
			return "Infomaniak knows no such thing in this organisation.";
		default:
			return "Infomaniak answered in a way that Suitemate does not understand.";
	}
};
