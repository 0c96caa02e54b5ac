import { fingerprint } from "../../../core/fingerprint.ts";
import { Problem } from "../../../core/problem.ts";

/** Where files go: each file's id with its folder, in the order of the card. */
export type Going = readonly (readonly [file: string, folder: string])[];

/** A short mark of where a card said that files go; its button carries it. */
export const goesTo = (going: Going): string => fingerprint(going).slice(0, 16);

/** Problem `stale` when files would go elsewhere now than the card said; a button without a mark said nothing. */
export const mustGoAsShown = (
	shown: string | undefined,
	going: Going,
): void => {
	if (shown !== undefined && shown !== goesTo(going))
		throw new Problem("stale");
};
