import type { RtfPlace } from "./rtf-state.ts";

const table = <Value>(given: Readonly<Record<string, Value>>) =>
	// A map, since the names that are looked up come from strangers.
	new Map(Object.entries(given));

/** Commands that stand for a character. */
export const rtfCharacters: ReadonlyMap<string, string> = table({
	tab: "\t",
	line: "\n",
	emdash: "—",
	endash: "–",
	lquote: "‘",
	rquote: "’",
	ldblquote: "“",
	rdblquote: "”",
	bullet: "•",
	emspace: " ",
	enspace: " ",
	qmspace: " ",
	nestcell: "\t",
	nestrow: "\n",
	"~": "\u00a0",
	_: "‑",
	"{": "{",
	"}": "}",
	"\\": "\\",
});

/** Where the text of a group goes that begins with this command. */
export const rtfPlaces: ReadonlyMap<string, RtfPlace> = new Map([
	...table<RtfPlace>({
		fonttbl: "fonts",
		stylesheet: "styles",
		title: "title",
		author: "author",
		creatim: "created",
		listtext: "bullet",
		pntext: "bullet",
		footnote: "page",
		shptxt: "page",
	}),
	// Not part of what a reader sees on the page, or there twice.
	..."annotation bkmkend bkmkstart colortbl fldinst filetbl footer footerf footerl footerr header headerf headerl headerr info listoverridetable listtable nonshppict objdata pict revtbl rxe shprslt tc tcn themedata xe xmlnstbl"
		.split(" ")
		.map((name): [string, RtfPlace] => [name, "nowhere"]),
]);

/** The code page of a font by its character set. */
export const rtfCharsets: ReadonlyMap<number, number> = new Map([
	[77, 10_000],
	[128, 932],
	[129, 949],
	[134, 936],
	[136, 950],
	[161, 1253],
	[162, 1254],
	[163, 1258],
	[177, 1255],
	[178, 1256],
	[186, 1257],
	[204, 1251],
	[222, 874],
	[238, 1250],
	[254, 437],
	[255, 850],
]);
