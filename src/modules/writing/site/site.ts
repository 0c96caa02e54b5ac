import { z } from "zod";
import { languages } from "../../../ai/guards/language.ts";
import { tones } from "../../../ai/wish.ts";
import { arg, flag } from "../../../core/arg.ts";
import { defineCommand, done } from "../../../core/command.ts";
import type { Writing } from "../needs.ts";
import { pages } from "./pages.ts";
import type { Site } from "./site-session.ts";
import { siteView } from "./site-view.ts";
import { writeSite } from "./write-site.ts";

/** Writes the texts of one page of a website from a brief; nothing is published. */
export const writeSiteCommand = defineCommand({
	name: "write site",
	args: z.object({
		kind: arg.choice(pages),
		tone: flag(arg.choice(tones)),
		language: flag(arg.choice(languages)),
		brief: arg.rest(),
	}),
	who: "member",
	effect: "read",
	run: async (
		{ kind, tone, language = null, brief },
		services: Writing,
		context,
	) => {
		const site: Site = {
			page: kind,
			brief,
			language,
			task: "new",
			from: null,
			instruction: "",
			tone: tone === undefined ? null : { action: "tone", tone },
			versions: [],
			how: "ask",
		};
		return done(await writeSite(services, context, { site, token: null }));
	},
	view: siteView,
});
