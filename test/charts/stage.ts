import type { Text } from "../../src/core/text.ts";
import type { Chart } from "../../src/core/view.ts";
import { readText } from "../../src/words/words.ts";

/** The day on which these charts are drawn. */
export const today = Date.UTC(2026, 10, 22, 14);
export const day = 86_400_000;

/** Storage of Alpenblick: 262 of 315 GB, 90 days of growth, full on 27 January. */
export const storage: Chart = {
	title: "Storage",
	stacks: [
		{
			label: "All of kSuite",
			unit: "gigabyte",
			limit: 315,
			parts: [
				{ label: "kDrive", amount: 201 },
				{ label: "kChat", amount: 38 },
				{ label: "In the trash", amount: 23 },
			],
		},
	],
	history: {
		points: Array.from({ length: 90 }, (_, index) => [
			today - (89 - index) * day,
			190 + index * 0.8 + (index % 7 === 3 ? 0.6 : 0),
		]),
		limit: 315,
		full: today + 66 * day,
	},
};

/** Seats of Alpenblick: 20 of 21, one of them an invitation. */
export const seats: Chart = {
	title: "Seats",
	stacks: [
		{
			label: "Seats",
			unit: "number",
			limit: 21,
			parts: [
				{ label: "Active", amount: 19 },
				{ label: "Invited", amount: 1 },
			],
		},
	],
};

/** Reads as somebody in Zurich with this locale. */
export const readIn =
	(locale: string) =>
	(text: Text): string =>
		readText(text, { locale, zone: "Europe/Zurich", now: today });
