import { parentPort } from "node:worker_threads";
import { drawPng } from "./draw-png.ts";
import { paintAgenda } from "./paint-agenda.ts";
import type { Job, Painted } from "./painter.ts";

const svgOf = async (drawing: Job["drawing"]): Promise<string> =>
	"kind" in drawing
		? paintAgenda(drawing)
		: // The chart library takes long to load, and a calendar needs none.
			(await import("./draw-svg.ts")).drawSvg(drawing);

const painted = async ({ id, drawing }: Job): Promise<Painted> => {
	try {
		return { id, png: drawPng(await svgOf(drawing)) };
	} catch {
		return { id, png: null };
	}
};

parentPort?.on("message", (job: Job) => {
	void painted(job).then((done) => parentPort?.postMessage(done));
});
