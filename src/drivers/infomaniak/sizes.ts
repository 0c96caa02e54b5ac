import { Problem } from "../../core/problem.ts";
import type { Base } from "./base.ts";
import { chartSizes, type Series } from "./routes/drives.ts";

/** Bytes at a moment (ms): all that is kept, and what of it sat in the trash. */
export type Size = {
	readonly at: number;
	readonly used: number;
	readonly trash: number;
};

/** The sizes of the last 90 days and now, oldest first: one call, the same for everybody within the hour. Null where the plan of the kSuite has no statistics. */
export const readSizes = async ({
	wire,
	products,
	now,
}: Base): Promise<readonly Size[] | null> => {
	const until = Math.ceil(now() / hour) * 3600;
	const drive_id = await products.driveId();
	const chart = await wire
		.read(chartSizes, {
			path: { drive_id },
			query: {
				from: until - longest * 86_400,
				until,
				interval: 24,
				metrics: ["files", "trash", "versions"],
			},
		})
		.catch(nullIfRefused);
	return chart && sizesOf(chart.labels, chart.data);
};

/** How many days are asked for. */
const longest = 90;

const hour = 3_600_000;

const nullIfRefused = (error: unknown): null => {
	if (error instanceof Problem && refusals.has(error.code)) return null;
	throw error;
};

const refusals: ReadonlySet<string> = new Set([
	"ksuite-scope",
	"ksuite-refused",
	"not-found",
	"ksuite-no-drive",
]);

/** Moments without a number that can be read are left out. */
const sizesOf = (labels: Series, lines: readonly Series[]): readonly Size[] =>
	labels.data.flatMap((label, index) => {
		const at = momentOf(label);
		const parts = lines.map((line) => ({
			isTrash: [line.metric, line.name].includes("trash"),
			bytes: Number(line.data[index] ?? 0) * (units.get(unitOf(line)) ?? 1),
		}));
		const sum = (some: typeof parts) =>
			some.reduce((all, { bytes }) => all + bytes, 0);
		const used = sum(parts);
		return at === null || !Number.isFinite(used)
			? []
			: [{ at, used, trash: sum(parts.filter(({ isTrash }) => isTrash)) }];
	});

/** A label is a moment in Unix seconds, or a date in words. */
const momentOf = (label: number | string | null): number | null => {
	if (label === null || label === "") return null;
	const seconds = Number(label);
	const at = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(`${label}`);
	return Number.isFinite(at) ? at : null;
};

const unitOf = ({ unit }: Series): string => (unit ?? "").toLowerCase();

/** Everything else is bytes. */
const units: ReadonlyMap<string, number> = new Map([
	["kb", 1e3],
	["mb", 1e6],
	["gb", 1e9],
	["tb", 1e12],
]);
