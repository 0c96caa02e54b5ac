import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Problem } from "../../../src/core/problem.ts";
import {
	ages,
	choosePoint,
	readWanted,
} from "../../../src/modules/restore/choose-point.ts";
import type { Point, Reason } from "../../../src/modules/restore/points.ts";
import { keptPoints } from "../../../src/modules/restore/retention.ts";

const zone = "Europe/Zurich";
const hour = 3_600_000;
const day = 24 * hour;
const now = Date.parse("2026-11-22T15:00:00+01:00");

/** Points of so many hours ago. */
const points = (...ago: readonly (number | readonly [number, Reason])[]) =>
	ago.map((one, index): Point => {
		const [hours, reason] =
			typeof one === "number" ? ([one, "nightly"] as const) : one;
		return {
			source: "s",
			number: index + 1,
			at: now - hours * hour,
			reason,
			count: 1,
		};
	});
const keptOf = (all: readonly Point[], at = now) => [
	...keptPoints(all, at, zone),
];

describe("of the points of somebody's calendar", () => {
	it.each<[string, readonly Point[], readonly number[]]>([
		["none are kept where there are none", [], []],
		["the newest stays, however old", points(5000), [1]],
		["all of the last 24 hours stay", points(23, 24, 10, 1), [1, 2, 3, 4]],
		// 15:00 yesterday is 24 hours ago; the others are of that day, too.
		["one of each day stays after that", points(37, 30, 26, 1), [3, 4]],
		[
			"safety points stay for 30 days",
			points(
				[37, "safety"],
				[26, "nightly"],
				[721, "safety"],
				[719, "safety"],
				1,
			),
			[1, 2, 3, 4, 5],
		],
		[
			"an older one stays while nothing else is 30 days old",
			points(900, 800, 300, 200, 2),
			[2, 3, 4, 5],
		],
		["and goes when another one is", points(900, 800, 721, 300, 2), [3, 4, 5]],
	])("%s", (_, all, wanted) => {
		expect(keptOf(all).toSorted((a, b) => a - b)).toEqual(wanted);
	});

	it("nothing goes that can be chosen by age, and the rest is small", () => {
		const reasons: Reason[] = ["nightly", "asked", "safety"];
		const some = fc.array(
			fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.constantFrom(...reasons)),
			{ maxLength: 200 },
		);
		fc.assert(
			fc.property(some, (ago) => {
				const all = points(...ago);
				const kept = new Set(keptOf(all));
				const left = all.filter(({ number }) => kept.has(number));
				for (const age of ages)
					expect(chosen(left, age)).toBe(chosen(all, age));
				expect(chosen(left, "latest")).toBe(chosen(all, "latest"));
				const ordinary = left.filter(
					({ at, reason }) => at < now - day && reason !== "safety",
				);
				expect(ordinary.length).toBeLessThanOrEqual(34);
				// Looked at twice, nothing more goes.
				expect(keptOf(left).length).toBe(left.length);
			}),
		);
	});

	it("there is one of each age on every day, whenever points were taken", () => {
		const hours = fc.array(
			fc.array(fc.integer({ min: 0, max: 23 }), { minLength: 1, maxLength: 3 }),
			{ minLength: 40, maxLength: 70 },
		);
		fc.assert(
			fc.property(hours, (days) => {
				let left: readonly Point[] = [];
				let number = 0;
				const begin = Date.parse("2026-09-20T00:00:00Z");
				for (const [index, those] of days.entries()) {
					const added = those
						.toSorted((a, b) => a - b)
						.map((at): Point => {
							number += 1;
							const moment = begin + index * day + at * hour;
							return {
								source: "s",
								number,
								at: moment,
								reason: "asked",
								count: 1,
							};
						});
					left = [...left, ...added];
					const at = begin + (index + 1) * day - 1;
					const kept = keptPoints(left, at, zone);
					left = left.filter((one) => kept.has(one.number));
					if (index < 32) continue;
					for (const age of ages) {
						const wanted = readWanted(age);
						const back = wanted.kind === "age" ? wanted.age : 0;
						const point = choosePoint(left, wanted, at, zone);
						expect(at - point.at).toBeGreaterThanOrEqual(back);
						expect(at - point.at).toBeLessThan(back + 2 * day + 2 * hour);
					}
				}
			}),
			{ numRuns: 30 },
		);
	});
});

describe("the point that is meant", () => {
	const all = points(800, 170, 49, 25, 23, 1);
	it.each<[string, number | string]>([
		["24h", 4],
		[" 48H ", 3],
		["2 d", 3],
		["7d", 2],
		["30d", 1],
		["latest", 6],
		["#3", 3],
		["5", 5],
		["2026-11-21", 5],
		["2026-11-20", 3],
		["60d", "point-none"],
		["99", "point-none"],
		["2026-11-19", "point-none"],
		["2026-99-99", "point-none"],
		["yesterday", "point-none"],
		["", "point-none"],
		["-1", "point-none"],
		["99999999999999999999d", "point-none"],
		["constructor", "point-none"],
	])("by %j", (text, wanted) => {
		expect(chosen(all, text)).toBe(wanted);
	});
});

const chosen = (all: readonly Point[], text: string): number | string => {
	try {
		return choosePoint(all, readWanted(text), now, zone).number;
	} catch (error) {
		return error instanceof Problem ? error.code : "another error";
	}
};
