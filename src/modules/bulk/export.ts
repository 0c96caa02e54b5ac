import { z } from "zod";
import type { Audit } from "../../core/audit.ts";
import { defineCommand, done } from "../../core/command.ts";
import { writeCsv } from "../../core/csv.ts";
import { auditParty, partyOf } from "../../core/record.ts";
import { say } from "../../core/text.ts";
import type { People, Whole } from "./people.ts";

/** Everybody as a private CSV file that an import reads back; that somebody took it is a line of the log. */
export const exportUsers = defineCommand({
	name: "users export",
	args: z.object({}),
	who: "admin",
	effect: "read",
	sensitive: true,
	run: async (
		_input,
		services: {
			readonly users: Pick<People, "all">;
			readonly audit: Pick<Audit, "add">;
		},
		{ actor, now },
	) => {
		const all = await services.users.all();
		await services.audit.add({
			at: now,
			event: "exported",
			by: auditParty(partyOf(actor)),
			command: "users export",
			request: null,
			details: { lines: String(all.length) },
		});
		return done({
			count: all.length,
			name: `users-${dayOf(now)}.csv`,
			text: writeCsv([columns, ...all.map(rowOf)], ";"),
		});
	},
	view: ({ count, name, text }) => ({
		title: say("bulk.export.title", { count }),
		body: [
			{ kind: "file", name, mime: "text/csv", text },
			{ kind: "note", text: say("bulk.export.note") },
		],
	}),
});

const columns = [
	"email",
	"first name",
	"last name",
	"role",
	"language",
	"teams",
	"state",
	"seat",
	"last login",
	"addresses",
];

const rowOf = (user: Whole): readonly string[] => [
	user.email,
	user.firstName,
	user.lastName,
	user.role,
	user.language ?? "",
	user.teams.join(", "),
	user.state,
	user.seat ? "yes" : "no",
	user.lastLogin === null ? "" : dayOf(user.lastLogin),
	user.addresses.join(", "),
];

const dayOf = (moment: number): string =>
	new Date(moment).toISOString().slice(0, 10);
