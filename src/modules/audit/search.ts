import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import type { Audit } from "../../core/audit.ts";
import { defineCommand, done } from "../../core/command.ts";
import { pageButtons, pageOf } from "../../core/paging.ts";
import { say } from "../../core/text.ts";
import { auditTable } from "./table.ts";

/** Lines of the log that contain a text: a name, a command, a request, a value. */
export const searchAudit = defineCommand({
	name: "audit search",
	args: z.object({
		search: arg.rest(128),
		page: flag(arg.number(1, 100)),
	}),
	who: "admin",
	effect: "read",
	run: async ({ search, page }, { audit }: { audit: Pick<Audit, "list"> }) => {
		const found = await audit.list({ search, limit: 2000 });
		return done({ ...pageOf(found, page, 20), search });
	},
	view: ({ items, search, ...page }) => ({
		title: say("audit.search.title", { count: page.total }),
		body: [
			...(page.total === 0
				? [{ kind: "text" as const, text: say("audit.search.none") }]
				: [auditTable(items)]),
			...pageButtons("audit search", { search }, page),
		],
	}),
});
