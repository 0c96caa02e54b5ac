import { defineCommand, done } from "../../../core/command.ts";
import { say } from "../../../core/text.ts";
import type { Writing } from "../needs.ts";
import { sessionArgs } from "../session.ts";
import { pageFile } from "./page-file.ts";
import { openSite, shownPieces } from "./site-session.ts";
import { siteView } from "./site-view.ts";
import { shownSite } from "./write-site.ts";

/** Gives a page as a Markdown file. */
export const siteFile = defineCommand({
	name: "write site-file",
	args: sessionArgs,
	who: "member",
	effect: "read",
	run: async (input, services: Writing, context) => {
		const { person } = context.actor;
		const { token, site } = await openSite(services.ai, input.session, person);
		const shown = await shownSite(services, context, token, site);
		return done({ shown, page: site.page, text: pageFile(shownPieces(site)) });
	},
	view: ({ page, text, shown }) => ({
		title: say("compose.site.file.title"),
		body: [
			{ kind: "file", name: `${page}.md`, mime: "text/markdown", text },
			...siteView(shown).body,
		],
	}),
});
