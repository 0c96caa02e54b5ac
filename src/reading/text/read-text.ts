import { sectionsOf } from "../sections.ts";
import { type Unfinished, unfinished } from "../unfinished.ts";
import { decode } from "./decode.ts";
import { piecesOfText } from "./plain-pieces.ts";

/** Reads plain text. */
export const readText = async (bytes: Uint8Array): Promise<Unfinished> =>
	unfinished(sectionsOf(piecesOfText(decode(bytes).slice(0, most))));

// Several times what is kept of any text.
const most = 3_000_000;
