import { z } from "zod";
import type { Audit } from "../../core/audit.ts";
import { defineCommand, done } from "../../core/command.ts";
import { say } from "../../core/text.ts";

/** Checks the whole log: every line against the one before, and its end. */
export const verifyAudit = defineCommand({
	name: "audit verify",
	args: z.object({}),
	who: "admin",
	effect: "read",
	run: async (_input, { audit }: { audit: Pick<Audit, "verify"> }) =>
		done(await audit.verify()),
	view: (found) =>
		found.kind === "whole"
			? {
					title: say("audit.verify.whole", { count: found.lines }),
					body: [{ kind: "note", text: say("audit.verify.how") }],
				}
			: {
					title: say("audit.verify.broken", { number: found.number }),
					body: [
						{
							kind: "text",
							text: say(`audit.verify.${found.why}`, { number: found.number }),
						},
						{ kind: "note", text: say("audit.verify.next") },
					],
				},
});
