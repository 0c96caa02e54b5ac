import { arg } from "../../../core/arg.ts";
import { defineCommand, done } from "../../../core/command.ts";
import type { Writing } from "../needs.ts";
import { sessionArgs } from "../session.ts";
import { openSite, type Site, shownPieces } from "./site-session.ts";
import { siteView } from "./site-view.ts";
import { writeSite } from "./write-site.ts";

/** Changes a page as its person says in their own words. */
export const siteSay = defineCommand({
	name: "write site-say",
	args: sessionArgs.extend({ wish: arg.text(1000) }),
	who: "member",
	effect: "read",
	run: async ({ session, wish: instruction }, services: Writing, context) => {
		const { person } = context.actor;
		const { token, site } = await openSite(services.ai, session, person);
		const next: Site = {
			...site,
			task: "wish",
			from: [...shownPieces(site)],
			instruction,
		};
		return done(await writeSite(services, context, { token, site: next }));
	},
	view: siteView,
});
