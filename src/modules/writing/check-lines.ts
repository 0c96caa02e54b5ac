import type { Finding } from "../../ai/guards/finding.ts";
import { say, type Text } from "../../core/text.ts";

/** What the person should look at before using a text, one line each. */
export const checkLines = (findings: readonly Finding[]): readonly Text[] =>
	findings.map(line).filter((text) => text !== null);

const line = ({ guard, what }: Finding): Text | null => {
	const series = { series: what.slice(0, 8) };
	switch (guard) {
		case "numbers-lost":
			return say("write.check.numbers-lost", { what: series });
		case "numbers-new":
			return say("write.check.numbers-new", { what: series });
		case "names-lost":
			return say("write.check.names-lost", { what: series });
		case "dates-lost":
			return say("write.check.dates-lost", { what: series });
		case "glossary":
			return say("write.check.glossary", { what: series });
		case "negation":
			return say("write.check.negation");
		case "length":
			return say("write.check.length");
		case "same":
			return say("write.check.same");
		// A text with one of these is never shown.
		case "placeholders":
		case "new-links":
		case "broadcast":
		case "thinking":
		case "chatter":
		case "echo":
		case "language":
		case "markup":
		case "refusal":
			return null;
	}
};
