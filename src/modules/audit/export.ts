import { z } from "zod";
import type { Audit, AuditLine } from "../../core/audit.ts";
import { defineCommand, done } from "../../core/command.ts";
import { writeCsv } from "../../core/csv.ts";
import { auditParty, partyOf } from "../../core/record.ts";
import { say } from "../../core/text.ts";

/** The whole log as a private CSV file; that somebody took it is a line of the log itself. */
export const exportAudit = defineCommand({
	name: "audit export",
	args: z.object({}),
	who: "admin",
	effect: "read",
	sensitive: true,
	run: async (
		_input,
		{ audit }: { audit: Pick<Audit, "list" | "add"> },
		{ actor, now },
	) => {
		const lines = await everyLine(audit);
		await audit.add({
			at: now,
			event: "exported",
			by: auditParty(partyOf(actor)),
			command: "audit export",
			request: null,
			details: { lines: String(lines.length) },
		});
		const day = new Date(now).toISOString().slice(0, 10);
		const text = writeCsv([columns, ...lines.map(rowOf)]);
		return done({ count: lines.length, name: `audit-${day}.csv`, text });
	},
	view: ({ count, name, text }) => ({
		title: say("audit.export.title", { count }),
		body: [
			{ kind: "file", name, mime: "text/csv", text },
			{ kind: "note", text: say("audit.export.note") },
		],
	}),
});

const columns = [
	"number",
	"time (UTC)",
	"event",
	"name",
	"person",
	"account",
	"command",
	"request",
	"details",
	"hash",
];

const rowOf = (line: AuditLine): readonly string[] => [
	String(line.number),
	new Date(line.at).toISOString(),
	line.event,
	line.by.name,
	line.by.person,
	line.by.account,
	line.command,
	line.request ?? "",
	Object.entries(line.details)
		.map(([name, value]) => `${name}: ${value}`)
		.join("\n"),
	line.hash,
];

/** Oldest first, read a thousand at a time. */
const everyLine = async (
	audit: Pick<Audit, "list">,
): Promise<readonly AuditLine[]> => {
	const all: AuditLine[] = [];
	for (;;) {
		const before = all.at(-1)?.number;
		const some = await audit.list({
			limit: 1000,
			...(before === undefined ? {} : { before }),
		});
		all.push(...some);
		if (some.length < 1000) return all.reverse();
	}
};
