import { escapeText } from "../../../src/pim/write-line.ts";
import {
	bytes,
	type CorpusObject,
	contact,
	verbatim,
	written,
} from "./make.ts";
import { scripts } from "./scripts.ts";

const third: Readonly<Record<string, readonly string[]>> = {
	"whole name": ["N:Dupont;Jeanne;Marie,Anne;Dr.;MD", "FN:Dr. Jeanne Dupont"],
	"company only": [
		"FN:Acme",
		"N:;;;;",
		"ORG:Acme;Research\\, Development",
		"X-ABShowAs:COMPANY",
	],
	"mail of each kind": [
		"EMAIL;TYPE=WORK,PREF:a@example.org",
		"EMAIL;TYPE=HOME;TYPE=INTERNET:b@example.org",
		"EMAIL:c@example.org",
	],
	"numbers of each kind": [
		"TEL;TYPE=CELL,VOICE:+41 79 000 00 00",
		'TEL;TYPE="WORK,FAX":+41 22 000',
		"TEL;TYPE=PAGER:1",
	],
	"an address": [
		"ADR;TYPE=HOME:;;Rue du Lac 1\\, 3e;Genève;GE;1200;Suisse",
		"LABEL;TYPE=HOME:Rue du Lac 1\\n1200 Genève",
	],
	"an address of two lines": [
		"ADR;TYPE=WORK:PO 1;Floor 2;Street 1\\nBack;City;;;Land",
	],
	"labels as Apple writes them": [
		"item1.EMAIL;TYPE=INTERNET:a@example.org",
		"item1.X-ABLabel:_$!<Other>!$_",
		"item2.TEL:+1",
		"item2.X-ABLabel:Cabin",
		"item3.URL:https://example.org",
		"item3.X-ABLabel:_$!<HomePage>!$_",
	],
	"birthday as digits": ["BDAY:19800229"],
	"birthday with dashes": ["BDAY;VALUE=DATE:1980-02-29"],
	"birthday with a time": ["BDAY:1980-02-29T12:30:00Z"],
	"birthday without a year": ["BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-29"],
	"a small photo": [`PHOTO;ENCODING=b;TYPE=JPEG:${bytes(400)}`],
	"a large photo": [`PHOTO;ENCODING=b;TYPE=JPEG:${bytes(130_000)}`],
	"a photo by link": ["PHOTO;VALUE=URI:https://example.org/p.jpg"],
	"a photo cut by Apple": [
		`PHOTO;X-ABCROP-RECTANGLE=ABClipRect_1&0&0&10&10&abc==;ENCODING=b;TYPE=JPEG:${bytes(200)}`,
	],
	"a logo and a sound": [
		`LOGO;ENCODING=b;TYPE=PNG:${bytes(100)}`,
		`SOUND;ENCODING=b;TYPE=BASIC:${bytes(90)}`,
	],
	"a note with escapes": ["NOTE:one\\ntwo\\, three\\; four \\\\ five"],
	"a note with bare signs": ["NOTE:one; two"],
	"a long note": [`NOTE:${"Words\\, words. ".repeat(3_000)}`],
	"a place on earth": ["GEO:46.2044;6.1432", "TZ:+01:00"],
	"names to call": [
		"NICKNAME:Jojo,Jo\\, the one",
		"SORT-STRING:dupont",
		"MAILER:x",
	],
	"work and title": [
		"TITLE:Head of\\, things",
		"ROLE:Boss",
		"CATEGORIES:Friends,Work",
	],
	messengers: [
		"IMPP;X-SERVICE-TYPE=Jabber;TYPE=HOME:xmpp:a@example.org",
		"X-SKYPE:abc",
		"X-SOCIALPROFILE;TYPE=twitter;x-user=abc:https://example.org/abc",
	],
	"a key": [`KEY;ENCODING=b;TYPE=PGP:${bytes(300)}`],
	"an agent": ["AGENT;VALUE=URI:CID:agent@example.org"],
	"group as Apple writes it": [
		"X-ADDRESSBOOKSERVER-KIND:group",
		"X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1",
		"X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:2",
	],
	"unknown properties": [
		"X-EMPTY:",
		"X-ABC-deF;X-p=Q:v;w,x",
		"item9.X-ALONE:1",
	],
	"phonetic names": [
		"X-PHONETIC-FIRST-NAME:やまだ",
		"X-PHONETIC-LAST-NAME:たろう",
	],
	"a class and a revision": [
		"CLASS:PRIVATE",
		"REV:2026-11-01T08:00:00Z",
		"PRODID:-//x//EN",
	],
};

