import { afterAll, describe, expect, it } from "vitest";
import { closeCharts, drawChart } from "../../src/charts/draw-chart.ts";
import type { Drawing } from "../../src/charts/drawing.ts";
import { openPainter } from "../../src/charts/painter.ts";
import { readIn, seats, storage } from "./stage.ts";

afterAll(closeCharts);

/** Width and height as a PNG says them. */
const sizeOf = (png: Uint8Array): [number, number] => {
	const bytes = Buffer.from(png);
	expect(bytes.subarray(1, 4).toString()).toBe("PNG");
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

const nothing: Drawing = { title: "Empty", bars: [], past: null };

describe("a picture for Slack", () => {
	it.each(["en-GB", "fr-CH", "de-CH", "it-IT", "es-ES"])(
		"is a small PNG with twice the pixels (%s)",
		async (locale) => {
			const png = await drawChart(storage, readIn(locale), locale);
			const [width, height] = sizeOf(png);
			expect(width).toBe(1120);
			expect(height).toBeGreaterThan(700);
			expect(png.length).toBeLessThan(100_000);
		},
	);

	it("draws letters: another title makes another picture, the same one the same", async () => {
		const draw = (title: string) =>
			drawChart({ ...seats, title }, readIn("en"), "en");
		const [one, again, other] = await Promise.all([
			draw("People"),
			draw("People"),
			draw("Persons"),
		]);
		expect(Buffer.from(one).equals(again)).toBe(true);
		expect(Buffer.from(one).equals(other)).toBe(false);
	});

	it("can be drawn after closing, too", async () => {
		await closeCharts();
		const png = await drawChart(seats, readIn("en"), "en");
		expect(sizeOf(png)[0]).toBe(1120);
	});
});

describe("the painting thread", () => {
	const script = (code: string) =>
		new URL(`data:text/javascript,${encodeURIComponent(code)}`);
	const waits = { patience: 10_000, rest: 10_000 };

	it("that breaks says so to everybody waiting, and is replaced", async () => {
		const painter = openPainter(
			waits,
			script(`
				import { parentPort } from "node:worker_threads";
				parentPort.on("message", ({ id, drawing }) => {
					if (drawing.title === "Empty") process.exit(1);
					parentPort.postMessage({ id, png: new Uint8Array([7]) });
				});`),
		);
		const broken = [painter.paint(nothing), painter.paint(nothing)];
		for (const one of broken) await expect(one).rejects.toThrow("unavailable");
		expect(await painter.paint({ ...nothing, title: "Full" })).toHaveLength(1);
		await painter.close();
	});

	it("that takes too long is given up", async () => {
		const painter = openPainter(
			{ ...waits, patience: 50 },
			script("setInterval(() => undefined, 1000);"),
		);
		await expect(painter.paint(nothing)).rejects.toThrow("unavailable");
		await painter.close();
	});

	it("that cannot start says so", async () => {
		const painter = openPainter(waits, script("throw new Error();"));
		await expect(painter.paint(nothing)).rejects.toThrow("unavailable");
		await painter.close();
	});

	it("answers those still waiting when it is closed", async () => {
		const painter = openPainter(waits, script("setInterval(() => 1, 1000);"));
		const waiting = expect(painter.paint(nothing)).rejects.toThrow(
			"unavailable",
		);
		await painter.close();
		await waiting;
	});

	it("rests after a while and starts again when it is needed", async () => {
		const painter = openPainter(
			{ ...waits, rest: 20 },
			script(`
				import { parentPort, threadId } from "node:worker_threads";
				parentPort.on("message", ({ id }) =>
					parentPort.postMessage({ id, png: new Uint8Array([threadId]) }));`),
		);
		const first = await painter.paint(nothing);
		await new Promise((resolve) => setTimeout(resolve, 150));
		const second = await painter.paint(nothing);
		expect(second[0]).not.toBe(first[0]);
		await painter.close();
	});
});
