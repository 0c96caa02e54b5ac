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
import { secretsOf } from "./secrets.ts";

type Needs = Pick<Results, "requests" | "jobs" | "audit"> & {
	readonly showOnce: (
		secret: { readonly title: Text; readonly value: string },
		locale: string,
	) => Promise<string>;
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
		const { request, steps } = await openResults(
			id,
			["mail import-all", "users offboard"],
			services,
			context,
			true,
		);
		const isImport = request.invocation.command === "mail import-all";
		const secrets = secretsOf(
			steps,
			isImport ? (key) => rowOf(key).cells.address ?? "" : addressOfKey,
		);
		if (secrets.length === 0) return done({ count: 0, url: "" });
		const count = secrets.length;
		const value = secrets
			.map(({ address, password }) => `${address}\t${password}`)
			.join("\n");
		const title = say("bulk.passwords.page", { count });
		const url = await services.showOnce({ title, value }, actor.locale);
		await services.jobs.forgetSecrets(id);
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
