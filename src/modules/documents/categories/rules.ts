import type { ReadFile } from "../../../core/document.ts";
import type { Category, Rule } from "./category.ts";
import { nameWords, wordsIn } from "./name-words.ts";

/** What rules look at: a file's name and kind, and who sent it where it is a mail (`Name <address>`). */
export type Outside = {
	readonly name: string;
	readonly kind: string;
	readonly sender: string | null;
};

/** The id of the one category whose rule fits; null where none or more than one does. */
export const byRule = (
	file: Outside,
	categories: readonly Category[],
): string | null => {
	const [one, second] = categories.filter(
		({ rule }) => rule !== null && fits(rule, file),
	);
	return one && !second ? one.id : null;
};

/** What the file itself says, as the id of a category: a picture from a camera without any text is a photo, where there is that category. */
export const byFacts = (
	{
		kind,
		photo,
		text,
	}: {
		readonly kind: string;
		readonly photo: ReadFile["facts"]["photo"];
		readonly text: string;
	},
	categories: readonly Category[],
): string | null => {
	const isPhoto = kind === "image" && photo !== null && photo.camera !== null;
	return isPhoto &&
		text.trim() === "" &&
		categories.some(({ id }) => id === "photo")
		? "photo"
		: null;
};

const fits = ({ words, kinds, senders }: Rule, file: Outside): boolean => {
	if (words.length + kinds.length + senders.length === 0) return false;
	return (
		(words.length === 0 || hasWord(file.name, words)) &&
		(kinds.length === 0 || kinds.includes(file.kind)) &&
		(senders.length === 0 ||
			(file.sender !== null && isFrom(file.sender, senders)))
	);
};

/** Whole words only: a "Berechnung" is no "Rechnung". */
const hasWord = (name: string, wanted: readonly string[]): boolean => {
	const words = around(nameWords(name));
	return wanted.some((one) => {
		const phrase = wordsIn(one);
		return phrase.length > 0 && words.includes(around(phrase));
	});
};

const around = (words: readonly string[]): string => ` ${words.join(" ")} `;

/** `lumen.example` and `@lumen.example` stand for that domain, and not for `@notlumen.example`. */
const isFrom = (sender: string, wanted: readonly string[]): boolean => {
	const address = /([^\s<>@]+@[^\s<>@]+)>?\s*$/u.exec(sender)?.[1];
	const own = address?.toLowerCase();
	return (
		own !== undefined &&
		wanted.some((one) => {
			const end = one.trim().toLowerCase();
			if (end.startsWith("@")) return own.endsWith(end);
			return end.includes("@")
				? own === end
				: own.endsWith(`@${end}`) || own.endsWith(`.${end}`);
		})
	);
};
