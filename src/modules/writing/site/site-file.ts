import { defineCommand, done } from "../../../core/command.ts";
import { say } from "../../../core/text.ts";
import type { Writing } from "../needs.ts";
import { sessionArgs } from "../session.ts";
import { pageFile } from "./page-file.ts";
import { openSite, shownPieces } from "./site-session.ts";

/** Gives a page as a Markdown file. */
export const siteFile = defineCommand({
	name: "write site-file",
	args: sessionArgs,
	who: "member",
	effect: "read",
	run: async (input, { ai }: Writing, { actor }) => {
		const { site } = await openSite(ai, input.session, actor.person);
		return done({ page: site.page, text: pageFile(shownPieces(site)) });
	},
	view: ({ page, text }) => ({
		title: say("compose.site.file.title"),
		body: [
			{ kind: "file", name: `${page}.md`, mime: "text/markdown", text },
			{ kind: "note", text: say("compose.site.unsent") },
		],
	}),
});
