import { setImmediate } from "node:timers/promises";
import {
	type Judged,
	judgeText,
	type Verdict,
} from "../../../ai/guards/judge-text.ts";
import type { Passage } from "../passages.ts";

/** Judges a text first by what is near to it (`source`), and only where that leaves something to complain about by the rest of long documents too, piece by piece, so that others are served in between. The answer's `source` is what it was judged by in the end. */
export const judgeLong = async (
	judged: Judged,
	rest: readonly string[],
): Promise<Verdict & { readonly source: string }> => {
	await setImmediate();
	let { source } = judged;
	let verdict = await judgeText(judged);
	for (const piece of rest) {
		if (!mayImprove(verdict)) break;
		await setImmediate();
		const wider = `${source}\n${piece}`;
		const other = await judgeText({ ...judged, source: wider });
		if (complaints(other) < complaints(verdict)) {
			source = wider;
			verdict = other;
		}
	}
	return { ...verdict, source };
};

const mayImprove = ({ grave, doubts }: Verdict): boolean =>
	doubts.length > 0 || grave.some((one) => one !== "language");

const complaints = ({ grave, doubts }: Verdict): number =>
	grave.length + doubts.reduce((sum, { what }) => sum + what.length, 0);

const longest = 40_000;

/** Documents as pieces of at most forty thousand characters to judge by. */
export const piecesOf = (passages: readonly Passage[]): readonly string[] => {
	const pieces: string[] = [];
	for (const { text } of passages)
		for (let at = 0; at < text.length; at += longest - overlap) {
			const piece = text.slice(at, at + longest);
			const last = pieces.at(-1);
			if (last !== undefined && last.length + piece.length < longest)
				pieces[pieces.length - 1] = `${last}\n${piece}`;
			else pieces.push(piece);
		}
	return pieces;
};

// What is cut in two stands whole in the next piece.
const overlap = 400;
