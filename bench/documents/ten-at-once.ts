import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { Read } from "../../src/core/document.ts";
import { bytesOf, listed } from "../../test/corpus/listed.ts";
import { columns, figure, type Outcome } from "./figures.ts";

const goal = 100;
const files = 10;
const kinds = [
	"pdf",
	"docx",
	"pptx",
	"xlsx",
	"odt",
	"ods",
	"odp",
	"html",
	"mail",
	"image",
] as const;

/** How long somebody waits for an acknowledgement while ten files of different kinds are read at once, beside a quiet process: each `acknowledge` is one. Without it a turn of the event loop stands for it. */
export const tenAtOnce = async (
	read: Read,
	acknowledge: () => Promise<void> = async () => sleep(0),
): Promise<Outcome> => {
	const quiet = await watched(acknowledge, () => sleep(2_000));
	const start = performance.now();
	const busy = await watched(acknowledge, async () => {
		await Promise.all(
			tenFiles().map((file) => read(file, new AbortController().signal)),
		);
	});
	return {
		lines: [
			...columns([
				["", "acks", "p50", "p99", "worst", "loop p99"],
				["quiet", ...quiet.cells],
				[`${files} files at once`, ...busy.cells],
			]),
			`all read after ${figure(performance.now() - start, "ms")}`,
			`goal: p99 under ${goal} ms`,
		],
		holds: busy.p99 < goal && busy.loop < goal,
	};
};

/** Ten documents of the corpus, each of another kind. */
export const tenFiles = () =>
	kinds.flatMap((kind) =>
		listed()
			.filter((one) => one.kind === kind)
			.slice(0, 1)
			.map(({ file }) => ({ name: file, bytes: bytesOf(file) })),
	);

/** Acknowledges again and again, 5 ms apart, as long as the work goes on. */
const watched = async (
	acknowledge: () => Promise<void>,
	work: () => Promise<unknown>,
): Promise<{ p99: number; loop: number; cells: string[] }> => {
	const delay = monitorEventLoopDelay({ resolution: 1 });
	const times: number[] = [];
	let done = false;
	const over = work().finally(() => {
		done = true;
	});
	delay.enable();
	while (!done) {
		const start = performance.now();
		await acknowledge();
		times.push(performance.now() - start);
		await sleep(5);
	}
	delay.disable();
	await over;
	const sorted = times.toSorted((a, b) => a - b);
	const at = (part: number) =>
		sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
	const loop = delay.percentile(99) / 1e6;
	return {
		p99: at(0.99),
		loop,
		cells: [
			`${times.length}`,
			...[at(0.5), at(0.99), at(1), loop].map(
				(value) => `${value.toFixed(1)} ms`,
			),
		],
	};
};
