import { access, constants, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Limits } from "../src/ai/settings.ts";
import { connect, greet } from "./connect.ts";
import { type Flags, readFlags, usage } from "./flags.ts";
import { inTurns, type Planned, planOf } from "./plan.ts";
import { createProgress } from "./progress.ts";
import { pageOf } from "./report/page.ts";
import { runAll } from "./run-all.ts";
import { createBench } from "./run-case.ts";
import { type RunReport, reportOf } from "./run-report.ts";
import { countTable, resultTable } from "./table.ts";

/** What the command stands in: where it speaks, the endpoint's key, and who may stop it. */
export type Surroundings = {
	readonly out: (line: string) => void;
	readonly err: (text: string) => void;
	readonly isScreen: boolean;
	readonly key: string | undefined;
	readonly signal: AbortSignal;
	/** Patience with the endpoint, where it is not the product's own. */
	readonly limits?: Partial<Limits>;
};

/** The evaluation command; the answer is its exit code: 0 when everything was run, however it went, 1 when it could not begin, 130 when it was stopped. */
export const main = async (
	args: readonly string[],
	around: Surroundings,
): Promise<number> => {
	const flags = readFlags(args);
	if (typeof flags === "string") return refuse(around, `${flags}\n\n${usage}`);
	const plan = planOf({
		...(flags.language === undefined ? {} : { languages: [flags.language] }),
		...(flags.action === undefined ? {} : { actions: [flags.action] }),
		...(flags.limit === undefined ? {} : { limit: flags.limit }),
	});
	if (flags.list) {
		for (const line of countTable(plan)) around.out(line);
		return 0;
	}
	if (flags.endpoint === undefined)
		return refuse(around, `Say which endpoint to ask.\n\n${usage}`);
	for (const path of [flags.report, flags.json ?? flags.report])
		if (!(await canWrite(path)))
			return refuse(around, `${path} cannot be written.`);
	const report = await run(flags, flags.endpoint, plan, around);
	if (typeof report === "string") return refuse(around, report);
	await writeFile(flags.report, pageOf(report));
	if (flags.json !== undefined)
		await writeFile(flags.json, JSON.stringify(report, null, "\t"));
	for (const line of resultTable(report)) around.out(line);
	around.out(`report  ${flags.report}`);
	return report.whole ? 0 : 130;
};

const refuse = ({ err }: Surroundings, why: string): number => {
	err(`${why}\n`);
	return 1;
};

/** Whether a file can be written there: better known before an hour of questions than after. */
const canWrite = async (path: string): Promise<boolean> => {
	try {
		const there = await stat(path).catch(() => null);
		const asked = there === null ? dirname(resolve(path)) : path;
		await access(asked, constants.W_OK);
		return there?.isDirectory() !== true;
	} catch {
		return false;
	}
};

const run = async (
	flags: Flags,
	baseUrl: string,
	plan: readonly Planned[],
	{ err, isScreen, key, signal, limits = {} }: Surroundings,
): Promise<RunReport | string> => {
	const began = new Date();
	const { host } = new URL(baseUrl);
	const ai = await connect({ baseUrl, model: flags.model, key, limits });
	const fault = await greet(ai, host, signal);
	if (fault !== null) return fault;
	const bench = await createBench(ai, promptFolder, signal);
	const cases = inTurns(plan);
	const progress = createProgress(err, isScreen, Date.now);
	const results = await runAll(cases, bench, flags.parallel, (so) =>
		progress.tell({
			done: so.length,
			passed: so.filter(({ passed }) => passed).length,
			all: cases.length,
		}),
	);
	progress.end();
	const place = await ai.model.describe();
	return reportOf({
		model: place?.model ?? flags.model ?? "unknown",
		host,
		began: began.toISOString(),
		seconds: Math.round((Date.now() - began.getTime()) / 1000),
		planned: cases.length,
		results,
	});
};

const promptFolder = fileURLToPath(new URL("../prompts", import.meta.url));
