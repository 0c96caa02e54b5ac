import { hasRadicale } from "../test/support/dav/radicale.ts";
import { hasVdirsyncer } from "../test/support/dav/vdirsyncer.ts";
import { columns } from "./infomaniak/outcome.ts";
import { differences } from "./restore/difference.ts";
import { goal, type Part } from "./restore/figures.ts";
import { firstPoint, nightlyPoints } from "./restore/points.ts";
import { putBack } from "./restore/put-back.ts";
import { openStage, type Stage } from "./restore/stage.ts";
import { thirtyNights } from "./restore/thirty-nights.ts";

const count = 10_000;
const memory = 250;

/** Points and restores of one calendar on a real Radicale, beside the least a client can do there and beside vdirsyncer; both are Debian's packages. */
const onRadicale = [
	["First point", firstPoint],
	["Nightly point after 1 % changes", nightlyPoints],
	["Difference of two points", differences],
	["Restore of 1,000 objects", putBack],
] as const;

const found: (Part & { readonly name: string })[] = [];
const measure = async (name: string, part: () => Promise<Part>) => {
	console.error(`${name} …`);
	found.push({ name, ...(await part()) });
};

const peakOf = (stage: Stage): string => {
	const peak = stage.peak();
	return peak === null ? "–" : `${peak.toFixed(0)} MB`;
};

if (!hasRadicale || !hasVdirsyncer) process.exit(1);
console.error(`Radicale reads ${count} events …`);
const stage = await openStage(count);
const peaks: string[][] = [["before the first point", peakOf(stage)]];
try {
	for (const [name, part] of onRadicale) {
		await measure(name, () => part(stage));
		peaks.push([`after: ${name.toLowerCase()}`, peakOf(stage)]);
	}
	const most = stage.peak();
	found.push({
		name: "Most memory of the process that did all this",
		goals:
			most === null
				? []
				: [goal("Most memory of our process", most, { most: memory }, " MB")],
		lines: columns(peaks),
	});
} finally {
	await stage.close();
}
await measure("30 daily points on disk", () => thirtyNights(count));

const goals = found.flatMap((part) => part.goals);
console.log(goals.map(({ line }) => line).join("\n"));
for (const { name, lines } of found)
	console.log([`\n${name}`, ...lines.map((line) => `  ${line}`)].join("\n"));
process.exitCode = goals.every(({ holds }) => holds) ? 0 : 1;
