import { z } from "zod";
import { value } from "./answers.ts";
import { type Door, defineDoor, nothing } from "./door.ts";
import { refuseName, refuseTaken } from "./mail.ts";
import { Refusal } from "./refusal.ts";
import { hostingOf, mailboxOf } from "./shapes.ts";
import type { World } from "./world.ts";

const scope = "mail";
const base =
	"/1/mail_hostings/{mail_hosting_id}/mailboxes/{mailbox_name}/aliases";
const alias = z.string().min(1).max(64);

/** Further names of a mailbox; they do not count as addresses. */
export const aliases: readonly Door[] = [
	defineDoor({
		method: "GET",
		path: base,
		scope,
		query: nothing,
		body: nothing,
		answer: (call, world) => {
			const { mailbox } = find(world, call);
			return value({ enabled_alias: 1, aliases: [...mailbox.aliases] });
		},
	}),
	defineDoor({
		method: "POST",
		path: base,
		scope,
		query: nothing,
		body: z.strictObject({ alias }),
		answer: (call, world) => {
			const { mailbox, hosting } = find(world, call);
			const name = call.body.alias.toLowerCase();
			refuseName(name, "alias");
			refuseTaken(hosting.mailboxes, name, "alias");
			mailbox.aliases.push(name);
			return value(true);
		},
	}),
	defineDoor({
		method: "PUT",
		path: base,
		scope,
		query: nothing,
		body: z.strictObject({ aliases: z.array(alias) }),
		answer: (call, world) => {
			const { mailbox, hosting } = find(world, call);
			const names = call.body.aliases.map((name) => name.toLowerCase());
			const others = hosting.mailboxes.filter((one) => one !== mailbox);
			for (const [place, name] of names.entries()) {
				refuseName(name, `aliases.${place}`);
				refuseTaken(others, name, `aliases.${place}`);
			}
			mailbox.aliases = [...new Set(names)];
			return value(true);
		},
	}),
	defineDoor({
		method: "DELETE",
		path: `${base}/{alias}`,
		scope,
		query: nothing,
		body: nothing,
		answer: (call, world) => {
			const { mailbox } = find(world, call);
			const name = call.word("alias").toLowerCase();
			if (!mailbox.aliases.includes(name))
				throw new Refusal(400, "alias_does_not_exist");
			mailbox.aliases = mailbox.aliases.filter((one) => one !== name);
			return value(true);
		},
	}),
];

type Path = {
	readonly id: (name: string) => number;
	readonly word: (name: string) => string;
};

const find = ({ organisation }: World, { id, word }: Path) => {
	const hosting = hostingOf(organisation, id("mail_hosting_id"));
	return { hosting, mailbox: mailboxOf(hosting, word("mailbox_name")) };
};
