import type { Actor } from "./actor.ts";
import { attempt } from "./attempt.ts";
import { note } from "./card-blocks.ts";
import { findCommand, isAsker, mayDecide } from "./consider.ts";
import { contextOf } from "./finish.ts";
import { pauseAfter } from "./looks.ts";
import type { Pipeline } from "./pipeline.ts";
import { Problem } from "./problem.ts";
import { itself, partyOf, record } from "./record.ts";
import type { Ending, Party, Request } from "./request.ts";
import { current } from "./settle.ts";
import { at, say } from "./text.ts";
import type { Block } from "./view.ts";

/** Reads whether a handed-over change has happened, or gives it back; who decided on it or asked for it may do so. What was given up can still be looked at. */
export const look = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
	said: "look" | "done by hand" | "give back",
	actor: Actor,
): Promise<Request> => {
	const own = isAsker(request, actor);
	if (!own && !mayDecide(pipeline, request, actor))
		throw new Problem("not-allowed");
	const party = partyOf(actor);
	const { ending, state } = request;
	const isGivenUp = state === "given up" && ending?.kind === "unseen";
	if (state !== "handed over" && !isGivenUp) return request;
	if (said === "give back")
		return isGivenUp ? request : giveBack(pipeline, request, party);
	const seen = await readOutcome(pipeline, request);
	if (seen !== null) return close(pipeline, request, party, seen);
	if (ending?.kind !== "handover" && ending?.kind !== "unseen") return request;
	const looked = { ...ending, looked: pipeline.now() };
	if (said === "look" || looked.kind === "unseen")
		return show(pipeline, request, looked);
	const claimed = { ...looked, claimed: actor.name };
	const shown = await show(pipeline, request, claimed);
	await record(pipeline, shown, "not seen", party);
	return shown;
};

/** Looks by itself, less and less often; after the time for it the change is given up, and the log says so. */
export const lookAgain = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
): Promise<void> => {
	const { ending } = request;
	if (ending?.kind !== "handover") return;
	const now = pipeline.now();
	const read = await attempt(pipeline.log, () =>
		readOutcome(pipeline, request),
	);
	if (read.kind === "ok" && read.value !== null) {
		await close(pipeline, request, itself, read.value);
		return;
	}
	const looks = request.nudges + 1;
	const since = ending.since ?? request.created;
	// A look that failed says nothing, so it neither ends the looking nor is shown.
	if (read.kind === "problem" || now - since < pipeline.waits.hands) {
		const looked = read.kind === "ok" ? now : ending.looked;
		await show(pipeline, request, { ...ending, looked }, looks);
		return;
	}
	const unseen = {
		...({ kind: "unseen", since, looked: now } as const),
		...doneBefore(ending),
	};
	const given = await pipeline.requests.change(request, {
		state: "given up",
		ending: unseen,
		nudge: null,
		settled: now,
	});
	if (!given) return;
	await record(pipeline, given, "given up", itself);
	pipeline.log({ event: "request", request: given.id, state: "given up" });
	pipeline.changed(given, null);
};

/** What the command's own check reads: how it looks when it happened, null when not seen. */
export const readOutcome = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
): Promise<(Ending & { kind: "view" }) | null> => {
	const { command, input } = request.invocation;
	const { check } = findCommand(pipeline, command);
	if (!check) return null;
	const context = await contextOf(pipeline, request);
	const seen = await check(input, pipeline.services, context);
	if (seen === null) return null;
	const isView = typeof seen === "object" && "body" in seen;
	const view = isView ? seen : { title: seen, body: [] };
	return { kind: "view", view, secret: [] };
};

const show = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
	ending: Ending,
	looks = request.nudges,
): Promise<Request> => {
	const next = { nudge: pipeline.now() + pauseAfter(looks), nudges: looks };
	const isOpen = request.state === "handed over";
	const shown = await pipeline.requests.change(request, {
		ending,
		...(isOpen ? next : {}),
	});
	if (shown) pipeline.changed(shown, null);
	return shown ?? current(pipeline, request);
};

/** What was done already when it came to a person's hands; it stays to be read however that ends. */
const doneBefore = (
	ending: Ending | null,
): { readonly body?: readonly Block[] } =>
	(ending?.kind === "handover" || ending?.kind === "unseen") && ending.body
		? { body: ending.body }
		: {};

const giveBack = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
	by: Party,
): Promise<Request> => {
	const ending = {
		...({ kind: "decision", by: by.name, reason: null } as const),
		...doneBefore(request.ending),
	};
	return settleAs(pipeline, request, "given up", ending, by);
};

const close = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
	by: Party,
	seen: Ending & { kind: "view" },
): Promise<Request> => {
	const { ending: left } = request;
	const { body: done = [] } = doneBefore(left);
	const secret = left?.kind === "handover" ? (left.secret ?? []) : [];
	const { view } = seen;
	// Who is gone cannot be named any more by what looks for them.
	const asked: Block = {
		kind: "facts",
		rows: [{ label: say("card.asked-for"), value: request.preview.title }],
	};
	// A sentence alone says nothing of a way back; what hands did, hands undo.
	const back = view.body.length > 0 ? [] : [note(say("undo.by-hand"))];
	const when = note(say("card.seen", { when: at(pipeline.now()) }));
	const body = [...done, asked, ...view.body, ...back, when];
	const ending = { ...seen, view: { ...view, body }, secret };
	return settleAs(pipeline, request, "done", ending, by);
};

const settleAs = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
	state: "done" | "given up",
	ending: Ending,
	by: Party,
): Promise<Request> => {
	const settled = pipeline.now();
	const patch = { state, ending, settled, nudge: null };
	const closed = await pipeline.requests.change(request, patch);
	if (!closed) return current(pipeline, request);
	const event = state === "done" ? "seen done" : "given back";
	await record(pipeline, closed, event, by);
	pipeline.changed(closed, null);
	return closed;
};
