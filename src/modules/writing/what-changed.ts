import { say } from "../../core/text.ts";
import type { Block, Change } from "../../core/view.ts";

/** The difference under its heading; nothing when nothing changed. */
export const whatChanged = (parts: readonly Change[]): readonly Block[] =>
	parts.every(({ change }) => change === "same")
		? []
		: [
				{ kind: "text", text: say("write.changed") },
				{ kind: "difference", parts },
			];
