import type { z } from "zod";
import { type Actor, accountKey } from "./actor.ts";
import { named, type RawInput, writeTyped } from "./arguments.ts";
import type { AuditEvent, AuditLine } from "./audit.ts";
import type { Pipeline } from "./pipeline.ts";
import type { Party, Request } from "./request.ts";

/** Who somebody is on cards and in requests. */
export const partyOf = (actor: Actor): Party => ({
	account: actor.account,
	person: actor.person,
	name: actor.name,
});

/** The bot itself, where it does something nobody asked for in that moment. */
export const itself: Party = {
	account: { platform: "suitemate", team: "", user: "" },
	person: "suitemate",
	name: "Suitemate",
};

/** Writes what happened to a request into the audit log. */
export const record = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
	event: AuditEvent,
	by: Party,
	details: Record<string, string> = {},
): Promise<void> => {
	const { command, input, why } = request.invocation;
	const args = pipeline.commands.get(command)?.args;
	await pipeline.audit.add({
		at: pipeline.now(),
		event,
		by: auditParty(by),
		command,
		request: request.id,
		details: {
			...(args ? { arguments: writeTyped(inPublic(input, args), args) } : {}),
			...(why ? { why } : {}),
			...details,
		},
	});
};

const inPublic = (input: RawInput, args: z.ZodObject): RawInput => {
	const hidden = named(args).filter(
		({ name, meta }) => meta.isPrivate && input[name] !== undefined,
	);
	return {
		...input,
		...Object.fromEntries(hidden.map(({ name }) => [name, "…"])),
	};
};

/** A person as the audit log keeps them. */
export const auditParty = (party: Party): AuditLine["by"] => ({
	person: party.person,
	name: party.name,
	account: accountKey(party.account),
});