const fourth: Readonly<Record<string, readonly string[]>> = {
	"all of a person": [
		"N:Doe;Jane;Q.;Dr.;PhD",
		"FN:Jane",
		"GENDER:F;she",
		"LANG;PREF=1:fr",
		"ANNIVERSARY:20100101",
		"BDAY:--0229",
	],
	"birthday in words": ["BDAY;VALUE=text:circa 1800"],
	"birthday by year": ["BDAY:1980"],
	"birthday by month": ["BDAY:1980-02"],
	death: [
		"DEATHDATE:19531015T231000Z",
		"BIRTHPLACE:Genève",
		"DEATHPLACE;VALUE=uri:geo:46.2,6.1",
	],
	"number as a link": [
		'TEL;VALUE=uri;PREF=1;TYPE="voice,home":tel:+1-555-555-5555;ext=5555',
	],
	"address with a label": [
		'ADR;GEO="geo:12.3457,78.910";LABEL="Mr. John\\nMain Street":;;123 Main Street;Any Town;CA;91921;U.S.A.',
	],
	"photo in the text": [`PHOTO:data:image/jpeg;base64,${bytes(2_000)}`],
	"photo of another place": ["PHOTO:https://example.org/p.gif"],
	"kind of a group": [
		"KIND:group",
		"MEMBER:urn:uuid:1",
		"MEMBER:mailto:a@example.org",
		"MEMBER:xmpp:b@example.org",
	],
	"kind of an organisation": [
		"KIND:org",
		'ORG;SORT-AS="ABC":ABC\\, Inc.;North;Sales',
	],
	"kind of a place": ["KIND:location", "GEO:geo:46.2,6.1"],
	"one name in two scripts": [
		"N;ALTID=1;LANGUAGE=ja:山田;太郎;;;",
		"N;ALTID=1;LANGUAGE=en:Yamada;Taro;;;",
		"FN;ALTID=2:山田太郎",
		"FN;ALTID=2;LANGUAGE=en:Taro Yamada",
	],
	"sources of values": [
		"CLIENTPIDMAP:1;urn:uuid:53e374d9",
		"EMAIL;PID=4.1,5.1:a@example.org",
	],
	relations: [
		"RELATED;TYPE=friend:urn:uuid:1",
		"RELATED;TYPE=co-worker;VALUE=text:Ask my assistant\\, she knows",
	],
	"encoded parameter": ["ADR;LABEL=one^ntwo ^'three^':;;Street;;;;"],
	"what somebody can": [
		"EXPERTISE;LEVEL=expert:chess",
		"HOBBY;LEVEL=high:reading",
		"INTEREST:music",
	],
	"calendars of somebody": [
		"FBURL:https://example.org/fb",
		"CALURI:https://example.org/cal",
		"CALADRURI:mailto:a@example.org",
	],
	xml: ['XML:<config xmlns="urn:x"><a>1\\, 2</a></config>'],
	"words for speaking": [
		"GRAMGENDER:feminine",
		"PRONOUNS;LANGUAGE=fr:elle/elle",
		"SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://example.org/@a",
	],
	"zone of somebody": ["TZ:Europe/Zurich"],
	"two full names": ["FN;PREF=1:One", "FN:Two"],
};

const second: Readonly<Record<string, readonly string[]>> = {
	"bare words": [
		"TEL;WORK;VOICE:+1",
		"TEL;HOME;FAX;PREF:+2",
		"EMAIL;INTERNET:a@example.org",
	],
	"quoted-printable name": [
		"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;",
		"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg M=C3=BCller",
	],
	"bare encoding": ["NOTE;QUOTED-PRINTABLE:one=0D=0Atwo"],
	"address in 2.1": [
		"ADR;HOME:;;Street 1;City;;1000;Land",
		"LABEL;HOME;ENCODING=QUOTED-PRINTABLE:Street 1=0D=0ACity",
	],
	"birthday in 2.1": ["BDAY:1980-02-29", "REV:20261101T080000Z"],
	"group in 2.1": ["A.TEL;WORK:+1", "A.X-LABEL:office"],
};

const soft = [
	"BEGIN:VCARD",
	"VERSION:2.1",
	"UID:soft-lines@corpus.example",
	"N:Soft;Lines",
	"FN:Soft Lines",
	"NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ceci est une tr=C3=A8s longue=",
	" note qui continue=0D=0Aencore, et voici: deux-points=",
	"=C3=A9",
	"TEL;CELL:+3",
	"END:VCARD",
	"",
].join("\r\n");

const photo = (indent: string, name: string): string =>
	[
		"BEGIN:VCARD",
		"VERSION:2.1",
		`UID:${name}@corpus.example`,
		"N:Photo;Old",
		"FN:Old Photo",
		"PHOTO;JPEG;ENCODING=BASE64:",
		...(bytes(3_000).match(/.{1,72}/gu) ?? []).map(
			(part) => `${indent}${part}`,
		),
		"",
		"TEL;CELL:+3",
		"END:VCARD",
		"",
	].join("\r\n");

/** Contacts of the three versions that are in use. */
export const contactsCorpus = (): readonly CorpusObject[] => [
	...Object.entries(third).map(([name, lines]) =>
		contact(`3.0 ${name}`, "3.0", lines),
	),
	...Object.entries(fourth).map(([name, lines]) =>
		contact(`4.0 ${name}`, "4.0", lines),
	),
	...Object.entries(second).map(([name, lines]) =>
		contact(`2.1 ${name}`, "2.1", lines),
	),
	...Object.entries(scripts).map(([name, words]) =>
		contact(`3.0 words in ${name}`, "3.0", [
			`FN:${escapeText(words)}`,
			`N:${escapeText(words)};;;;`,
			`NOTE:${escapeText(words).repeat(3)}`,
		]),
	),
	verbatim("2.1 soft lines", "contacts", soft),
	verbatim("2.1 photo with indents", "contacts", photo("  ", "indented")),
	verbatim("2.1 photo without indents", "contacts", photo("", "flush")),
	verbatim(
		"3.0 line ends of Unix",
		"contacts",
		written([
			"BEGIN:VCARD",
			"VERSION:3.0",
			"UID:lf@corpus.example",
			"FN:Unix",
			"N:Unix;;;;",
			`NOTE:${"long ".repeat(40)}`,
			"END:VCARD",
		]).replaceAll("\r\n", "\n"),
	),
	verbatim(
		"3.0 names in small letters",
		"contacts",
		written([
			"begin:vcard",
			"version:3.0",
			"uid:small@corpus.example",
			"fn:Small",
			"n:Small;;;;",
			"tel;type=cell:+1",
			"end:vcard",
		]),
	),
];
