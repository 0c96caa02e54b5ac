import { say, type Text } from "../../../core/text.ts";
import type { Block } from "../../../core/view.ts";
import { lengthOf } from "../compose/cut.ts";
import type { Piece } from "./piece.ts";

/** What a card has room for beside its buttons and notes. */
const room = 7000;
const beginning = 240;

/** The parts of a page as a card shows them, with the length of those that search engines cut; long pages with the beginning of each body only. */
export const pieceBlocks = (pieces: readonly Piece[]): readonly Block[] => {
	const size = pieces.reduce((sum, { text }) => sum + text.length, 0);
	const isLong = size > room;
	const of = (role: Piece["role"]): readonly Piece[] =>
		pieces.filter((piece) => piece.role === role);
	const rest = pieces.filter(({ role }) => !apart.has(role));
	return [
		...of("title").flatMap((piece): readonly Block[] => [
			{ kind: "heading", text: piece.text },
			measure("title", piece),
		]),
		...of("description").flatMap((piece): readonly Block[] => [
			{ kind: "quote", text: piece.text },
			measure("description", piece),
		]),
		{ kind: "rule" },
		...rest.flatMap((piece) => partBlocks(piece, isLong)),
		...lists(of("point"), "points"),
		...of("action").map((piece) => measured("action", piece)),
		...lists(of("alt"), "alts"),
		...(isLong
			? [{ kind: "text" as const, text: say("compose.site.long") }]
			: []),
	];
};

const apart: ReadonlySet<Piece["role"]> = new Set<Piece["role"]>([
	"title",
	"description",
	"point",
	"action",
	"alt",
]);

const partBlocks = (piece: Piece, isLong: boolean): readonly Block[] => {
	const { role, text } = piece;
	if (role === "heading" || role === "section" || role === "question")
		return [{ kind: "heading", text }, ...cutNote(piece)];
	const shown =
		isLong && text.length > beginning ? `${text.slice(0, beginning)}…` : text;
	return [
		...(role === "form" || role === "address"
			? [{ kind: "text" as const, text: say(`compose.site.${role}`) }]
			: []),
		{ kind: "quote", text: shown },
		...cutNote(piece),
	];
};

const lists = (
	pieces: readonly Piece[],
	label: "points" | "alts",
): readonly Block[] =>
	pieces.length === 0
		? []
		: [
				{ kind: "text", text: say(`compose.site.${label}`) },
				{
					kind: "list",
					items: pieces.map((piece) =>
						label === "alts" || piece.isCut ? counted(piece) : piece.text,
					),
				},
			];

const counted = (piece: Piece): Text =>
	say("compose.site.counted", { text: piece.text, size: sizeOf(piece) });

const measure = (name: string, piece: Piece): Block => ({
	kind: "note",
	text: say(`compose.site.size.${name}`, { size: sizeOf(piece) }),
});

const measured = (name: string, piece: Piece): Block => ({
	kind: "facts",
	rows: [{ label: say(`compose.site.${name}`), value: counted(piece) }],
});

const cutNote = (piece: Piece): readonly Block[] =>
	piece.isCut ? [{ kind: "note", text: sizeOf(piece) }] : [];

const sizeOf = ({ text, limit, isCut }: Piece): Text =>
	say(isCut ? "compose.site.cut" : "compose.site.size", {
		count: lengthOf(text),
		limit,
	});
