import { diffWordsWithSpace } from "diff";

/** Brings the changes between `cleaned` and `corrected` into the text `cleaned` came from, so that signs nobody sees stay where they were. */
export const transplant = (
	original: string,
	cleaned: string,
	corrected: string,
): string => {
	if (cleaned === corrected) return original;
	if (original === cleaned) return corrected;
	const places = placesOf(original, cleaned);
	let at = 0;
	let text = "";
	for (const part of diffWordsWithSpace(cleaned, corrected)) {
		if (part.added) {
			text += part.value;
			continue;
		}
		const end = at + part.value.length;
		if (!part.removed) text += original.slice(places[at], places[end]);
		at = end;
	}
	return text;
};

/** Where each sign of the cleaned text stands in the original; cleaning only leaves out, or makes a line break of a return. */
const placesOf = (original: string, cleaned: string): readonly number[] => {
	const places: number[] = [];
	let at = 0;
	for (let index = 0; index < cleaned.length; index += 1) {
		const sign = cleaned.charAt(index);
		const from = at;
		while (
			at < original.length &&
			original.charAt(at) !== sign &&
			!(sign === "\n" && isLoneReturn(original, at))
		)
			at += 1;
		// What was left out before this sign goes with it.
		places.push(from);
		at += 1;
	}
	places.push(original.length);
	return places;
};

const isLoneReturn = (text: string, at: number): boolean =>
	text.charAt(at) === "\r" && text.charAt(at + 1) !== "\n";
