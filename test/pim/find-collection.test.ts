import { describe, expect, it } from "vitest";
import type { Collection, Kind } from "../../src/pim/collection.ts";
import { findCollection } from "../../src/pim/find-collection.ts";
import { createMemoryAccount } from "../support/memory-account.ts";

const collection = (id: string, name: string, kind: Kind): Collection => ({
	id,
	kind,
	name,
	description: null,
	color: null,
	order: null,
	zone: null,
	components: [],
	access: "owner",
});

const all = [
	collection("/a/", "Team", "calendar"),
	collection("/b/", "Team Zürich", "calendar"),
	collection("/c/", "holidays", "calendar"),
	collection("/d/", "Holidays", "calendar"),
	collection("/e/", "Team", "contacts"),
	collection("/f/", "", "calendar"),
];

const find = async (text: string, kind: Kind | null = "calendar") => {
	const { account } = createMemoryAccount();
	const here = { ...account, collections: async () => all };
	return findCollection(here, kind, text).then(
		({ id }) => id,
		(problem: { code: string }) => problem.code,
	);
};

describe("a calendar or an address book", () => {
	it.each([
		["/b/", "/b/"],
		["Team", "/a/"],
		["team", "/a/"],
		["team z", "/b/"],
		["  TEAM   ZÜRICH ", "/b/"],
		["Holidays", "/d/"],
		["HOLIDAYS", "collection-ambiguous"],
		["te", "collection-ambiguous"],
		["nothing", "not-found"],
		[" ", "/f/"],
		["/e/", "not-found"],
	])(
		"is found by its id, its name, or how that begins: “%s”",
		async (text, found) => {
			expect(await find(text)).toBe(found);
		},
	);

	it("is asked for among both, or among books alone", async () => {
		expect(await find("Team", "contacts")).toBe("/e/");
		expect(await find("Team", null)).toBe("collection-ambiguous");
	});
});
