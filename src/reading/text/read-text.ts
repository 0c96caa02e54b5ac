import { sectionsOf } from "../sections.ts";
import { type Unfinished, unfinished } from "../unfinished.ts";
import { decodeStart } from "./decode.ts";
import { piecesOfText } from "./plain-pieces.ts";

/** Reads plain text. */
export const readText = async (bytes: Uint8Array): Promise<Unfinished> => {
	const { text, cut } = decodeStart(bytes);
	return unfinished(sectionsOf(piecesOfText(text)), { cut });
};
