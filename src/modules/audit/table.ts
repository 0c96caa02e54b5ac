import type { AuditLine } from "../../core/audit.ts";
import { at, say, type Text } from "../../core/text.ts";
import type { Block } from "../../core/view.ts";

/** Lines of the log as a table: number, when, who, what happened, to which command, of which request. */
export const auditTable = (lines: readonly AuditLine[]): Block => ({
	kind: "table",
	columns: ["number", "when", "who", "event", "command", "request"].map((key) =>
		say(`audit.column.${key}`),
	),
	rows: lines.map((line) => [
		String(line.number),
		at(line.at),
		line.by.name,
		eventText(line),
		[line.command, line.details.arguments ?? ""].join(" ").trim(),
		line.request ?? "",
	]),
});

/** What happened, in words. */
export const eventText = ({ event }: Pick<AuditLine, "event">): Text =>
	say(`audit.event.${event.replaceAll(" ", "-")}`);
