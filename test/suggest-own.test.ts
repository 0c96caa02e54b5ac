import { describe, expect, it } from "vitest";
import type { Actor } from "../src/core/actor.ts";
import type { Restore } from "../src/modules/restore/draft.ts";
import type { Source } from "../src/modules/restore/points.ts";
import type { Collection } from "../src/pim/collection.ts";
import { suggestOwn, suggestRestores } from "../src/suggest-own.ts";

const actor: Actor = {
	account: { platform: "slack", team: "T1", user: "U1" },
	person: "user:1",
	userId: "1",
	email: null,
	name: "Élise",
	locale: "en-GB",
	zone: "Europe/Zurich",
	grants: [],
};

const collection = (
	kind: Collection["kind"],
	id: string,
	name: string,
): Collection => ({
	...{ id, kind, name, description: null, color: null, order: null },
	...{ zone: null, components: [], access: "owner" },
});

const book = collection("contacts", "/team/", "Team");
const calendar = collection("calendar", "/team-events/", "team");

const restore = (id: string, at: number | null): Restore => ({
	...{ id, person: "user:1", holder: { kind: "service" } },
	...{ source: "s", point: 1, into: { kind: "same" }, target: null },
	...{ mode: "merge", changed: "copy", left: [], only: null, undoes: null },
	begun:
		at === null
			? null
			: { request: "R-0001", at, target: "s", safety: 1, made: null },
	created: 1,
});

const source: Source = {
	...{ id: "s", holder: { kind: "service" }, account: "a", missing: null },
	collection: book,
};

const needs = (
	given: Partial<Parameters<ReturnType<typeof suggestOwn>>[0]>,
) => ({
	ownCollections: async () => [book, calendar],
	restores: { of: async () => [] },
	points: { source: async () => source },
	now: () => Date.UTC(2026, 10, 22, 14),
	...given,
});

describe("suggestions of one's own things", () => {
	it("are calendars, address books, or both, by their place where a name does not tell", async () => {
		expect(await suggestOwn("contacts")(needs({}), actor)).toEqual([
			{ value: "/team/", label: "Team" },
		]);
		const both = suggestOwn("calendar", "contacts");
		expect(await both(needs({}), actor)).toHaveLength(2);
		expect(await both(needs({}), { ...actor, userId: null })).toEqual([]);
	});

	it("do not wait for a slow server", async () => {
		const ownCollections = () => new Promise<never>(() => undefined);
		expect(
			await suggestOwn("contacts")(needs({ ownCollections }), actor),
		).toEqual([]);
	});

	it("are the restores that began, by what was restored and when", async () => {
		const restores = {
			of: async () => [
				restore("a", Date.UTC(2026, 10, 21, 8)),
				restore("b", null),
			],
		};
		expect(await suggestRestores(needs({ restores }), actor)).toEqual([
			{ value: "a", label: "Team · 21 Nov 2026, 09:00" },
		]);
	});
});
