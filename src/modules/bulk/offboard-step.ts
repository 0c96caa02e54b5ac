import type { Change, Context } from "../../core/command.ts";
import type { StepResult } from "../../core/job.ts";
import { Problem } from "../../core/problem.ts";
import { partyOf } from "../../core/record.ts";
import { say, type Text } from "../../core/text.ts";
import { type Item, itemOf } from "./offboard-key.ts";
import { accountOf, connectedBy, type OffboardNeeds } from "./offboard-plan.ts";

/** Does one thing for somebody who leaves; what is so already is recognised. With `keepsPasswords` a new password is kept, sealed, until its asker has seen it. */
export const offboardStep = async (
	key: string,
	services: OffboardNeeds,
	{ actor }: Pick<Context, "actor">,
	keepsPasswords: boolean,
): Promise<StepResult> => {
	const item = itemOf(key);
	const { id, user } = item;
	switch (item.task) {
		case "password":
			return resultOf(
				() => services.mail.resetPassword(id),
				({ password }) => (keepsPasswords ? { secret: password } : {}),
			);
		case "unlink":
			return yesOr(await services.links.remove(accountOf(id)));
		case "sync":
			return yesOr(await services.connections.remove(connectedBy(id)));
		case "role":
			return yesOr(await takeRole(services, item));
		case "withdraw": {
			const request = await services.requests.get(id);
			if (request?.state !== "waiting") return already;
			await services.withdraw(request, partyOf(actor));
			return yesOr(true);
		}
		case "team": {
			const teams = await services.teams.of(user.id);
			if (!teams.some((team) => team.id === id)) return already;
			return resultOf(() => services.teams.leave(id, user.id));
		}
		case "cancel":
		case "remove":
			return leave(id, services);
	}
};

/** An invitation may have been accepted since. */
const leave = async (
	id: string,
	{ users }: OffboardNeeds,
): Promise<StepResult> => {
	const user = await users.find(id);
	if (user === null) return already;
	return resultOf(() =>
		user.state === "pending" ? users.cancelInvitation(id) : users.remove(id),
	);
};

const takeRole = async (
	{ roleBook }: OffboardNeeds,
	{ id, user }: Item,
): Promise<boolean> => {
	const held = await roleBook.of(user.id);
	const found = held.find(
		({ grant, configured }) => !configured && grant.role === id,
	);
	return found ? roleBook.take(user.id, found.grant.role) : false;
};

const resultOf = async <T>(
	work: () => Promise<Change<T>>,
	more: (facts: T) => Pick<StepResult, "secret"> = () => ({}),
): Promise<StepResult> => {
	try {
		const change = await work();
		if (change.kind === "done")
			return { outcome: "done", facts: { why: null }, ...more(change.facts) };
		const { steps, link } = change;
		return {
			outcome: "by hand",
			facts: { why: byHand, hands: { steps, link } },
		};
	} catch (error) {
		if (error instanceof Problem && error.code === "not-found") return already;
		throw error;
	}
};

const yesOr = (was: boolean): StepResult =>
	was ? { outcome: "done", facts: { why: null } } : already;

const already: StepResult = { outcome: "already", facts: { why: null } };

const byHand: Text = say("bulk.why.by-hand");
