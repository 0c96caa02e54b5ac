import { describe, expect, it } from "vitest";
import type { Actor, Grant } from "../../src/core/actor.ts";
import { type Case, covers, decide } from "../../src/core/decide.ts";

const actor = (...grants: Grant[]): Actor => ({
	account: { platform: "test", team: "T", user: "U" },
	person: "user:1",
	name: "Nadia",
	locale: "en",
	zone: "UTC",
	userId: "1",
	email: null,
	grants,
});
const facts = (changes: Partial<Case> = {}): Case => ({
	effect: "change",
	who: "helpdesk",
	asks: "helpdesk",
	typed: "mail create x@alpenblick.example",
	threshold: 1,
	...changes,
});
const helpdesk = actor({ role: "helpdesk" });
const nobody = actor();
const now = 1000;

describe("the decision", () => {
	it.each([
		[
			"a member reads what members may",
			nobody,
			facts({ effect: "read", who: "member", asks: "member" }),
			{ kind: "run" },
		],
		[
			"a member does not read what the help desk may",
			nobody,
			facts({ effect: "read" }),
			{ kind: "refuse" },
		],
		[
			"a member does not read by asking",
			nobody,
			facts({ effect: "read", asks: "member" }),
			{ kind: "refuse" },
		],
		[
			"the help desk confirms a change itself",
			helpdesk,
			facts(),
			{ kind: "confirm" },
		],
		[
			"a member may ask where that is allowed",
			nobody,
			facts({ asks: "member" }),
			{ kind: "approve", needed: 1 },
		],
		[
			"asking does not double the approvals of a plain change",
			nobody,
			facts({ asks: "member", threshold: 2 }),
			{ kind: "approve", needed: 1 },
		],
		[
			"a destructive change needs a second person",
			helpdesk,
			facts({ effect: "destroy" }),
			{ kind: "approve", needed: 1 },
		],
		[
			"or two of them",
			helpdesk,
			facts({ effect: "destroy", threshold: 2 }),
			{ kind: "approve", needed: 2 },
		],
		[
			"even for an owner",
			actor({ role: "owner" }),
			facts({ effect: "destroy" }),
			{ kind: "approve", needed: 1 },
		],
		[
			"an admin includes the help desk",
			actor({ role: "admin" }),
			facts(),
			{ kind: "confirm" },
		],
		[
			"the help desk is no admin",
			helpdesk,
			facts({ who: "admin", asks: "admin" }),
			{ kind: "refuse" },
		],
		[
			"a role that ran out is none",
			actor({ role: "admin", until: 1000 }),
			facts(),
			{ kind: "refuse" },
		],
		[
			"a role holds until its moment",
			actor({ role: "admin", until: 1001 }),
			facts(),
			{ kind: "confirm" },
		],
		[
			"a role for some commands covers them",
			actor({ role: "helpdesk", only: ["mail create"] }),
			facts(),
			{ kind: "confirm" },
		],
		[
			"and no others",
			actor({ role: "helpdesk", only: ["mail create"] }),
			facts({ typed: "mail delete x@y" }),
			{ kind: "refuse" },
		],
	])("%s", (_sentence, who, what, decision) => {
		expect(decide(who, what, now)).toEqual(decision);
	});
});

describe("a grant's pattern", () => {
	it.each([
		["mail create", "mail create a@b", true],
		["mail", "mail delete a@b", true],
		["mail *", "mail delete a@b", true],
		["mail create *@sales.example", "mail create a@sales.example", true],
		["mail create *@sales.example", "mail create a@sales.example.evil", false],
		["mail create a*b*c", "mail create axxbyyc", true],
		["mail create a*b*c", "mail create axxcyyb", false],
		["Mail Create", "mail create x", true],
		["mail", "mailbox list", false],
		["*", "plan change pro 25", true],
	])("%j covers %j: %j", (pattern, typed, expected) => {
		expect(covers(pattern, typed)).toBe(expected);
	});
});
