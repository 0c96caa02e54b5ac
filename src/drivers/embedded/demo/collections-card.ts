import { crc32, deflateSync } from "node:zlib";
import { escapeText } from "../../../pim/write-line.ts";
import type { DemoContact } from "./collections-contacts.ts";
import { objectText } from "./collections-text.ts";
import type { DemoClock } from "./collections-zone.ts";

/** The text of a contact; `written` is days ago. */
export const contactText = (
	clock: DemoClock,
	uid: string,
	contact: DemoContact,
	written: number,
): string => {
	const { first, last, company, role, city, mail, phone } = contact;
	const [, code = "", town = ""] = /^(\d+ )?(.*)$/u.exec(city) ?? [];
	const phones = contact.label
		? [`item1.TEL:${phone}`, `item1.X-ABLabel:${escapeText(contact.label)}`]
		: [`TEL;TYPE=WORK,VOICE:${phone}`];
	return objectText([
		"BEGIN:VCARD",
		"VERSION:3.0",
		"PRODID:-//Alpenblick//Adressen 4.2//DE",
		`UID:${uid}`,
		`FN:${escapeText(`${first} ${last}`)}`,
		`N:${escapeText(last)};${escapeText(first)};;;`,
		`ORG:${escapeText(company)}`,
		`TITLE:${escapeText(role)}`,
		`EMAIL;TYPE=INTERNET,WORK,PREF:${mail}`,
		...phones,
		`ADR;TYPE=WORK:;;;${escapeText(town)};;${code.trim()};`,
		...(contact.birthday ? [`BDAY:${contact.birthday}`] : []),
		...(contact.categories
			? [`CATEGORIES:${contact.categories.map(escapeText).join(",")}`]
			: []),
		...(contact.note ? [`NOTE:${escapeText(contact.note)}`] : []),
		...(contact.photo
			? [`PHOTO;ENCODING=b;TYPE=PNG:${picture(uid, ...contact.photo)}`]
			: []),
		`REV:${clock.ago(written)}`,
		"END:VCARD",
	]);
};

/** The text of a group of contacts, as the address books of phones write it. */
export const groupText = (
	clock: DemoClock,
	uid: string,
	group: { readonly name: string; readonly members: readonly string[] },
	written: number,
): string =>
	objectText([
		"BEGIN:VCARD",
		"VERSION:3.0",
		"PRODID:-//Alpenblick//Adressen 4.2//DE",
		`UID:${uid}`,
		`FN:${escapeText(group.name)}`,
		`N:${escapeText(group.name)};;;;`,
		"X-ADDRESSBOOKSERVER-KIND:group",
		...group.members.map(
			(member) => `X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:${member}`,
		),
		`REV:${clock.ago(written)}`,
		"END:VCARD",
	]);

/** A PNG of 40 by 40 points with a pattern that is somebody's own, in Base64. */
const picture = (uid: string, ground: string, figure: string): string => {
	const bits = Buffer.from(uid.replaceAll("-", ""), "hex");
	const rows = Array.from({ length: side }, (_, y) => {
		const row = Array.from({ length: side }, (_, x) => isFigure(bits, x, y));
		return Buffer.from([0, ...row.map((is) => (is ? 1 : 0))]);
	});
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk("IHDR", Buffer.from([0, 0, 0, side, 0, 0, 0, side, 8, 3, 0, 0, 0])),
		chunk("PLTE", Buffer.concat([ground, figure].map(colorBytes))),
		chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
		chunk("IEND", Buffer.alloc(0)),
	]).toString("base64");
};

const side = 40;

/** Five by five fields, the left half mirrored on the right. */
const isFigure = (bits: Buffer, x: number, y: number): boolean => {
	const column = Math.floor(x / 8);
	const field = Math.min(column, 4 - column) * 5 + Math.floor(y / 8);
	return ((bits[field] ?? 0) & 1) === 1;
};

const colorBytes = (color: string): Buffer =>
	Buffer.from(color.slice(1), "hex");

const chunk = (name: string, data: Buffer): Buffer => {
	const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
};
