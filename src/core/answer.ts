import { type Account, type Actor, accountKey } from "./actor.ts";
import { attempt, problemText } from "./attempt.ts";
import { isAsker, mayDecide } from "./consider.ts";
import { look } from "./handover.ts";
import type { Pipeline, Shown } from "./pipeline.ts";
import { Problem } from "./problem.ts";
import { partyOf, record } from "./record.ts";
import type { Request, RequestPatch, Vote } from "./request.ts";
import { runRequest } from "./run-request.ts";
import { settle } from "./settle.ts";
import type { Answer } from "./view.ts";
import { jobOf, stopWork } from "./work.ts";

/** Takes one person's answer to a request; whatever the outcome, the request as it now is comes back or a sentence why not. */
export const answer = async <S>(
	pipeline: Pipeline<S>,
	id: string,
	said: Answer,
	account: Account,
	reason: string | null = null,
): Promise<Shown> => {
	const result = await attempt(pipeline.log, () =>
		take(pipeline, id, said, account, reason),
	);
	if (result.kind === "ok") return { kind: "request", request: result.value };
	const { problem, reference } = result;
	return { kind: "problem", text: problemText(problem), reference };
};

const take = async <S>(
	pipeline: Pipeline<S>,
	id: string,
	said: Answer,
	account: Account,
	reason: string | null,
): Promise<Request> => {
	const request = await pipeline.requests.get(id);
	if (!request) throw new Problem("request-gone");
	const actor = await pipeline.who(account);
	if (said === "look" || said === "done by hand" || said === "give back")
		return look(pipeline, request, said, actor);
	if (said === "stop") return stop(pipeline, request, actor);
	mustBeRightPerson(pipeline, request, said, actor);
	await mustNotBeAskerNow(pipeline, request, said, actor);
	if (request.state !== "waiting") return request;
	if (pipeline.now() >= request.expires)
		return settle(pipeline, request, "expired", request.asker);
	switch (said) {
		case "confirm":
			return runRequest(pipeline, request, []);
		case "approve":
			return approve(pipeline, request, actor);
		case "decline":
			return settle(pipeline, request, "declined", partyOf(actor), reason);
		case "cancel":
		case "withdraw":
			return settle(pipeline, request, "withdrawn", partyOf(actor));
	}
};

const stop = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
	actor: Actor,
): Promise<Request> => {
	if (!isAsker(request, actor) && !mayDecide(pipeline, request, actor))
		throw new Problem("not-allowed");
	const isWorking = request.state === "running" && jobOf(pipeline, request);
	if (!isWorking || request.progress?.isStopping) return request;
	return stopWork(pipeline, request, actor);
};

const approve = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
	actor: Actor,
): Promise<Request> => {
	if (request.votes.some((vote) => isSame(vote, actor)))
		throw new Problem("already-approved");
	const votes = [...request.votes, { ...partyOf(actor), at: pipeline.now() }];
	if (votes.length >= request.needed)
		return runRequest(pipeline, request, votes);
	const patch: RequestPatch = { votes };
	const changed = await pipeline.requests.change(request, patch);
	if (!changed) throw new Problem("request-settled");
	await record(pipeline, changed, "approved", partyOf(actor));
	pipeline.changed(changed, null);
	return changed;
};

const isSame = (vote: Vote, actor: Actor): boolean =>
	vote.person === actor.person ||
	accountKey(vote.account) === accountKey(actor.account);

/** The asker's account may have been linked to somebody since; whoever it is now does not decide either. */
const mustNotBeAskerNow = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
	said: Answer,
	actor: Actor,
): Promise<void> => {
	if (said !== "approve" && said !== "decline") return;
	const asker = await pipeline.who(request.asker.account);
	if (asker.person === actor.person) throw new Problem("own-request");
};

/** Only the asker confirms, cancels or withdraws; only somebody else with the right approves or declines. */
const mustBeRightPerson = <S>(
	pipeline: Pipeline<S>,
	request: Request,
	said: Answer,
	actor: Actor,
): void => {
	const own = isAsker(request, actor);
	if (said !== "approve" && said !== "decline") {
		if (!own) throw new Problem("not-yours");
		if (said === "confirm" && request.needed > 0)
			throw new Problem("own-request");
		return;
	}
	if (own) throw new Problem("own-request");
	if (!mayDecide(pipeline, request, actor)) throw new Problem("not-allowed");
};
