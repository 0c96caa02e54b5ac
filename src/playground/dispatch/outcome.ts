import type { World } from "../state/world.ts";
import type { AppAnswer } from "./delivery.ts";

/** What came of something a person did: handed to the app, refused by Slack, or not answered by the app in time. */
export type Outcome =
	| { kind: "done" }
	| { kind: "refused"; sentence: string }
	| { kind: "unanswered"; sentence: string };

/** Refused by Slack itself, with the sentence the person reads. */
export function refused(sentence: string): Outcome {
	return { kind: "refused", sentence };
}

/** Done when the app acknowledged; otherwise the person reads the sentence as a notice. */
export function settled(
	world: World,
	userId: string,
	answer: AppAnswer,
	sentence: string,
): Outcome {
	if (answer.kind === "acknowledged") return { kind: "done" };
	world.hub.publish({ kind: "notice", userId, text: sentence });
	return { kind: "unanswered", sentence };
}
