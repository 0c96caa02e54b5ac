import { freeze } from "../../src/ai/correct/frozen.ts";
import type { Language } from "../../src/ai/guards/language.ts";
import { numbersIn } from "../../src/ai/guards/numbers.ts";
import { conceal } from "../../src/ai/private/conceal.ts";
import { composed } from "./composed.ts";
import type { Recognised } from "./recognise.ts";
import { words } from "./words.ts";

/** The best answer to a case. */
export const best = ({ one, text }: Recognised): string => {
	if (one.kind === "correct")
		return conceal(freeze(one.line.right).text, { mask: true }).text;
	if (one.kind !== "rewrite") return JSON.stringify(composed({ one, text }));
	const { end } = words[one.language];
	switch (one.action) {
		case "shorten":
			return shorter(text, one.line.keep);
		case "expand":
			return `${text}\n${`${end} `.repeat(Math.ceil((text.length * 0.2) / end.length))}`;
		case "structure":
			return text;
		case "translate":
			return translated(text, one.expected);
		case "own":
			return obeyed(text, one.language, one.detail);
		default:
			return `${text}\n${end}`;
	}
};

/** The text without small words near its end that nobody asked to keep. */
const shorter = (text: string, keep: readonly string[]): string => {
	const wanted = keep.join(" ");
	let left = Math.ceil(text.length * 0.06);
	return text
		.split(/(?<=\s)/u)
		.toReversed()
		.filter((word) => {
			const plain = word.trim();
			const isSpare =
				left > 0 && /^\p{Ll}{4,}$/u.test(plain) && !wanted.includes(plain);
			if (isSpare) left -= word.length;
			return !isSpare;
		})
		.toReversed()
		.join("");
};

const translated = (text: string, into: Language): string => {
	const places = text.match(/\[\[[A-Z]+_\d+\]\]/gu) ?? [];
	const facts = [...places, ...numbersIn(text)].join(", ");
	const { sentence } = words[into];
	const times = Math.max(1, Math.round((text.length * 0.9) / sentence.length));
	return `${Array.from({ length: times }, () => sentence).join(" ")} ${facts}`;
};

const obeyed = (text: string, language: Language, asked: string): string => {
	const { hello, thanks, sure } = words[language];
	switch (asked) {
		case "list":
			return `- ${text.replaceAll("\n", " ")}\n- ${words[language].end}`;
		case "greeting":
			return `${hello},\n${text}`;
		case "question":
			return `${text}\n${sure}`;
		case "label":
			return `${language === "en" ? "Update" : "Info"}: ${text}`;
		default:
			return `${text}\n${thanks}`;
	}
};
