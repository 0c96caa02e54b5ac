import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import type { Writing } from "./needs.ts";
import { startText } from "./start.ts";
import { writingView } from "./view.ts";
import { readWanted } from "./wanted.ts";

const actions = [
	"rephrase",
	"correct",
	"shorten",
	"expand",
	"simplify",
	"structure",
	"tone:professional",
	"tone:friendly",
	"tone:direct",
	"tone:diplomatic",
	"tone:formal",
	"into:en",
	"into:fr",
	"into:de",
	"into:it",
	"into:es",
] as const;

/** Starts with an empty sheet: what is wanted and the text, in one dialog. */
export const writeNew = defineCommand({
	name: "write new",
	args: z.object({ action: arg.choice(actions), text: arg.rest() }),
	who: "member",
	effect: "read",
	run: async ({ action, text }, services: Writing, context) =>
		done(await startText(services, context, readWanted(action), text)),
	view: writingView,
});
