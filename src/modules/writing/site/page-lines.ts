import type { Piece } from "./piece.ts";

/** A page as a prompt shows it: one part a line, with its name. */
export const linesOfPieces = (pieces: readonly Piece[]): string =>
	pieces
		.map(({ role, text }) => `${role}: ${text.replace(/\s+/gu, " ")}`)
		.join("\n");
