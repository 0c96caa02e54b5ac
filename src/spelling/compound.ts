import { capitalised } from "./slips.ts";

/** Whether a German word is made of two or three words of at least four letters, with or without a letter that joins them. */
export const isCompound = (
	word: string,
	knows: (word: string) => boolean,
): boolean => splits(word.toLowerCase(), knows, 3);

const splits = (
	word: string,
	knows: (word: string) => boolean,
	parts: number,
): boolean => {
	if (parts === 0 || word.length < 4) return false;
	if (parts < 3 && knows(capitalised(word))) return true;
	for (let at = 4; at <= word.length - 4; at++) {
		const left = word.slice(0, at);
		if (
			joints.some(
				(joint) =>
					left.endsWith(joint) &&
					left.length - joint.length >= 4 &&
					knows(capitalised(left.slice(0, left.length - joint.length))),
			) &&
			splits(word.slice(at), knows, parts - 1)
		)
			return true;
	}
	return false;
};

const joints = ["", "s", "n", "en", "er", "es", "ens"];
