import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { writeCsv } from "../../core/csv.ts";
import { say } from "../../core/text.ts";
import type { Entry, WithHouse } from "./house.ts";
import { linesOf } from "./lines.ts";

/** The glossary as a private CSV file that an import takes back. */
export const exportTerms = defineCommand({
	name: "write glossary export",
	args: z.object({ team: flag(arg.lookup("own-team")) }),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async ({ team }, { house }: WithHouse, context) => {
		const lines = await linesOf("term", team, house, context);
		const day = new Date(context.now).toISOString().slice(0, 10);
		const rows = lines.flatMap(({ entry }) => rowOf(entry));
		return done({
			count: rows.length,
			name: `glossary-${day}.csv`,
			text: writeCsv([["term", "instead", "language", "for"], ...rows], ";"),
		});
	},
	view: ({ count, name, text }) => ({
		title: say("house.export.title", { count }),
		body: [
			{ kind: "file", name, mime: "text/csv", text },
			{ kind: "note", text: say("house.export.note") },
		],
	}),
});

const rowOf = ({ body, place }: Entry): readonly (readonly string[])[] =>
	body.kind === "term"
		? [[body.term, body.instead.join(", "), body.language, place.scope]]
		: [];
