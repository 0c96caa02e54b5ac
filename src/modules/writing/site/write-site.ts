import {
	type Failed,
	failureOf,
	isFailed,
} from "../../../ai/cards/failure-of.ts";
import { secretsIn } from "../../../ai/cards/secrets-in.ts";
import { type Care, careOf } from "../../../ai/care.ts";
import { detectLanguage, type Language } from "../../../ai/guards/language.ts";
import type { HouseWay } from "../../../ai/house.ts";
import type { Place } from "../../../ai/model.ts";
import type { Offer } from "../../../ai/offer.ts";
import type { Context } from "../../../core/command.ts";
import { allowed } from "../../../core/decide.ts";
import { safely } from "../compose/secret-ways.ts";
import { underWay } from "../compose/under-way.ts";
import { type Doubts, noDoubts } from "../compose/verdict-lines.ts";
import type { WritingFacts } from "../facts.ts";
import type { Writing } from "../needs.ts";
import { wayOf } from "../wanted.ts";
import { askSite, type SiteMaterial } from "./ask-site.ts";
import { linesOfPieces } from "./page-lines.ts";
import type { Page } from "./pages.ts";
import type { Piece } from "./piece.ts";
import { type Site, shownPieces, withPieces } from "./site-session.ts";

/** What came of a command about a page. `place` is null for a version from before. */
export type SiteFacts =
	| {
			readonly kind: "site";
			readonly of: "written" | "older";
			readonly session: string;
			readonly page: Page;
			readonly pieces: readonly Piece[];
			readonly doubts: Doubts;
			readonly language: Language | null;
			readonly care: Care | null;
			readonly tones: readonly HouseWay[];
			readonly older: boolean;
			readonly place: Place | null;
	  }
	| {
			readonly kind: "secrets";
			readonly session: string;
			readonly kinds: (WritingFacts & { kind: "secrets" })["kinds"];
	  }
	| { readonly kind: "stopped"; readonly session: string }
	| Failed
	| ({ readonly kind: "no-model" } & Offer);

/** A page to write under its token (null: a new one), and the version to differ from. */
export type SiteWork = {
	readonly site: Site;
	readonly token: string | null;
	readonly earlier?: readonly Piece[] | undefined;
};

/** Carries out what a page asks for: asks about secrets first, shows that it works, and keeps the result. */
export const writeSite = async (
	services: Writing,
	context: Context,
	{ site, token: known, earlier }: SiteWork,
): Promise<SiteFacts> => {
	const { ai } = services;
	const { actor, now } = context;
	const token = known ?? (await ai.sessions.save(site, actor.person));
	if (known !== null) await ai.sessions.update(token, site, actor.person);
	const said = `${site.brief}\n${site.instruction}`;
	const kinds = site.how === "ask" ? await secretsIn(said) : [];
	if (kinds.length > 0) return { kind: "secrets", session: token, kinds };
	if ((await ai.describe("site")) === null)
		return {
			kind: "no-model",
			found: await ai.connection.findLocal(),
			owner: allowed(actor.grants, "owner", "ai use", now),
		};
	const material = await materialOf(services, context, { site, earlier });
	const written = await underWay(
		ai,
		context,
		{ of: "site", session: token },
		({ signal }) => askSite(ai, material, { person: actor.person, signal }),
	).catch(failureOf(token));
	if (written === null) return { kind: "stopped", session: token };
	if (isFailed(written)) return written;
	const next = withPieces(site, written.pieces);
	await ai.sessions.update(token, next, actor.person);
	return {
		...(await shownSite(services, context, token, next)),
		of: "written",
		doubts: written.verdict,
		place: written.place,
	};
};

const materialOf = async (
	{ house }: Writing,
	{ actor }: Context,
	{ site, earlier }: Pick<SiteWork, "site" | "earlier">,
): Promise<SiteMaterial> => {
	const { page, tone, task, instruction, from, how } = site;
	const language = site.language ?? (await detectLanguage(site.brief));
	const reader = { person: actor.person, userId: actor.userId };
	const way = tone === null ? null : await wayOf(house, actor, tone);
	const before = from ?? earlier;
	return {
		page,
		task: task === "new" && before !== undefined ? "another" : task,
		brief: await safely(site.brief, how),
		earlier: before === undefined ? "" : linesOfPieces(before),
		tone,
		wish: await safely([instruction, way?.instruction ?? ""].join("\n"), how),
		language,
		terms: await house.terms(reader, language),
	};
};

/** What the card of a kept page shows. Problem `nothing-to-do` while nothing was written. */
export const shownSite = async (
	{ house }: Pick<Writing, "house">,
	{ actor }: Context,
	token: string,
	site: Site,
): Promise<SiteFacts & { readonly kind: "site" }> => {
	const pieces = shownPieces(site);
	const whole = pieces.map(({ text }) => text).join("\n");
	return {
		kind: "site",
		of: "older",
		session: token,
		page: site.page,
		pieces,
		doubts: noDoubts,
		language: await detectLanguage(whole),
		care: careOf(whole),
		tones: await house.tones({ person: actor.person, userId: actor.userId }),
		older: site.versions.length > 1,
		place: null,
	};
};
