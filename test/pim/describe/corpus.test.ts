import { expect, it } from "vitest";
import { contentMark } from "../../../src/pim/content-mark.ts";
import { describeChange } from "../../../src/pim/describe/describe-change.ts";
import { describeObject } from "../../../src/pim/describe/describe-object.ts";
import { readLines } from "../../../src/pim/lines.ts";
import { corpus } from "../corpus/corpus.ts";
import { drawn } from "./drawn.ts";

it("each sound object of the corpus is something, and has a title", () => {
	const unknown = corpus()
		.filter(({ isSound }) => isSound)
		.filter(({ text }) => describeObject(text).what === "other");
	expect(unknown.map(({ name }) => name)).toEqual([]);
});

it("whatever line is taken from an object of the corpus, it is told, in the sentences we have", () => {
	const wrong = corpus()
		.filter(({ name, text }) => !name.startsWith("zone ") && text.length < 9000)
		.flatMap(({ name, text }) =>
			without(text).flatMap(([line, less]) => {
				const told = describeChange(text, less);
				const isSame = contentMark(text) === contentMark(less);
				const isSaid = told.every((one) => !drawn(one).includes("pim."));
				return isSaid && (told.length === 0) === isSame
					? []
					: [`${name}: ${line}`];
			}),
		);
	expect(wrong).toEqual([]);
});

/** The text without each of its lines in turn. */
const without = (text: string): readonly (readonly [string, string])[] => {
	const lines = readLines(text).map(({ raw }) => raw);
	return lines.map((line, at) => [line, lines.toSpliced(at, 1).join("")]);
};
