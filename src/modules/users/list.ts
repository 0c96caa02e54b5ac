import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { pageButtons, pageOf } from "../../core/paging.ts";
import { at, say } from "../../core/text.ts";
import type { Block, Button } from "../../core/view.ts";
import { fullName } from "./name.ts";
import type { Listed, Users } from "./users.ts";

const states = ["active", "pending", "external"] as const;

/** Everybody in the organisation, a page at a time; a few are led to one by one. */
export const listUsers = defineCommand({
	name: "users list",
	args: z.object({
		search: flag(arg.text()),
		state: flag(arg.choice(states)),
		page: flag(arg.number(1, 100)),
	}),
	who: "helpdesk",
	effect: "read",
	run: async ({ search, state, page }, { users }: { users: Users }) => {
		const found = await users.list({
			...(search ? { search } : {}),
			...(state ? { state } : {}),
		});
		const input = { search, state };
		return done({ ...pageOf(found, page, 20), input });
	},
	view: ({ items, total, first, page, pages, input }) => ({
		title: say("users.list.title", { count: total }),
		body: [
			total === 0
				? { kind: "text", text: say("users.list.none") }
				: tableOf(items),
			...pageButtons("users list", input, { page, pages, first, total }),
			...(total > 0 && total <= 5
				? [{ kind: "buttons" as const, buttons: items.map(show) }]
				: []),
		],
	}),
});

const tableOf = (users: readonly Listed[]): Block => ({
	kind: "table",
	columns: ["name", "email", "state", "role", "login"].map((key) =>
		say(`users.column.${key}`),
	),
	rows: users.map((user) => [
		fullName(user),
		user.email,
		say(`users.state.${user.state}`),
		say(`users.role.${user.role}`),
		user.lastLogin === null
			? say("users.login.never")
			: at(user.lastLogin, "day"),
	]),
});

const show = (user: Listed): Button => ({
	label: fullName(user),
	does: {
		kind: "invoke",
		command: "users show",
		input: { person: user.email },
	},
});
