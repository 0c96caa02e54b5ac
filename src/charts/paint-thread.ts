import { parentPort } from "node:worker_threads";
import { drawPng } from "./draw-png.ts";
import { drawSvg } from "./draw-svg.ts";
import type { Job, Painted } from "./painter.ts";

const painted = ({ id, drawing }: Job): Painted => {
	try {
		return { id, png: drawPng(drawSvg(drawing)) };
	} catch {
		return { id, png: null };
	}
};

parentPort?.on("message", (job: Job) => {
	parentPort?.postMessage(painted(job));
});
