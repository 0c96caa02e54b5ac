import { isDayWord } from "./days.ts";
import { finding, type Guard } from "./finding.ts";

/** Names should stay; endings may change ("Basel", "Basels"). */
export const namesKept: Guard = ({ given, answered, language }) => {
	const after = answered.toLocaleLowerCase();
	return finding(
		"names-lost",
		"warn",
		namesIn(given, language).filter((name) => !after.includes(stem(name))),
	);
};

/** Capitalised words inside sentences. In German, where every noun has a capital, only pairs and what follows a title. */
export const namesIn = (
	text: string,
	language: string | null,
): readonly string[] => {
	const plain = text
		.replace(/\[\[NUMBER_\d+\]\]/gu, "0")
		.replace(/\[\[[A-Z]+_\d+\]\]/gu, ".");
	const found = plain.match(language === "de" ? germanName : name);
	return [...new Set<string>(found ?? [])].filter(
		(word) => !isDayWord(word) && !notNames.has(word),
	);
};

const stem = (name: string): string => name.slice(0, 3).toLocaleLowerCase();

const name = /(?<=[\p{Ll}\d,)] )\p{Lu}[\p{L}’'-]+/gu;
const germanName =
	/(?<=(?:Herr|Herrn|Frau|Dr\.|Familie) )\p{Lu}[\p{L}-]+|(?<=\p{Ll}[,]? )\p{Lu}\p{Ll}+(?= \p{Lu}\p{Ll}+)/gu;

const notNames = new Set([
	"Frau",
	"Herr",
	"Herrn",
	"Familie",
	"Sie",
	"Ihnen",
	"Ihr",
	"Ihre",
	"Ihrem",
	"Ihren",
	"Ihrer",
	"Ihres",
	"Tag",
	"I’m",
	"I'm",
	"I'll",
	"I’ll",
	"I've",
	"I’ve",
	"I'd",
	"I’d",
]);
