import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { auditParty, partyOf } from "../../core/record.ts";
import { say, type Text } from "../../core/text.ts";
import type { View } from "../../core/view.ts";
import type { Results } from "./needs.ts";
import { addressOfKey } from "./offboard-key.ts";
import { openResults } from "./open-results.ts";
import { rowOf } from "./row-step.ts";

type Needs = Pick<Results, "requests" | "jobs" | "audit"> & {
	readonly showOnce: (
		secret: { readonly title: Text; readonly value: string },
		locale: string,
	) => Promise<string>;
	readonly showOnceReady: () => void;
};

/** All passwords a bulk made on one page that opens once, for who asked for them; from then on they are kept nowhere. */
export const showPasswords = defineCommand({
	name: "mail passwords",
	args: z.object({ request: arg.lookup("request") }),
	who: "helpdesk",
	effect: "read",
	sensitive: true,
	run: async ({ request: id }, services: Needs, context) => {
		const { actor, now } = context;
		const { request } = await openResults(
			id,
			["mail import-all", "users offboard"],
			services,
			context,
			true,
		);
		// What is taken can be shown only here, so the page must be possible.
		services.showOnceReady();
		const secrets = await services.jobs.takeSecrets(id);
		if (secrets.length === 0) return done({ count: 0, url: "" });
		const count = secrets.length;
		const isImport = request.invocation.command === "mail import-all";
		const addressOf = (key: string): string =>
			isImport ? (rowOf(key).cells.address ?? "") : addressOfKey(key);
		const value = secrets
			.map(({ key, secret }) => `${addressOf(key)}\t${secret}`)
			.join("\n");
		const title = say("bulk.passwords.page", { count });
		const url = await services.showOnce({ title, value }, actor.locale);
		await services.audit.add({
			at: now,
			event: "exported",
			by: auditParty(partyOf(actor)),
			command: "mail passwords",
			request: id,
			details: { passwords: String(count) },
		});
		return done({ count, url });
	},
	view: ({ count, url }): View =>
		count === 0
			? {
					title: say("bulk.passwords.none"),
					body: [{ kind: "text", text: say("bulk.passwords.none-text") }],
				}
			: {
					title: say("bulk.passwords.title", { count }),
					body: [
						{ kind: "link", label: say("bulk.passwords.link"), url },
						{ kind: "note", text: say("bulk.passwords.once") },
					],
				},
});
