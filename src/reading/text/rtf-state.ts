/** Where the text of a group goes: to the page, nowhere, or into what the file says of itself. */
export type RtfPlace =
	| "page"
	| "nowhere"
	| "fonts"
	| "styles"
	| "title"
	| "author"
	| "created"
	| "bullet";

/** What a group of RTF passes on to the groups within it. */
export type RtfState = {
	place: RtfPlace;
	/** A star stood before the next command: whoever does not know it leaves the group out. */
	starred: boolean;
	/** How many bytes stand in for a character that is given by its number. */
	standIns: number;
	font: number;
	hidden: boolean;
	outline: number | null;
	style: number | null;
	inTable: boolean;
	list: number | null;
	depth: number;
	/** Written when the group ends. */
	closing: string;
};

/** What a paragraph is before anything is said of it. */
export const plainParagraph = {
	outline: null,
	style: null,
	inTable: false,
	list: null,
	depth: 0,
} as const;

/** What holds at the beginning of a file. */
export const firstRtfState: Readonly<RtfState> = {
	place: "page",
	starred: false,
	standIns: 1,
	font: -1,
	hidden: false,
	closing: "",
	...plainParagraph,
};
