import { protect, restore } from "./guards/placeholders.ts";

/** Swiss spelling: ss for ß, SS among capitals. Links, addresses, code and placeholders stay as they are. */
export const swissSpelling = (text: string): string => {
	const { text: words, places } = protect(text);
	return restore(
		words
			.replace(/(?<=\p{Lu}{2})ß(?!\p{Ll})|ß(?=\p{Lu})|ẞ/gu, "SS")
			.replace(/ß/gu, "ss"),
		places,
	);
};
