import type { Wish } from "../../../ai/wish.ts";
import { arg, flag } from "../../../core/arg.ts";
import { type Context, defineCommand, done } from "../../../core/command.ts";
import { Problem } from "../../../core/problem.ts";
import { say } from "../../../core/text.ts";
import type { Writing } from "../needs.ts";
import { sessionArgs } from "../session.ts";
import { readWanted } from "../wanted.ts";
import { openSite, type Site, shownPieces } from "./site-session.ts";
import { siteView } from "./site-view.ts";
import { type SiteFacts, shownSite, writeSite } from "./write-site.ts";

/** Goes on with a page: another wording, tone or language, the version before, or after the question about secrets. */
export const siteNext = defineCommand({
	name: "write site-next",
	args: sessionArgs.extend({ wanted: flag(arg.hidden(100)) }),
	who: "member",
	effect: "read",
	run: async (input, services: Writing, context) => {
		const { person } = context.actor;
		const opened = await openSite(services.ai, input.session, person);
		return done(await goOn(services, context, opened, input.wanted ?? "again"));
	},
	view: siteView,
});

const goOn = async (
	services: Writing,
	context: Context,
	{ token, site }: { readonly token: string; readonly site: Site },
	wanted: string,
): Promise<SiteFacts> => {
	if (wanted === "again") {
		const earlier = site.versions.at(-1);
		return writeSite(services, context, { token, site, earlier });
	}
	if (wanted === "hidden" || wanted === "as-is")
		return writeSite(services, context, {
			token,
			site: { ...site, how: wanted },
		});
	if (wanted === "back") {
		const { versions } = site;
		const older = versions.slice(0, Math.max(1, versions.length - 1));
		const next = { ...site, versions: older };
		await services.ai.sessions.update(token, next, context.actor.person);
		return shownSite(services, context, token, next);
	}
	return writeSite(services, context, {
		token,
		site: changed(site, readWanted(wanted)),
	});
};

const changed = (site: Site, wish: Wish): Site => {
	const from = [...shownPieces(site)];
	const next = { ...site, from, instruction: "" };
	if (wish.into !== undefined)
		return { ...next, task: "translate", language: wish.into };
	if (wish.tone !== undefined || wish.way !== undefined)
		return { ...next, task: "tone", tone: wish };
	if (wish.action === "shorten") return { ...next, task: "shorter" };
	throw new Problem("invalid-argument", { name: say("arg.action") });
};
