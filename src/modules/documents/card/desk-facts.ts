import type { Place } from "../../../ai/model.ts";
import type { Actor } from "../../../core/actor.ts";
import type { Text } from "../../../core/text.ts";
import type { Tally } from "../categories/experience.ts";
import { filingKept } from "../categories/filing.ts";
import { nameFor } from "../categories/names.ts";
import type { Desk } from "../desk.ts";
import type { Documents } from "../needs.ts";

/** A category as its reader knows it. */
export type Named = {
	readonly id: string;
	readonly label: string;
	readonly folder: string;
};

/** Where a filed paper is. */
export type FiledAt = {
	readonly path: string;
	readonly link: string | null;
	readonly label: string;
	readonly batch: string | null;
	/** Until when it can be taken out again, in ms. */
	readonly end: number;
};

/** Everything a card of documents shows. */
export type DeskFacts = {
	readonly kind: "desk";
	readonly session: string;
	readonly desk: Desk;
	readonly categories: readonly Named[];
	/** How often suggestions of a category were right. */
	readonly tallies: ReadonlyMap<string, Tally>;
	/** By filing. */
	readonly filed: ReadonlyMap<string, FiledAt>;
	/** Documents that should have been filed just now and were not. */
	readonly unfiled: readonly { readonly name: string; readonly why: Text }[];
	/** How many documents were taken out of the drive just now. */
	readonly undone: number;
	/** Who was asked for categories; null where nobody was. */
	readonly place: Place | null;
	/** Whether a model is connected, and why it said nothing where it should have. */
	readonly hasModel: boolean;
	readonly failed: "unanswered" | "off" | null;
	/** The name of the drive; null for the folder of this machine. */
	readonly drive: string | null;
};

/** Looks up what a card shows beside what is on the desk. */
export const deskFacts = async (
	services: Documents,
	{ locale }: Pick<Actor, "locale">,
	shown: Pick<DeskFacts, "session" | "desk"> &
		Partial<Pick<DeskFacts, "place" | "failed" | "unfiled" | "undone">>,
): Promise<DeskFacts> => {
	const { papers } = shown.desk;
	const all = await services.categories.list();
	const suggested = papers.flatMap(({ suggestion }) =>
		suggestion.kind === "sure" ? [suggestion.category] : [],
	);
	const tallies = await Promise.all(
		[...new Set(suggested)].map(
			async (id) => [id, await services.experience.tally(id)] as const,
		),
	);
	const model = await services.ai.describe("category");
	const categories = all.map((one) => ({
		id: one.id,
		label: nameFor(one, locale),
		folder: one.folder,
	}));
	return {
		kind: "desk",
		session: shown.session,
		desk: shown.desk,
		categories,
		tallies: new Map(tallies),
		filed: await filedAt(services, papers, categories),
		unfiled: shown.unfiled ?? [],
		undone: shown.undone ?? 0,
		place: shown.place ?? null,
		hasModel: model !== null,
		failed: shown.failed ?? null,
		drive: await services.drive.name(),
	};
};

const filedAt = async (
	{ filings, drive }: Pick<Documents, "filings" | "drive">,
	papers: DeskFacts["desk"]["papers"],
	categories: readonly Named[],
): Promise<DeskFacts["filed"]> => {
	const found = await Promise.all(
		papers.map(async ({ filing: id }) => {
			const filing = id === null ? null : await filings.get(id);
			if (id === null || filing === null) return [];
			// A card is drawn often, so nothing is asked of the drive for it but this.
			const link = await drive.link(filing.file).catch(() => null);
			const { path, batch } = filing;
			// The drive knows it by its name in the language of the house.
			const known = categories.find((one) => one.id === filing.category);
			const label = known?.label ?? filing.label;
			const end = filing.at + filingKept;
			const at = { path, label, batch, link, end };
			return [[id, at] as const];
		}),
	);
	return new Map(found.flat());
};
