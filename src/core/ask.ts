import type { Command, Context, Effect, Preview } from "./command.ts";
import { decideOn, previewOf } from "./consider.ts";
import type { Decision } from "./decide.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Invocation } from "./invocation.ts";
import type { Pipeline, Shown } from "./pipeline.ts";
import { Problem } from "./problem.ts";
import { partyOf, record } from "./record.ts";
import type { Request } from "./request.ts";

/** Previews a change, decides who must agree, stores the request and shows it. */
export const ask = async <S>(
	pipeline: Pipeline<S>,
	command: Command<S>,
	invocation: Invocation,
	context: Context,
	declared: Effect,
): Promise<Shown> => {
	const preview = await previewOf(pipeline, command, invocation.input, context);
	const effect = higher(declared, preview.effect ?? "read");
	const decision = decideOn(
		pipeline,
		command,
		context.actor,
		invocation.input,
		effect,
	);
	if (decision.kind === "refuse") throw new Problem("not-allowed");
	const request = await pipeline.requests.add(
		draft(pipeline, command, invocation, context, preview, effect, decision),
	);
	if (request.needed > 0)
		await record(pipeline, request, "asked", context.actor);
	pipeline.changed(request, null);
	return { kind: "request", request };
};

const draft = <S>(
	pipeline: Pipeline<S>,
	command: Command<S>,
	invocation: Invocation,
	{ actor, now }: Context,
	preview: Preview,
	effect: Effect,
	decision: Decision,
): Omit<Request, "id" | "version"> => {
	const needed = decision.kind === "approve" ? decision.needed : 0;
	const { confirm, approve, remind } = pipeline.waits;
	return {
		state: "waiting",
		invocation,
		effect,
		preview,
		fingerprint: fingerprint(preview.basis),
		asker: partyOf(actor),
		locale: actor.locale,
		zone: actor.zone,
		needed,
		decides: command.decides,
		votes: [],
		ending: null,
		created: now,
		expires: now + (needed > 0 ? approve : confirm),
		nudge: needed > 0 ? now + remind : null,
		nudges: 0,
		settled: null,
	};
};

/** The more dangerous of two. */
export const higher = (one: Effect, other: Effect): Effect => {
	const order = ["read", "change", "destroy"];
	return order.indexOf(one) >= order.indexOf(other) ? one : other;
};
