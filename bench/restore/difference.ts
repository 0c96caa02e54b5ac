import { columns, middle } from "../infomaniak/outcome.ts";
import { goal, ms, type Part } from "./figures.ts";
import type { Stage } from "./stage.ts";

const most = 1000;
const rounds = 5;

/** The difference of two kept points up to its words: the card with the first entries, and the first page of the list. Nothing of it is remembered from one round to the next. */
export const differences = async (stage: Stage): Promise<Part> => {
	const { bare, calendar } = stage;
	const goals: Part["goals"][number][] = [];
	const rows: string[][] = [];
	for (const share of [0.01, 0.1]) {
		const older = await stage.point(calendar, "asked");
		const { changed } = calendar.change(share);
		// The server reads what is new.
		await bare.changes(calendar.url, "");
		const newer = await stage.point(calendar, "asked");
		const cards: number[] = [];
		const pages: number[] = [];
		for (let round = 0; round < rounds; round += 1) {
			const found = await stage.difference(
				older.source,
				older.number,
				newer.number,
			);
			if (found.lines < Math.min(20, changed))
				throw new Error("There is no difference.");
			cards.push(found.card);
			pages.push(found.page);
		}
		const part = `${share * 100} %`;
		rows.push([`${part}, the card`, ms(middle(cards)), ...cards.map(ms)]);
		rows.push([`${part}, first page`, ms(middle(pages)), ...pages.map(ms)]);
		const slower = Math.max(middle(cards), middle(pages));
		goals.push(
			goal(
				`Difference of ${newer.count} objects of which ${part} differ, in words`,
				slower,
				{ most },
				" ms",
			),
		);
	}
	return {
		goals,
		lines: columns([
			["", "median", ...Array.from({ length: rounds }, (_, at) => `${at + 1}`)],
			...rows,
		]),
	};
};
