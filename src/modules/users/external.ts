import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { addedView, type External, onlyView } from "./external-view.ts";
import { languageFor } from "./language.ts";
import { fullName } from "./name.ts";
import { languages, type Users } from "./users.ts";

type Services = { readonly users: Users };

const args = z.object({
	email: arg.email(),
	first: arg.text(),
	last: arg.text(),
	language: flag(arg.choice(languages)),
	app: flag(arg.choice(["kdrive", "kchat"])),
});

/** Adds somebody from outside who takes no seat; asked for one app only, it changes nothing and says what can be given instead. */
export const addExternal = defineCommand({
	name: "users external",
	args,
	who: "helpdesk",
	effect: ({ app }) => (app === undefined ? "change" : "read"),
	preview: async ({ email, first, last }, { users }: Services) => {
		if (await users.get(email)) throw new Problem("already-there");
		return {
			title: say("users.external.title", { name: `${first} ${last}` }),
			verb: say("users.external.verb"),
			rows: [
				{ label: say("users.row.email"), value: email },
				{ label: say("users.row.seat"), value: say("users.external.no-seat") },
				{ label: say("users.row.sees"), value: say("users.external.sees") },
			],
			basis: { there: false },
		};
	},
	run: async (input, { users }: Services, { actor }: Context) => {
		const { app, language, ...person } = input;
		if (app !== undefined)
			return done<External>({ kind: "only", only: app, person });
		const { email, first, last } = person;
		const added = await users.addExternal({
			email,
			firstName: first,
			lastName: last,
			language: language ?? languageFor(actor),
		});
		if (added.kind === "handover") return added;
		const isListed = (await users.find(email)) !== null;
		return done<External>({ kind: "added", user: added.facts, isListed });
	},
	view: (facts) =>
		facts.kind === "only"
			? onlyView(facts.only, facts.person)
			: addedView(facts),
	check: async ({ email }, { users }: Services) => {
		const user = await users.get(email);
		return user ? say("users.external.done", { name: fullName(user) }) : null;
	},
});
