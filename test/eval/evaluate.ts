import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { main } from "../../eval/main.ts";
import type { RunReport } from "../../eval/run-report.ts";
import type { Limits } from "../../src/ai/settings.ts";
import { openEndpoint, type Script } from "../support/endpoint.ts";

/** What the command did and said. */
export type Evaluated = {
	readonly code: number;
	readonly out: string;
	readonly err: string;
	readonly page: string;
	readonly report: z.output<typeof reportSchema>;
};

/** The parts of the JSON file the tests look at; the rest is the harness's own. */
const reportSchema = z.looseObject({
	whole: z.boolean(),
	planned: z.number(),
	host: z.string(),
	model: z.string(),
	figures: z.looseObject({
		cases: z.number(),
		passed: z.number(),
		retried: z.number(),
		cells: z.array(
			z.object({
				action: z.string(),
				language: z.string(),
				cases: z.number(),
				passed: z.number(),
			}),
		),
		clean: z.array(
			z.object({
				language: z.string(),
				cases: z.number(),
				changed: z.number(),
			}),
		),
		guards: z.array(
			z.object({
				guard: z.string(),
				first: z.number(),
				shown: z.number(),
				refused: z.number(),
			}),
		),
		failures: z.array(z.looseObject({ name: z.string(), cases: z.number() })),
		problems: z.array(z.object({ code: z.string(), cases: z.number() })),
		latency: z.object({ p50: z.number(), p95: z.number() }).nullable(),
		first: z.object({ p50: z.number(), p95: z.number() }).nullable(),
		tokens: z.object({ input: z.number(), output: z.number() }),
	}),
	results: z.array(
		z.looseObject({
			id: z.string(),
			action: z.string(),
			passed: z.boolean(),
			problem: z.string().nullable(),
			answer: z.string().nullable(),
			failures: z.array(
				z.object({ name: z.string(), what: z.array(z.string()) }),
			),
		}),
	),
}) satisfies z.ZodType<Partial<RunReport> | object>;

/** Runs the evaluation command against an endpoint that plays a script. */
export const evaluate = async (
	script: Script,
	args: readonly string[] = [],
	more: {
		readonly limits?: Partial<Limits>;
		readonly signal?: AbortSignal;
	} = {},
): Promise<Evaluated> => {
	const endpoint = await openEndpoint(script);
	const folder = await mkdtemp(join(tmpdir(), "eval-"));
	const page = join(folder, "report.html");
	const json = join(folder, "report.json");
	const said = { out: "", err: "" };
	try {
		const code = await main(
			[
				"--endpoint",
				endpoint.baseUrl,
				"--report",
				page,
				"--json",
				json,
				...args,
			],
			{
				out: (line) => {
					said.out += `${line}\n`;
				},
				err: (text) => {
					said.err += text;
				},
				isScreen: false,
				key: undefined,
				signal: more.signal ?? new AbortController().signal,
				limits: { first: 5000, idle: 5000, total: 10_000, ...more.limits },
			},
		);
		const report = reportSchema.parse(JSON.parse(await readFile(json, "utf8")));
		return { ...said, code, page: await readFile(page, "utf8"), report };
	} finally {
		await endpoint.close();
		await rm(folder, { recursive: true });
	}
};

/** How many cases failed in a certain way. */
export const failed = ({ report }: Evaluated, name: string): number =>
	report.figures.failures.find((one) => one.name === name)?.cases ?? 0;

/** What a check of the product did. */
export const hits = ({ report }: Evaluated, guard: string) =>
	report.figures.guards.find((one) => one.guard === guard) ?? {
		guard,
		first: 0,
		shown: 0,
		refused: 0,
	};
