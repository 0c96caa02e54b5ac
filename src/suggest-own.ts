import type { Actor } from "./core/actor.ts";
import type { Suggestion } from "./core/app.ts";
import { at } from "./core/text.ts";
import type { Restores } from "./modules/restore/draft.ts";
import type { Points } from "./modules/restore/points.ts";
import type { Collection, Kind } from "./pim/collection.ts";
import { readText } from "./words/words.ts";

/** What the suggestions from somebody's own calendars and address books need. */
export type OwnNeeds = {
	/** What somebody has at their own account; none while it cannot be reached. */
	readonly ownCollections: (person: string) => Promise<readonly Collection[]>;
	readonly restores: Pick<Restores, "of">;
	readonly points: Pick<Points, "source">;
	readonly now: () => number;
};

type OwnLook = (
	needs: OwnNeeds,
	actor: Actor,
) => Promise<readonly Suggestion[]>;

/** What is in the person's own account: by name, and by its place where the name does not tell. */
export const suggestOwn =
	(...kinds: readonly Kind[]): OwnLook =>
	async ({ ownCollections }, actor) => {
		if (actor.userId === null) return [];
		const all = await soon(ownCollections(actor.person), []);
		const names = all.map(({ name }) => name.trim().toLowerCase());
		return all
			.filter(({ kind }) => kinds.includes(kind))
			.map(({ id, name }) => {
				const plainly = name.trim();
				const same = names.filter((one) => one === plainly.toLowerCase());
				const isTold = plainly !== "" && same.length === 1;
				return {
					value: isTold ? plainly : id,
					label: plainly === "" ? id : plainly,
				};
			});
	};

/** The person's own restores that have begun, by what was restored and when. */
export const suggestRestores: OwnLook = async (
	{ restores, points, now },
	actor,
) => {
	const { locale, zone } = actor;
	const begun = (await restores.of(actor.person)).flatMap(({ id, begun }) =>
		begun === null ? [] : [{ id, ...begun }],
	);
	return Promise.all(
		begun.slice(0, 100).map(async ({ id, at: when, target }) => {
			const name = (await points.source(target))?.collection.name.trim();
			const day = readText(at(when), { locale, zone, now: now() });
			return { value: id, label: name ? `${name} · ${day}` : day };
		}),
	);
};

/** A slow server is not waited for: what it answers is there at the next look. */
const soon = <T>(work: Promise<T>, meanwhile: T): Promise<T> =>
	Promise.race([
		work,
		new Promise<T>((resolve) => {
			setTimeout(resolve, 1500, meanwhile).unref();
		}),
	]);
