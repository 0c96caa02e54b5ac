import { z } from "zod";
import { languages } from "../../../ai/guards/language.ts";
import { tones } from "../../../ai/wish.ts";
import { arg, flag } from "../../../core/arg.ts";
import { defineCommand, done } from "../../../core/command.ts";
import type { Writing } from "../needs.ts";
import type { Mail } from "./mail-session.ts";
import { mailView } from "./mail-view.ts";
import { readGiven } from "./read-pasted.ts";
import { writeMail } from "./write-mail.ts";

/** Writes a mail from keywords, or an answer to a mail pasted under them; nothing is sent. */
export const writeMailCommand = defineCommand({
	name: "write mail",
	args: z.object({
		to: flag(arg.email()),
		tone: flag(arg.choice(tones)),
		language: flag(arg.choice(languages)),
		keywords: arg.rest(),
	}),
	who: "member",
	effect: "read",
	run: async (
		{ to, tone, language = null, keywords },
		services: Writing,
		context,
	) => {
		const mail: Mail = {
			...readGiven(keywords),
			to: to === undefined ? null : { name: "", address: to },
			everybody: false,
			language,
			asked: {
				kind: "new",
				wish: tone === undefined ? null : { action: "tone", tone },
			},
			versions: [],
			how: "ask",
		};
		return done(await writeMail(services, context, { mail, token: null }));
	},
	view: mailView,
});
