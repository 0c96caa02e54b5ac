import { Worker } from "node:worker_threads";
import { Problem } from "../core/problem.ts";
import type { AgendaDrawing } from "./agenda-drawing.ts";
import type { Drawing } from "./drawing.ts";

/** A drawing on its way to the painting thread. */
export type Job = {
	readonly id: number;
	readonly drawing: Drawing | AgendaDrawing;
};

/** What comes back; null when it could not be painted. */
export type Painted = { readonly id: number; readonly png: Uint8Array | null };

/** Paints drawings as PNG in one thread beside us. Problem: `unavailable`. */
export type Painter = {
	readonly paint: (drawing: Job["drawing"]) => Promise<Uint8Array>;
	readonly close: () => Promise<void>;
};

/** Opens a painter: the thread starts with the first drawing, never keeps the process alive when idle, is replaced when it breaks or takes longer than `patience`, and gives its memory back after `rest` without work (ms). */
export const openPainter = (
	{ patience, rest } = { patience: 15_000, rest: 120_000 },
	script = new URL("./paint-thread.ts", import.meta.url),
): Painter => {
	const waiting = new Map<number, (png: Uint8Array | null) => void>();
	let thread: Worker | null = null;
	let idle: NodeJS.Timeout | undefined;
	let jobs = 0;
	const stop = async () => {
		const old = thread;
		thread = null;
		clearTimeout(idle);
		for (const tell of [...waiting.values()]) tell(null);
		await old?.terminate();
	};
	const start = (): Worker => {
		const worker = new Worker(script);
		const broken = () => void (thread === worker ? stop() : undefined);
		worker.on("message", ({ id, png }: Painted) => waiting.get(id)?.(png));
		worker.on("error", broken);
		worker.on("exit", broken);
		return worker;
	};
	const pause = (worker: Worker) => {
		worker.unref();
		clearTimeout(idle);
		idle = setTimeout(() => void stop(), rest).unref();
	};
	const ask = (drawing: Job["drawing"]) =>
		new Promise<Uint8Array | null>((resolve) => {
			thread ??= start();
			const worker = thread;
			const id = ++jobs;
			const late = setTimeout(() => void stop(), patience);
			waiting.set(id, (png) => {
				clearTimeout(late);
				waiting.delete(id);
				if (waiting.size === 0) pause(worker);
				resolve(png);
			});
			clearTimeout(idle);
			worker.ref();
			worker.postMessage({ id, drawing } satisfies Job);
		});
	return {
		close: stop,
		paint: async (drawing) => {
			const png = await ask(drawing);
			if (!png) throw new Problem("unavailable");
			return png;
		},
	};
};
