import type { Piece } from "../../core/document.ts";
import { textOfPiece } from "../../core/document.ts";

/** A document's text between what stands above and below it on the page, each once: no repeats, no page numbers. */
export const withMargins = (
	above: readonly Piece[],
	body: readonly Piece[],
	below: readonly Piece[],
): Piece[] => {
	const seen = new Set(body.map(wordsOf));
	const fresh = (pieces: readonly Piece[]): Piece[] =>
		pieces.flatMap((piece) => {
			const words = wordsOf(piece);
			if (seen.has(words) || pageNumber.test(words)) return [];
			seen.add(words);
			return [plain(piece)];
		});
	return [...fresh(above), ...body, ...fresh(below)];
};

const wordsOf = (piece: Piece): string =>
	textOfPiece(piece).replace(/\s+/gu, " ").trim();

const pageNumber =
	/^(?:[\p{P}\s]*|(?:page|seite|pagina|página|p\.|s\.)?[\s–-]*\d{0,4}(?:\s*(?:\/|of|von|sur|di|de|-|–)\s*\d{1,4})?[\s–-]*)$/iu;

/** A heading in a margin begins nothing. */
const plain = (piece: Piece): Piece =>
	piece.kind === "heading" ? { kind: "paragraph", text: piece.text } : piece;
