import { measureHostile } from "../../test/corpus/hostile/measure.ts";
import { columns, figure, type Outcome } from "./figures.ts";

const mostTime = 100;
const mostMemory = 300;

/** How long each hostile file takes until it is refused, or read where it does no harm, and what memory. */
export const hostile = async (): Promise<Outcome> => {
	const measured = measureHostile({ rest: 500, rounds: 3 });
	const slow = measured.filter(
		({ outcome, time }) => outcome !== "read" && time > mostTime,
	);
	const hungry = measured.filter(({ memory }) => (memory ?? 0) > mostMemory);
	const wrong = measured.filter(
		({ expected, outcome }) => !expected.includes(outcome),
	);
	return {
		lines: [
			...columns(
				measured.map(({ what, size, outcome, gate, time, memory }) => [
					what,
					`${(size / 1_000).toFixed(0)} kB`,
					outcome,
					gate ? "first look" : "child",
					figure(time, "ms"),
					figure(memory, "MB"),
				]),
			),
			`goal: refused within ${mostTime} ms, ${slow.length} took longer${named(slow)}`,
			`goal: at most ${mostMemory} MB, ${hungry.length} took more${named(hungry)}`,
			`goal: each with the outcome that was expected, ${wrong.length} were not${named(wrong)}`,
		],
		holds: slow.length + hungry.length + wrong.length === 0,
	};
};

const named = (some: readonly { what: string }[]): string =>
	some.length === 0 ? "" : `: ${some.map(({ what }) => what).join("; ")}`;
