import { languages } from "../../ai/guards/language.ts";
import { Problem } from "../../core/problem.ts";
import { say, type Text } from "../../core/text.ts";
import { areUsable, splitWords, word } from "./args.ts";
import { readCsv } from "./csv.ts";
import type { Term } from "./house.ts";
import { entryKey } from "./key.ts";

/** Reads lines `term;instead;language`, a heading and a fourth cell left aside. Problem: `lines-unusable` with what is wrong in which line, so that all or nothing is taken. */
export const readLines = (text: string): readonly Term[] => {
	const terms: Term[] = [];
	const faults: Text[] = [];
	const seen = new Set<string>();
	for (const [index, cells] of readCsv(text).entries()) {
		if (cells.length === 0 || (index === 0 && isHeading(cells))) continue;
		const read = readLine(cells);
		const key = typeof read === "string" ? "" : entryKey(read);
		const why = typeof read === "string" ? read : seen.has(key) && "twice";
		if (why)
			faults.push(
				say("house.import.fault", {
					line: index + 1,
					why: say(`house.import.${why}`),
				}),
			);
		if (typeof read === "string") continue;
		seen.add(key);
		terms.push(read);
	}
	if (faults.length > 0 || terms.length === 0) throw unusable(faults);
	return terms;
};

type Fault = "cells" | "term" | "instead" | "language";

const isHeading = ([first, second]: readonly string[]): boolean =>
	first?.toLowerCase() === "term" && second?.toLowerCase() === "instead";

const readLine = (cells: readonly string[]): Term | Fault => {
	const [first = "", second = "", third = "", , ...more] = cells;
	if (more.length > 0) return "cells";
	const term = word.safeParse(first).data;
	if (term === undefined) return "term";
	const instead = splitWords(second);
	if (second !== "" && !areUsable(instead, term)) return "instead";
	const language = languageOf(third);
	if (language === null) return "language";
	const rule = instead.length > 0 ? "prefer" : "keep";
	return { kind: "term", term, language, rule, instead };
};

const languageOf = (text: string): Term["language"] | null => {
	const wanted = text.toLowerCase();
	if (wanted === "" || wanted === "any") return "any";
	return languages.find((language) => language === wanted) ?? null;
};

const unusable = (faults: readonly Text[]): Problem => {
	if (faults.length === 0)
		return new Problem("lines-unusable", { lines: say("house.import.empty") });
	const more = faults.length - 8;
	return new Problem("lines-unusable", {
		lines: {
			series: [
				...faults.slice(0, 8),
				...(more > 0 ? [say("house.import.more", { count: more })] : []),
			],
		},
	});
};
