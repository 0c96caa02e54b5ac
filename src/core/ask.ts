import { named } from "./arguments.ts";
import type { Command, Context, Effect, Preview } from "./command.ts";
import { decideOn, previewOf } from "./consider.ts";
import type { Decision } from "./decide.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Invocation } from "./invocation.ts";
import type { Pipeline, Shown } from "./pipeline.ts";
import { Problem } from "./problem.ts";
import { partyOf, record } from "./record.ts";
import type { Request } from "./request.ts";

/** Previews a change, decides who must agree, stores the request and shows it. What only the pressed button carries is not stored where the change follows at once: it may open what nobody else may read. */
export const ask = async <S>(
	pipeline: Pipeline<S>,
	command: Command<S>,
	invocation: Invocation,
	context: Context,
	declared: Effect,
	forgetsCarried = false,
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
	const kept = forgetsCarried ? uncarried(invocation, command) : invocation;
	const request = await pipeline.requests.add(
		draft(pipeline, command, kept, context, preview, effect, decision),
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

const uncarried = <S>(
	invocation: Invocation,
	{ args }: Command<S>,
): Invocation => {
	const carried = new Set(
		named(args)
			.filter(({ meta }) => meta.carried === true)
			.map(({ name }) => name),
	);
	const input = Object.entries(invocation.input).filter(
		([name]) => !carried.has(name),
	);
	return { ...invocation, input: Object.fromEntries(input) };
};

/** The more dangerous of two. */
export const higher = (one: Effect, other: Effect): Effect => {
	const order = ["read", "change", "destroy"];
	return order.indexOf(one) >= order.indexOf(other) ? one : other;
};
