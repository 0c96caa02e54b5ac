import { say, type Text } from "../../core/text.ts";
import type { Row } from "../../core/view.ts";
import type { Body, Term } from "./house.ts";

/** What an entry says, row by row; `before` is what it said until now. */
export const rowsOf = (body: Body, before?: Body): readonly Row[] => {
	const old = before === undefined ? [] : pairs(before);
	return pairs(body).flatMap<Row>(([key, value], index) => {
		const was = before === undefined ? value : (old[index]?.[1] ?? null);
		if (was === null && value === null) return [];
		const label = say(`arg.${key}`);
		if (JSON.stringify(was) === JSON.stringify(value))
			return [{ label, value: value ?? nothing }];
		return [{ label, value: [was ?? nothing, value ?? nothing] }];
	});
};

/** What an entry says in one line of at most some 250 characters. */
export const lineOf = (body: Body): Text => {
	if (body.kind !== "term")
		return say("house.way.line", {
			name: body.name,
			instruction: shorten(body.instruction, 180),
		});
	const { term, language } = body;
	const line =
		body.rule === "keep"
			? say("house.term.keep", { term })
			: say("house.term.prefer", { term, instead: insteadOf(body, 2) });
	return language === "any"
		? line
		: say("house.term.in", { line, language: say(`choice.${language}`) });
};

/** A text in its first so many characters. */
export const shorten = (text: string, most: number): string => {
	const signs = [...text];
	return signs.length <= most ? text : `${signs.slice(0, most - 1).join("")}…`;
};

const nothing = say("house.term.nothing");

const pairs = (body: Body): readonly (readonly [string, Text | null])[] =>
	body.kind === "term"
		? [
				["term", body.term],
				["rule", say(`choice.${body.rule}`)],
				["instead", body.instead.length === 0 ? null : insteadOf(body, 10)],
				["language", say(`choice.${body.language}`)],
			]
		: [
				["name", body.name],
				["instruction", body.instruction],
			];

const insteadOf = ({ instead }: Term, most: number): Text => {
	const more = instead.length - most;
	return {
		series: [
			...instead.slice(0, most),
			...(more > 0 ? [say("house.term.more", { count: more })] : []),
		],
	};
};
