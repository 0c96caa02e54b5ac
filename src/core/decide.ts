import { type Actor, type Grant, includes, type Role } from "./actor.ts";
import type { Effect } from "./command.ts";

/** What has to happen before a command may run. */
export type Decision =
	| { readonly kind: "run" }
	| { readonly kind: "confirm" }
	| { readonly kind: "approve"; readonly needed: 1 | 2 }
	| { readonly kind: "refuse" };

/** The facts a decision rests on; `typed` is the invocation as typed text, for grants with arguments. */
export type Case = {
	readonly effect: Effect;
	readonly who: Role;
	readonly asks: Role;
	readonly typed: string;
	/** Second persons a destructive or costly change needs here. */
	readonly threshold: 1 | 2;
};

/** The one rule of danger: reading runs, a change asks the same person, a destructive or costly one a second person; who may only ask needs a second person for any change. */
export const decide = (actor: Actor, facts: Case, now: number): Decision => {
	const may = allowed(actor.grants, facts.who, facts.typed, now);
	const asks = may || allowed(actor.grants, facts.asks, facts.typed, now);
	if (!asks) return { kind: "refuse" };
	if (facts.effect === "read")
		return may ? { kind: "run" } : { kind: "refuse" };
	if (facts.effect === "change" && may) return { kind: "confirm" };
	return {
		kind: "approve",
		needed: facts.effect === "destroy" ? facts.threshold : 1,
	};
};

/** Whether some grant gives this role now for this command; everybody is a member. */
export const allowed = (
	grants: readonly Grant[],
	needed: Role,
	typed: string,
	now: number,
): boolean =>
	needed === "member" ||
	grants.some(
		(grant) =>
			includes(grant.role, needed) &&
			(grant.until === undefined || now < grant.until) &&
			(grant.only === undefined ||
				grant.only.some((pattern) => covers(pattern, typed))),
	);

/** Whether a pattern such as `mail create *@alpenblick.example*` or `users` covers a typed command: `*` stands for anything, and a pattern covers whatever follows it. */
export const covers = (pattern: string, typed: string): boolean => {
	const parts = pattern.trim().toLowerCase().split(/\s+/u);
	const words = typed.trim().toLowerCase().split(/\s+/u);
	return parts.every((part, index) => glob(part, words[index] ?? ""));
};

const glob = (part: string, word: string): boolean => {
	const [head = "", ...rest] = part.split("*");
	if (rest.length === 0) return part === word;
	if (!word.startsWith(head)) return false;
	let at = head.length;
	for (const piece of rest.slice(0, -1)) {
		const found = word.indexOf(piece, at);
		if (found < 0) return false;
		at = found + piece.length;
	}
	const tail = rest.at(-1) ?? "";
	return word.length - at >= tail.length && word.endsWith(tail);
};
