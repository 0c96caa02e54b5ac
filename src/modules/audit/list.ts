import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import type { Audit } from "../../core/audit.ts";
import { defineCommand, done } from "../../core/command.ts";
import { pageButtons } from "../../core/paging.ts";
import { say } from "../../core/text.ts";
import { auditTable } from "./table.ts";

const size = 20;

/** The audit log, newest first, a page at a time. */
export const listAudit = defineCommand({
	name: "audit list",
	args: z.object({ page: flag(arg.number(1, 100_000)) }),
	who: "admin",
	effect: "read",
	run: async ({ page: wanted }, { audit }: { audit: Pick<Audit, "list"> }) => {
		const [newest] = await audit.list({ limit: 1 });
		const total = newest?.number ?? 0;
		const pages = Math.max(1, Math.ceil(total / size));
		const page = Math.min(wanted ?? 1, pages);
		const first = (page - 1) * size + 1;
		const before = total - first + 2;
		const lines = await audit.list({ limit: size, before });
		return done({ lines, page: { total, pages, page, first } });
	},
	view: ({ lines, page }) => ({
		title: say("audit.list.title", { count: page.total }),
		body: [
			...(page.total === 0 ? [] : [auditTable(lines)]),
			...pageButtons("audit list", {}, page),
			{
				kind: "buttons",
				buttons: [
					{
						label: say("audit.button.search"),
						does: { kind: "dialog", command: "audit search", input: {} },
					},
					{
						label: say("audit.button.export"),
						does: { kind: "invoke", command: "audit export", input: {} },
					},
					{
						label: say("audit.button.verify"),
						does: { kind: "invoke", command: "audit verify", input: {} },
					},
				],
			},
		],
	}),
});
