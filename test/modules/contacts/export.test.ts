import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Shown } from "../../../src/core/pipeline.ts";
import type { Collection } from "../../../src/pim/collection.ts";
import { contactText } from "../../contracts/pim-account.ts";
import { accounts, quietPort } from "../../support/suitemate.ts";
import { draw, type } from "../users/hands.ts";
import { type ContactsTest, openContacts, putText } from "./stage.ts";

let test: ContactsTest;
let team: Collection;
let shop: Collection;
const photo = `PHOTO;ENCODING=b;TYPE=JPEG:${"/9j/".repeat(500)}`;
beforeEach(async () => {
	test = await openContacts();
	team = await test.make("Team / Zürich ../ 2026");
	shop = await test.make("Customers");
	await test.put(team, "a", "Anna", [photo, "X-UNKNOWN;X-Y=z:kept"]);
	await test.put(team, "b", "Beat");
	await test.put(shop, "b", "Beat");
	await test.put(shop, "c", "Chloé 🏔", ["X-ADDRESSBOOKSERVER-KIND:group"]);
});
afterEach(() => test.close());

const fileOf = (shown: Shown) => {
	const file =
		shown.kind === "view"
			? shown.view.body.find(({ kind }) => kind === "file")
			: undefined;
	if (file?.kind !== "file") throw new Error(draw(shown));
	return file;
};

describe("exporting contacts", () => {
	it("gives one book as a file that holds each contact exactly as it is", async () => {
		const shown = await type(test, "elise", "contacts export Customers");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"2 contacts of Customers
			file
			(Each contact is exactly as it is at the server, with photos and groups. The file was read again by another reader and says the same. Only you see it.)"
		`);
		expect(fileOf(shown)).toEqual({
			kind: "file",
			name: "customers-2026-11-22.vcf",
			mime: "text/vcard",
			text:
				contactText("b", "Beat") +
				contactText("c", "Chloé 🏔", ["X-ADDRESSBOOKSERVER-KIND:group"]),
		});
	});

	it("gives all books in one, with photos, and what stands in several once", async () => {
		const shown = await type(test, "elise", "contacts export");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"3 contacts of Customers and Team / Zürich ../ 2026
			file
			1 contact stood in several of them in the same words, and is there once.
			(Each contact is exactly as it is at the server, with photos and groups. The file was read again by another reader and says the same. Only you see it.)"
		`);
		const { text, name } = fileOf(shown);
		expect(name).toBe("contacts-2026-11-22.vcf");
		expect(text.match(/^BEGIN:VCARD/gmu)).toHaveLength(3);
		expect(text).toContain(photo);
		expect(text).toContain("X-UNKNOWN;X-Y=z:kept");
	});

	it("names its file so that every system takes it", async () => {
		const shown = await test.app.invoke(
			{ command: "contacts export", input: { ticked: [team.id] } },
			accounts.elise,
			quietPort,
		);
		expect(fileOf(shown).name).toBe("team-zürich-2026-2026-11-22.vcf");
	});

	it("takes names with commas between them", async () => {
		const shown = await type(test, "elise", "contacts export Customers, Team");
		expect(fileOf(shown).text).toContain("FN:Anna");
		expect(fileOf(shown).text).toContain("FN:Chloé");
	});

	it("names what cannot be read, and takes the rest", async () => {
		await putText(
			test.elise,
			shop,
			"x.vcf",
			"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Half A Card\r\nBEGIN:X\r\nEND:VCARD\r\n",
		);
		const shown = await type(test, "elise", "contacts export Customers");
		expect(draw(shown)).toContain("1 contact cannot be read");
		expect(draw(shown)).toContain("- Half A Card");
		expect(fileOf(shown).text.match(/^BEGIN:VCARD/gmu)).toHaveLength(2);
	});

	it("says when there is nothing, or no such book", async () => {
		await test.make("Empty");
		expect(draw(await type(test, "elise", "contacts export Empty"))).toBe(
			"problem.export-empty",
		);
		expect(draw(await type(test, "elise", "contacts export Nothing"))).toBe(
			"problem.not-found",
		);
		expect(draw(await type(test, "elise", "contacts export ,"))).toBe(
			"problem.not-found",
		);
		expect(draw(await type(test, "marc", `contacts export ${team.id}`))).toBe(
			"problem.not-found",
		);
	});
});
