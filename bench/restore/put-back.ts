import { columns } from "../infomaniak/outcome.ts";
import { goal, type Part, perSecond, seconds } from "./figures.ts";
import { type Stage, timed } from "./stage.ts";

const share = 0.8;
/** So many objects are restored, and as many written bare; one after the other only a part of them. */
const count = 1000;
const alone = 100;
const first = 100_000;

/** A restore of a thousand objects into an empty calendar, beside bare PUTs of the same objects into another empty one: half of them before and half of them after it, four at once as the restore does it. */
export const putBack = async (stage: Stage): Promise<Part> => {
	const { server, bare } = stage;
	const lost = server.fill("Lost", count, first);
	const back = server.fill("Back", 0);
	const plain = server.fill("Plain", 0);
	const single = server.fill("Single", 0);
	await server.warm(lost);
	await stage.point(lost, "asked");
	const numbers = [...lost.events.keys()];
	const half = numbers.length / 2;
	const put = (some: readonly number[], atOnce: number) =>
		timed(() => bare.put((atOnce === 1 ? single : plain).url, some, atOnce));
	const times = {
		alone: await put(numbers.slice(0, alone), 1),
		before: await put(numbers.slice(0, half), 4),
		ours: await stage.restore(lost, back),
		after: await put(numbers.slice(half), 4),
	};
	if (times.ours.done !== count)
		throw new Error(`Only ${times.ours.done} were restored.`);
	const least = times.before.ms + times.after.ms;
	const row = (name: string, many: number, value: number): string[] => [
		name,
		seconds(value),
		perSecond(many, value),
	];
	return {
		goals: [
			goal(
				`Rate of a restore of ${count} objects, × bare PUTs four at once`,
				least / times.ours.ms,
				{ least: share },
			),
		],
		lines: columns([
			row("our restore, journaled, read back", count, times.ours.ms),
			row("bare PUTs, four at once", count, least),
			row(`  the ${half} before`, half, times.before.ms),
			row(`  the ${half} after`, half, times.after.ms),
			row(`bare PUTs, one by one (${alone})`, alone, times.alone.ms),
			["our look before it, two points", seconds(times.ours.looking)],
		]),
	};
};
