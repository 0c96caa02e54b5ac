import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import {
	type DocumentKind,
	documentKinds,
	type Read,
} from "../../src/core/document.ts";
import { bytesOf, type Listed, listed } from "../../test/corpus/listed.ts";
import { mostOf, watchPeak } from "../../test/corpus/peak.ts";
import { has } from "../../test/corpus/tools.ts";
import { columns, figure, middle, type Outcome } from "./figures.ts";

const mostTime = 1_000;
const mostMemory = 300;
const most = 5;

/** How long a file of each kind takes from its bytes to its text, one after the other as people bring them, and what memory; beside what `pdftotext` and `pandoc` take for the same files. */
export const extraction = async (read: Read): Promise<Outcome> => {
	const rows: string[][] = [];
	let holds = true;
	for (const kind of documentKinds) {
		const files = listed()
			.filter((one) => one.kind === kind)
			.slice(0, most);
		const { time, memory } = await ours(read, files);
		const beside = await theirs(kind, files);
		holds &&= time <= mostTime && (memory ?? 0) <= mostMemory;
		rows.push([
			kind,
			`${files.length} files`,
			figure(time, "ms"),
			figure(memory, "MB"),
			...beside,
		]);
	}
	return {
		lines: [
			...columns([
				["kind", "", "ours", "memory", "beside", "time", "memory"],
				...rows,
			]),
			`goal: at most ${mostTime} ms, the middle of each kind, and ${mostMemory} MB`,
		],
		holds,
	};
};

const ours = async (read: Read, files: readonly Listed[]) => {
	const times: number[] = [];
	const peaks: (number | null)[] = [];
	for (const { file } of files) {
		const bytes = bytesOf(file);
		await sleep(300);
		const peak = watchPeak();
		const start = performance.now();
		await read({ name: file, bytes }, new AbortController().signal);
		times.push(performance.now() - start);
		peaks.push(peak());
	}
	const known = peaks.filter((one) => one !== null);
	return {
		time: middle(times),
		memory: known.length === 0 ? null : Math.max(...known),
	};
};

const theirs = async (
	kind: DocumentKind,
	files: readonly Listed[],
): Promise<string[]> => {
	const from = formats[kind];
	if (kind !== "pdf" && from === undefined) return [];
	const tool = kind === "pdf" ? "pdftotext" : "pandoc";
	if (!has(tool)) return [tool, "skipped", "not installed"];
	const args = kind === "pdf" ? ["-", "-"] : ["-f", from ?? "", "-t", "plain"];
	const times: number[] = [];
	const peaks: number[] = [];
	for (const { file } of files) {
		const { time, memory } = await peer(tool, args, bytesOf(file));
		times.push(time);
		peaks.push(memory);
	}
	return [
		tool,
		figure(middle(times), "ms"),
		figure(Math.max(...peaks) || null, "MB"),
	];
};

/** Runs a tool as often as it is asked, each time a process of its own as ours is; pandoc takes UTF-8 only, a file it refuses counts until its refusal. */
const peer = async (
	tool: string,
	args: readonly string[],
	input: Uint8Array,
): Promise<{ time: number; memory: number }> => {
	const start = performance.now();
	const child = spawn(tool, args, { stdio: ["pipe", "ignore", "ignore"] });
	let memory = 0;
	const look = setInterval(() => {
		memory = Math.max(memory, mostOf(child.pid) ?? 0);
	}, 1);
	child.stdin.on("error", () => undefined);
	child.stdin.end(input);
	await once(child, "close");
	clearInterval(look);
	return { time: performance.now() - start, memory };
};

/** What pandoc calls the kinds that it reads. */
const formats: Partial<Record<DocumentKind, string>> = {
	docx: "docx",
	odt: "odt",
	rtf: "rtf",
	markdown: "markdown",
	csv: "csv",
	html: "html",
};
