import { z } from "zod";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import { say, type Text } from "../../core/text.ts";
import type { Block } from "../../core/view.ts";
import { givenRoles, onlyText, roleText, untilText } from "./describe.ts";
import { type Holder, holds, type RoleBook } from "./role-book.ts";

/** Everybody who has a role here, with its limits, and what each role may do. */
export const listRoles = defineCommand({
	name: "roles list",
	args: z.object({}),
	who: "helpdesk",
	effect: "read",
	run: async (
		_input,
		{ roleBook }: { roleBook: RoleBook },
		{ actor, now }: Context,
	) =>
		done({
			holders: await roleBook.all(),
			now,
			mayGrant: allowed(actor.grants, "owner", "roles grant", now),
		}),
	view: ({ holders, now, mayGrant }) => ({
		title: say("roles.list.title", { count: holders.length }),
		body: [
			...(holders.length === 0 ? [] : [table(holders, now)]),
			{
				kind: "list",
				items: givenRoles.map((role) => say(`roles.may.${role}`)),
			},
			...(mayGrant ? [grantButton] : []),
			{ kind: "note", text: say("roles.list.note") },
		],
	}),
});

const table = (holders: readonly Holder[], now: number): Block => ({
	kind: "table",
	columns: ["name", "role", "only", "until"].map((key) =>
		say(`roles.row.${key}`),
	),
	rows: holders.map((holder) => [
		holder.name,
		roleText(holder.grant.role),
		onlyText(holder.grant.only),
		endText(holder, now),
	]),
});

const endText = (holder: Holder, now: number): Text => {
	if (holder.configured) return say("roles.configured");
	return holds(holder, now)
		? untilText(holder.grant.until)
		: say("roles.over", { day: untilText(holder.grant.until) });
};

const grantButton: Block = {
	kind: "buttons",
	buttons: [
		{
			label: say("roles.button.grant"),
			does: { kind: "dialog", command: "roles grant", input: {} },
		},
	],
};
