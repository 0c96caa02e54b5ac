import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { draw, type } from "../users/hands.ts";
import { type ContactsTest, openContacts, putText } from "./stage.ts";

let test: ContactsTest;
beforeEach(async () => {
	test = await openContacts();
	const team = await test.make("Team");
	const shop = await test.make("Customers");
	await test.put(team, "a", "Élise Straße", [
		"EMAIL:elise@example.org",
		"EMAIL;TYPE=work:e.strasse@lumen.example",
		"TEL;TYPE=CELL:+41 (0)79 123 45 67",
		"ORG:Lumen AG;Verkauf",
		"PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ",
	]);
	await test.put(team, "b", "Bernardo Rossi", ["NICKNAME:Berni"]);
	await test.put(shop, "c", "Bernadette Müller", ["TEL:0041 44 555 00 11"]);
	await test.put(shop, "g", "Lumen people", [
		"X-ADDRESSBOOKSERVER-KIND:group",
		"X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:a",
		"X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:c",
	]);
});
afterEach(() => test.close());

const found = async (line: string): Promise<readonly string[]> => {
	const shown = await type(test, "elise", `contacts find ${line}`);
	if (shown.kind !== "view") throw new Error(draw(shown));
	const table = shown.view.body.find(({ kind }) => kind === "table");
	return table?.kind === "table"
		? table.rows.map(([name]) =>
				typeof name === "string" ? name : JSON.stringify(name),
			)
		: [];
};

describe("looking for a contact", () => {
	it.each([
		["elise", 1],
		["ELISE STRASSE", 1],
		["strasse lumen.example", 1],
		["079 123 45 67", 1],
		["+41791234567", 1],
		["0041 79 123", 1],
		["44-555", 1],
		["verkauf", 1],
		["berni", 1],
		["bern", 2],
		["muller", 1],
		["lumen", 2],
		["nobody at all", 0],
		["12", 0],
	])("finds by %s", async (search, count) => {
		expect(await found(search)).toHaveLength(count);
	});

	it("shows what there is of each, with its book", async () => {
		expect(
			draw(await type(test, "elise", "contacts find lumen")),
		).toMatchInlineSnapshot(`
				"2 contacts found among 4
				Name | Mail addresses | Numbers | Organisation | Address book
				Lumen people (group, 2 members) | – | – | – | Customers
				Élise Straße (with photo) | elise@example.org and e.strasse@lumen.example | +41 (0)79 123 45 67 | Lumen AG, Verkauf | Team"
			`);
	});

	it("keeps to one book where one is named", async () => {
		expect(await found("--book Team bern")).toEqual(["Bernardo Rossi"]);
	});

	it("says so when there is nothing", async () => {
		expect(
			draw(await type(test, "elise", "contacts find xyz")),
		).toMatchInlineSnapshot(`
				"No contact found among 4
				I looked for names, mail addresses, numbers, organisations and nicknames. Try fewer or other words.
				[Find…] [Restore…]"
			`);
	});

	it("counts what cannot be read, and finds the rest", async () => {
		const { elise } = test;
		const book = await test.make("Broken");
		await putText(
			elise,
			book,
			"x.vcf",
			"BEGIN:VCARD\r\nBEGIN:X\r\nEND:VCARD\r\n",
		);
		expect(draw(await type(test, "elise", "contacts find berni"))).toContain(
			"1 more contact cannot be read",
		);
	});

	it("pages through many", async () => {
		const book = await test.make("Many");
		for (let index = 0; index < 23; index += 1)
			await test.put(book, `m${index}`, `Muster ${index}`);
		const shown = draw(
			await type(test, "elise", "contacts find --page 3 muster"),
		);
		expect(shown).toContain("23 contacts found");
		expect(
			shown.split("\n").filter((line) => /^Muster \d+ \|/u.test(line)),
		).toEqual([
			"Muster 20 | – | – | – | Many",
			"Muster 21 | – | – | – | Many",
			"Muster 22 | – | – | – | Many",
		]);
	});

	it("finds nothing of anybody else's", async () => {
		expect(draw(await type(test, "marc", "contacts find elise"))).toContain(
			"No contact found",
		);
	});

	it("asks the server for nothing again within a minute, and for the new ones after it", async () => {
		await found("bern");
		const book = await test.make("Later");
		await test.put(book, "z", "Bernd Neu");
		expect(await found("bernd")).toEqual(["Bernd Neu"]);
		await test.put(book, "y", "Bernd Neuer");
		expect(await found("bernd")).toHaveLength(1);
		test.clock.now += 61_000;
		expect(await found("bernd")).toHaveLength(2);
	});

	it("takes the texts from the newest restore point where they are the same", async () => {
		const reads: number[] = [];
		const counted = await openContacts();
		const { elise } = counted;
		const book = await counted.make("Team");
		await counted.put(book, "a", "Anna");
		await counted.put(book, "b", "Beat");
		await type(counted, "elise", "restore now");
		const { read } = elise;
		Object.assign(elise, {
			read: (id: string, hrefs: readonly string[]) => {
				reads.push(hrefs.length);
				return read(id, hrefs);
			},
		});
		await counted.put(book, "c", "Anna Neu");
		expect(draw(await type(counted, "elise", "contacts find anna"))).toContain(
			"2 contacts found",
		);
		expect(reads).toEqual([1]);
		await counted.close();
	});
});
