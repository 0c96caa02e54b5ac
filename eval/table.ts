import { type Action, actions, caseLanguages } from "./actions.ts";
import type { Planned } from "./plan.ts";
import { span } from "./progress.ts";
import type { RunReport } from "./run-report.ts";

/** How many cases there are, as lines of text. */
export const countTable = (plan: readonly Planned[]): readonly string[] => {
	const languages = [...new Set(plan.map(({ language }) => language))];
	const counts = (own: readonly Planned[]): readonly number[] => [
		...languages.map((language) => casesIn(of(own, { language }))),
		casesIn(own),
	];
	const rows = actionsIn(plan).map((action) => [
		action,
		...counts(of(plan, { action })),
	]);
	return aligned([
		["action", ...languages, "all"],
		...rows,
		["all", ...counts(plan)],
	]);
};

/** How a run went, as lines of text. */
export const resultTable = (report: RunReport): readonly string[] => {
	const { figures } = report;
	const { cells } = figures;
	const languages = caseLanguages.filter((language) =>
		cells.some((cell) => cell.language === language),
	);
	const rates = (own: typeof cells): readonly string[] => [
		...languages.map((language) =>
			rate(own.filter((cell) => cell.language === language)),
		),
		rate(own),
	];
	const rows = actionsIn(cells).map((action) => [
		action,
		...rates(cells.filter((cell) => cell.action === action)),
	]);
	return [
		...aligned([
			["passed", ...languages, "all"],
			...rows,
			["all", ...rates(cells)],
		]),
		"",
		...aligned(closing(report)),
	];
};

const closing = ({ figures, ...run }: RunReport): readonly string[][] => {
	const { latency, first, tokens } = figures;
	const clean = figures.clean.reduce((sum, { cases }) => sum + cases, 0);
	const changed = figures.clean.reduce((sum, one) => sum + one.changed, 0);
	const about = tokens.estimated ? "about " : "";
	return [
		["model", `${run.model} at ${run.host}`],
		[
			"cases",
			`${figures.cases} of ${run.planned}${run.whole ? "" : ", stopped"}`,
		],
		[
			"over-corrected",
			clean === 0 ? "-" : `${changed} of ${clean} clean texts`,
		],
		["asked twice", `${figures.retried}`],
		[
			"result after",
			latency ? `${wait(latency.p50)} median, ${wait(latency.p95)} p95` : "-",
		],
		[
			"first words after",
			first ? `${wait(first.p50)} median, ${wait(first.p95)} p95` : "-",
		],
		["tokens", `${about}${tokens.input} read, ${tokens.output} written`],
		["took", span(run.seconds * 1000)],
		...figures.problems.map(({ code, cases }) => [
			`problem ${code}`,
			`${cases}`,
		]),
	];
};

/** A time a person waits, in seconds. */
export const wait = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

/** Passed of all, as a whole percentage. */
export const rate = (
	cells: readonly { readonly cases: number; readonly passed: number }[],
): string => {
	const all = cells.reduce((sum, { cases }) => sum + cases, 0);
	const passed = cells.reduce((sum, cell) => sum + cell.passed, 0);
	// Rounded down: 100 % means all.
	return all === 0 ? "-" : `${Math.floor((passed / all) * 100)} %`;
};

const of = (
	plan: readonly Planned[],
	wanted: Partial<Pick<Planned, "action" | "language">>,
): readonly Planned[] =>
	plan.filter(
		({ action, language }) =>
			action === (wanted.action ?? action) &&
			language === (wanted.language ?? language),
	);

const casesIn = (plan: readonly Planned[]): number =>
	plan.reduce((sum, { cases }) => sum + cases.length, 0);

const actionsIn = (
	rows: readonly { readonly action: Action }[],
): readonly Action[] =>
	actions.filter((action) => rows.some((row) => row.action === action));

const aligned = (
	rows: readonly (readonly (string | number)[])[],
): readonly string[] => {
	const width = (column: number): number =>
		Math.max(...rows.map((row) => `${row[column] ?? ""}`.length));
	return rows.map((row) =>
		row
			.map((cell, column) =>
				column === 0 || row.length === 2
					? `${cell}`.padEnd(width(column))
					: `${cell}`.padStart(width(column)),
			)
			.join("  ")
			.trimEnd(),
	);
};
