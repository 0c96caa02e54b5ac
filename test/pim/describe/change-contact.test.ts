import { describe, expect, it } from "vitest";
import { changes, contact } from "./drawn.ts";

describe("what changed in a contact", () => {
	it("a name", () => {
		expect(
			changes(
				contact("FN:Anna Rossi", "N:Rossi;Anna;;;"),
				contact("FN:Anna Rossi-Bianchi", "N:Rossi-Bianchi;Anna;;;"),
			),
		).toMatchInlineSnapshot(`"Name: Anna Rossi → Anna Rossi-Bianchi"`);
	});

	it("parts of a name alone", () => {
		expect(
			changes(
				contact("FN:Anna Rossi", "N:Anna Rossi;;;;"),
				contact("FN:Anna Rossi", "N:Rossi;Anna;;;"),
			),
		).toMatchInlineSnapshot(`"Parts of the name: Anna Rossi → Rossi, Anna"`);
	});

	it("a name that is not said in full", () => {
		expect(
			changes(
				contact("N:Rossi;Anna;;Dr.;"),
				contact("N:Rossi;Anna;Maria;Dr.;"),
			),
		).toMatchInlineSnapshot(`"Name: Dr. Anna Rossi → Dr. Anna Maria Rossi"`);
	});

	it("a mail address at work", () => {
		expect(
			changes(
				contact("EMAIL;TYPE=WORK:a@old.ch"),
				contact("EMAIL;TYPE=WORK:a@new.ch"),
			),
		).toMatchInlineSnapshot(`"Mail (work): a@old.ch → a@new.ch"`);
	});

	it("a mail address more", () => {
		expect(
			changes(
				contact("EMAIL:a@x.ch"),
				contact("EMAIL:a@x.ch", "EMAIL;TYPE=home:b@x.ch"),
			),
		).toMatchInlineSnapshot(`"Mail (home) added: b@x.ch"`);
	});

	it("a number for another purpose", () => {
		expect(
			changes(
				contact("TEL;TYPE=HOME,VOICE:+41 31 000"),
				contact("TEL;TYPE=WORK,VOICE:+41 31 000"),
			),
		).toMatchInlineSnapshot(`"Phone +41 31 000: home → work"`);
	});

	it("numbers that went and came", () => {
		expect(
			changes(
				contact("TEL;TYPE=CELL:1", "TEL;TYPE=CELL:2"),
				contact("TEL;TYPE=CELL:3"),
			),
		).toMatchInlineSnapshot(`
			"Phone (mobile) removed: 1 and 2
			Phone (mobile) added: 3"
		`);
	});

	it("a number as a link", () => {
		expect(
			changes(
				contact("TEL;VALUE=uri;TYPE=cell:tel:+41-31-000"),
				contact("TEL;VALUE=uri;TYPE=cell:tel:+41-31-111"),
			),
		).toMatchInlineSnapshot(`"Phone (mobile): +41-31-000 → +41-31-111"`);
	});

	it("a preference alone", () => {
		expect(
			changes(contact("TEL;TYPE=CELL:1"), contact("TEL;TYPE=CELL,PREF:1")),
		).toMatchInlineSnapshot(`"1 other field changed: TEL"`);
	});

	it("an address", () => {
		expect(
			changes(
				contact("ADR;TYPE=HOME:;;Gasse 1;Bern;;3011;Switzerland"),
				contact("ADR;TYPE=HOME:;;Gasse 2;Bern;;3011;Switzerland"),
			),
		).toMatchInlineSnapshot(
			`"Address (home): Gasse 1, 3011 Bern, Switzerland → Gasse 2, 3011 Bern, Switzerland"`,
		);
	});

	it("an organisation and a job", () => {
		expect(
			changes(
				contact("ORG:Alpenblick AG;Sales", "TITLE:Seller"),
				contact("ORG:Alpenblick AG;Board", "TITLE:Chair"),
			),
		).toMatchInlineSnapshot(`
			"Organisation: Alpenblick AG, Sales → Alpenblick AG, Board
			Job title: Seller → Chair"
		`);
	});

	it("a birthday", () => {
		expect(
			changes(contact("BDAY:1980-12-24"), contact("BDAY;VALUE=date:19801225")),
		).toMatchInlineSnapshot(`"Birthday: 24 December 1980 → 25 December 1980"`);
	});

	it("a birthday without its year", () => {
		expect(changes(contact(), contact("BDAY:--1224"))).toMatchInlineSnapshot(
			`"Birthday: none → 24 December"`,
		);
	});

	it("a birthday as Apple writes it", () => {
		expect(
			changes(
				contact("BDAY:1980-12-24"),
				contact("BDAY;X-APPLE-OMIT-YEAR=1604:1604-12-24"),
			),
		).toMatchInlineSnapshot(`"Birthday: 24 December 1980 → 24 December"`);
	});

	it("a wedding day", () => {
		expect(
			changes(contact("ANNIVERSARY:20100503"), contact()),
		).toMatchInlineSnapshot(`"Anniversary: 3 May 2010 → none"`);
	});

	it("a photo that came", () => {
		expect(
			changes(
				contact(),
				contact(`PHOTO;ENCODING=b;TYPE=JPEG:${"A".repeat(61_333)}`),
			),
		).toMatchInlineSnapshot(`"A photo was added (46 kB)"`);
	});

	it("a photo that is linked now", () => {
		expect(
			changes(
				contact("PHOTO;ENCODING=b;TYPE=JPEG:AAAA"),
				contact("PHOTO;VALUE=uri:https://x.ch/a.jpg"),
			),
		).toMatchInlineSnapshot(`"The photo was replaced"`);
	});

	it("a photo that went", () => {
		expect(
			changes(
				contact(`PHOTO:data:image/jpeg;base64,${"A".repeat(4000)}`),
				contact("PHOTO:"),
			),
		).toMatchInlineSnapshot(`"The photo was removed (3 kB)"`);
	});

	it("a nickname", () => {
		expect(
			changes(contact("NICKNAME:Anni"), contact("NICKNAME:Anni,Nina")),
		).toMatchInlineSnapshot(`"Nickname added: Nina"`);
	});

	it("a link under a label", () => {
		expect(
			changes(
				contact("item1.URL:https://a.ch", "item1.X-ABLabel:Blog"),
				contact("item1.URL:https://b.ch", "item1.X-ABLabel:Blog"),
			),
		).toMatchInlineSnapshot(`"Link (Blog): https://a.ch → https://b.ch"`);
	});

	it("another label", () => {
		expect(
			changes(
				contact("item1.TEL:1", "item1.X-ABLabel:_$!<Home>!$_"),
				contact("item1.TEL:1", "item1.X-ABLabel:Chalet"),
			),
		).toMatchInlineSnapshot(`"Phone 1: home → Chalet"`);
	});

	it("a messenger", () => {
		expect(
			changes(
				contact("IMPP;TYPE=home:xmpp:anna@x.ch"),
				contact("IMPP;TYPE=home:xmpp:anna@y.ch"),
			),
		).toMatchInlineSnapshot(`"Messenger (home): anna@x.ch → anna@y.ch"`);
	});

	it("a relation", () => {
		expect(
			changes(
				contact("item2.X-ABRELATEDNAMES:Ben", "item2.X-ABLabel:_$!<Spouse>!$_"),
				contact(),
			),
		).toMatchInlineSnapshot(`"Relation (Spouse) removed: Ben"`);
	});

	it("a note", () => {
		expect(
			changes(contact("NOTE:met in Bern"), contact("NOTE:met in Basel")),
		).toMatchInlineSnapshot(`"Note: met in Bern → met in Basel"`);
	});

	it("a note in quoted-printable", () => {
		expect(
			changes(
				contact("NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Z=C3=BCrich"),
				contact("NOTE:Bern"),
			),
		).toMatchInlineSnapshot(`"Note: Zürich → Bern"`);
	});

	it("members of a group", () => {
		expect(
			changes(
				contact("KIND:group", "FN:Team", "MEMBER:urn:uuid:1"),
				contact(
					"KIND:group",
					"FN:Team",
					"MEMBER:urn:uuid:2",
					"MEMBER:urn:uuid:3",
					"MEMBER:urn:uuid:4",
				),
			),
		).toMatchInlineSnapshot(`
			"1 member fewer
			3 members more"
		`);
	});

	it("members of a group as Apple writes them", () => {
		expect(
			changes(
				contact(
					"X-ADDRESSBOOKSERVER-KIND:group",
					"X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1",
				),
				contact("X-ADDRESSBOOKSERVER-KIND:group"),
			),
		).toMatchInlineSnapshot(`"1 member fewer"`);
	});

	it("a contact that became a group", () => {
		expect(
			changes(contact("FN:Team"), contact("FN:Team", "KIND:group")),
		).toMatchInlineSnapshot(`"It is a group now"`);
	});

	it("unknown properties", () => {
		expect(
			changes(
				contact("X-PHONETIC-LAST-NAME:a"),
				contact("X-PHONETIC-LAST-NAME:b"),
			),
		).toMatchInlineSnapshot(`"1 other field changed: X-PHONETIC-LAST-NAME"`);
	});

	it("what groups are called", () => {
		expect(
			changes(
				contact("item1.TEL:1", "item1.X-ABLabel:a"),
				contact("item7.TEL:1", "item7.X-ABLabel:a"),
			),
		).toMatchInlineSnapshot(`""`);
	});

	it("the version", () => {
		expect(
			changes(contact("VERSION:3.0", "FN:a"), contact("VERSION:4.0", "FN:a")),
		).toMatchInlineSnapshot(
			`"Only notes of programs changed, nothing you see"`,
		);
	});

	it("a number of a fax at work", () => {
		expect(
			changes(contact(), contact("TEL;TYPE=WORK,FAX:1")),
		).toMatchInlineSnapshot(`"Phone (fax) added: 1"`);
	});

	it("a relation to another card", () => {
		expect(
			changes(contact(), contact("RELATED;TYPE=friend:urn:uuid:1")),
		).toMatchInlineSnapshot(`"1 other field changed: RELATED"`);
	});
});
