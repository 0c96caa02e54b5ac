import { z } from "zod";
import { arg, flag } from "../../../core/arg.ts";
import { defineCommand, done } from "../../../core/command.ts";
import { say } from "../../../core/text.ts";
import type { Documents } from "../needs.ts";

/** Placeholder of the lead, to be replaced. */
export const extractFields = defineCommand({
	name: "ask extract",
	args: z.object({ session: flag(arg.carried()) }),
	who: "member",
	effect: "read",
	run: async (_input, _services: Documents) => done(null),
	view: () => ({ title: say("documents.title", { name: "" }), body: [] }),
});
