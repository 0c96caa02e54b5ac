import { randomBytes } from "node:crypto";
import type { Found } from "./step.ts";
import type { Terminal } from "./terminal.ts";

/** Offers to make the key everything is sealed with; `kept` names a key that is there already, which must not be replaced. */
export const setUpKey = async (
	terminal: Terminal,
	kept: string | null,
): Promise<Found> => {
	if (kept !== null) {
		terminal.tell(
			`The key that seals what people type is there already (${kept}); it stays.`,
		);
		return null;
	}
	terminal.note("A key", aboutKey);
	if (!(await terminal.agree("Make SUITEMATE_KEY now?", true))) return null;
	return {
		settings: { SUITEMATE_KEY: randomBytes(32).toString("base64") },
		summary: ["key      made; keep a copy of it apart from the data"],
	};
};

const aboutKey = [
	"Everything people type is sealed with a key before it is kept.",
	"In .env it stands apart from the data and its backup; otherwise one is",
	"made in the data folder at the first start. Without the key nothing can",
	"be read again, by anybody.",
].join("\n");
