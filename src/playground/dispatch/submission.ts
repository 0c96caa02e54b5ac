import { z } from "zod";
import { isObject } from "../json.ts";
import { Refusal } from "../refusal.ts";
import type { View } from "../state/view.ts";
import type { World } from "../state/world.ts";
import { viewJson } from "../view-json.ts";
import { pushView, updateView } from "../views.ts";
import type { Deliver } from "./delivery.ts";
import { stateValues } from "./element-state.ts";
import { handOver, ownFiles } from "./given-files.ts";
import { inputErrors } from "./input-errors.ts";
import { commonPayload } from "./payload.ts";
import { readState } from "./read-state.ts";
import { responseUrlsOf } from "./view-response-urls.ts";

/** A modal somebody submits; `state` is Slack's `state.values`. */
export type Submitted = { as: string; viewId: string; state?: unknown };

/** What became of a submission; `errors` are sentences by block id. */
export type SubmitOutcome =
	| { kind: "done" }
	| { kind: "errors"; errors: Record<string, string> }
	| { kind: "refused"; sentence: string }
	| { kind: "unanswered"; sentence: string };

const FAILED = "We had some trouble connecting. Try again?";

/** Submits the modal on top, after Slack's own checks of the inputs, and carries out the app's `response_action`. */
export async function submitView(
	world: World,
	deliver: Deliver,
	{ as, viewId, state }: Submitted,
): Promise<SubmitOutcome> {
	const view = world.views.stack(as).at(-1);
	if (view === undefined || view.id !== viewId)
		return { kind: "refused", sentence: "This dialog is no longer open." };
	const remembered = world.elementStates.read(as, view.id);
	const values = ownFiles(
		world,
		as,
		stateValues(view.blocks, {
			...remembered,
			...readState(view.blocks, state),
		}),
	);
	const sizeOf = (id: string) => world.files.find(id)?.bytes?.length ?? 0;
	const errors = inputErrors(view.blocks, values, sizeOf);
	if (Object.keys(errors).length > 0) return { kind: "errors", errors };
	handOver(world, values);
	const answer = await deliver({
		kind: "interactive",
		payload: {
			type: "view_submission",
			...commonPayload(world, as),
			trigger_id: world.triggers.issue({ userId: as, viewId: view.id }),
			view: viewJson(world, view, values),
			response_urls: responseUrlsOf(world, view, values),
		},
	});
	if (answer.kind === "failed") return { kind: "unanswered", sentence: FAILED };
	return carryOut(world, view, answer.body);
}

const responseSchema = z.discriminatedUnion("response_action", [
	z.object({ response_action: z.literal("clear") }),
	z.object({
		response_action: z.literal("update"),
		view: z.unknown().optional(),
	}),
	z.object({
		response_action: z.literal("push"),
		view: z.unknown().optional(),
	}),
	z.object({
		response_action: z.literal("errors"),
		errors: z.record(z.string(), z.string()),
	}),
]);

function carryOut(world: World, view: View, body: unknown): SubmitOutcome {
	const isEmpty =
		body === null ||
		body === "" ||
		(isObject(body) && Object.keys(body).length === 0);
	if (isEmpty) {
		closeViews(world, view, false);
		return { kind: "done" };
	}
	const response = responseSchema.safeParse(body);
	if (!response.success) return { kind: "unanswered", sentence: FAILED };
	try {
		return apply(world, view, response.data);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return { kind: "unanswered", sentence: FAILED };
	}
}

function apply(
	world: World,
	view: View,
	response: z.infer<typeof responseSchema>,
): SubmitOutcome {
	switch (response.response_action) {
		case "clear":
			closeViews(world, view, true);
			return { kind: "done" };
		case "update":
			updateView(world, view, response.view);
			return { kind: "done" };
		case "push":
			pushView(world, view.userId, response.view);
			return { kind: "done" };
		case "errors": {
			const { errors } = response;
			const isKnown = (id: string) =>
				view.blocks.some(
					({ type, block_id }) => type === "input" && block_id === id,
				);
			const isGood = Object.keys(errors).every(isKnown);
			return isGood
				? { kind: "errors", errors }
				: { kind: "unanswered", sentence: FAILED };
		}
	}
}

function closeViews(world: World, view: View, all: boolean): void {
	world.views.close(view.userId, all);
	const { userId, id: viewId } = view;
	world.hub.publish({ kind: "view-closed", userId, viewId, all });
}
