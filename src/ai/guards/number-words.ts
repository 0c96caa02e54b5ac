const lists = [
	"one two three four five six seven eight nine ten eleven twelve",
	"une? deux trois quatre cinq six sept huit neuf dix onze douze",
	"ein\\p{L}{0,2} zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
	"un[oa]? due tre quattro cinque sei sette otto nove dieci undici dodici",
	"un[oa]? dos tres cuatro cinco seis siete ocho nueve diez once doce",
].map((line) => line.split(" "));

/** Whether a small whole number stands in a text as a word, in any of the five languages. */
export const isWritten = (digits: string, text: string): boolean =>
	lists
		.map((line) => line[Number(digits) - 1])
		.some(
			(word) =>
				word !== undefined &&
				new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "iu").test(text),
		);
