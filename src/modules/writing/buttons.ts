import { say, type Text } from "../../core/text.ts";
import type { Button } from "../../core/view.ts";

/** The buttons under a text; each carries the session's token and nothing else. */
export const buttons = {
	shorter: (session: string): Button =>
		follow(say("write.button.shorter"), "write shorter", session),
	again: (session: string): Button =>
		follow(say("write.button.again"), "write again", session),
	back: (session: string): Button =>
		follow(say("write.button.back"), "write back", session),
	stop: (run: string, session: string): Button => ({
		label: say("write.button.stop"),
		does: { kind: "invoke", command: "write stop", input: { run, session } },
	}),
} as const;

const follow = (label: Text, command: string, session: string): Button => ({
	label,
	does: { kind: "invoke", command, input: { session } },
});
