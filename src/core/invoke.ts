import type { Account, Actor } from "./actor.ts";
import { parseInput } from "./arguments.ts";
import { ask } from "./ask.ts";
import { attempt, problemText } from "./attempt.ts";
import type { Context } from "./command.ts";
import { decideOn, findCommand } from "./consider.ts";
import type { Invocation } from "./invocation.ts";
import type { Pipeline, Port, Shown } from "./pipeline.ts";
import { Problem } from "./problem.ts";
import { auditParty, partyOf } from "./record.ts";
import { runRequest } from "./run-request.ts";

/** Carries out one invocation up to its answer: find, who, may, parse, then run a read or preview and store a request for anything else. */
export const invoke = async <S>(
	pipeline: Pipeline<S>,
	invocation: Invocation,
	account: Account,
	port: Port,
): Promise<Shown> => {
	const started = pipeline.now();
	const result = await attempt(pipeline.log, () =>
		carry(pipeline, invocation, account, port),
	);
	const known = pipeline.commands.has(invocation.command);
	const command = known ? invocation.command : "unknown";
	const ms = pipeline.now() - started;
	if (result.kind === "problem") {
		const { problem, reference } = result;
		pipeline.log({
			event: "command",
			command,
			outcome: "problem",
			problem: problem.code,
			ms,
			reference,
		});
		return { kind: "problem", text: problemText(problem), reference };
	}
	const outcome = result.value.kind === "view" ? "shown" : "asked";
	pipeline.log({ event: "command", command, outcome, ms, reference: "" });
	return result.value;
};

const carry = async <S>(
	pipeline: Pipeline<S>,
	invocation: Invocation,
	account: Account,
	port: Port,
): Promise<Shown> => {
	const command = findCommand(pipeline, invocation.command);
	const actor = await pipeline.who(account);
	if (
		decideOn(pipeline, command, actor, invocation.input, "change").kind ===
		"refuse"
	)
		throw await refused(pipeline, actor, invocation.command);
	const parsed = parseInput(invocation.input, command.args);
	if (parsed.kind === "faulty")
		return {
			kind: "dialog",
			command: command.name,
			input: invocation.input,
			invalid: parsed.invalid,
		};
	const effect = command.effect(parsed.input);
	const context: Context = {
		actor,
		now: pipeline.now(),
		request: null,
		...port,
	};
	if (effect === "read") {
		if (
			decideOn(pipeline, command, actor, parsed.input, "read").kind === "refuse"
		)
			throw await refused(pipeline, actor, invocation.command);
		const outcome = await command.run(parsed.input, pipeline.services, context);
		if (outcome.kind !== "done") throw new Problem("unexpected");
		return {
			kind: "view",
			view: outcome.view,
			secret: outcome.secret,
			sensitive: command.sensitive,
		};
	}
	const whole = { ...invocation, input: parsed.input };
	if (!command.shown) return ask(pipeline, command, whole, context, effect);
	// Work that outlives the process needs what the button carried.
	const forgets = command.job === null;
	const asked = await ask(pipeline, command, whole, context, effect, forgets);
	return carryOn(pipeline, asked, whole, port);
};

/** Makes a change at once whose exact preview was what the person pressed; what needs a second person waits for them. */
const carryOn = async <S>(
	pipeline: Pipeline<S>,
	asked: Shown,
	invocation: Invocation,
	port: Port,
): Promise<Shown> => {
	if (asked.kind !== "request" || asked.request.needed > 0) return asked;
	const pressed = { invocation, port };
	const request = await runRequest(pipeline, asked.request, [], pressed);
	switch (request.ending?.kind) {
		case "view":
			return { ...request.ending, sensitive: true };
		case "problem":
			return request.ending;
		default:
			return { kind: "request", request };
	}
};

const refused = async <S>(
	pipeline: Pipeline<S>,
	actor: Actor,
	command: string,
): Promise<Problem> => {
	await pipeline.audit.add({
		at: pipeline.now(),
		event: "refused",
		by: auditParty(partyOf(actor)),
		command,
		request: null,
		details: {},
	});
	return new Problem(actor.userId === null ? "not-linked" : "not-allowed");
};
