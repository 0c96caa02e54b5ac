import { span } from "../progress.ts";
import type { RunReport } from "../run-report.ts";
import { rate, wait } from "../table.ts";
import { failing } from "./failing.ts";
import { type Html, html } from "./html.ts";
import { overCorrection, rates } from "./rates.ts";
import { failures, guards } from "./sections.ts";
import { style } from "./style.ts";

/** The whole report as one page that needs nothing else and runs nothing. */
export const pageOf = (report: RunReport): string =>
	html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Evaluation of ${report.model}</title>
<style>${{ html: style }}</style>
</head>
<body>
${head(report)}
<h2>Passed, by action and language</h2>
${rates(report.figures)}
<h2>Over-correction</h2>
${overCorrection(report.figures)}
<h2>What was wrong</h2>
<p class="quiet">One case can be wrong in several ways.</p>
${failures(report.figures)}
<h2>Checks of the product</h2>
<p class="quiet">In how many cases a check asked for a second answer, marked the text it showed, or let nothing be shown.</p>
${guards(report.figures)}
<h2>Cases that failed</h2>
${report.figures.passed === report.figures.cases ? html`<p class="quiet">None.</p>` : failing(report.results)}
</body>
</html>
`.html;

const head = (report: RunReport): Html => html`<header>
<h1>${report.model}</h1>
<p class="quiet">${report.host}, ${report.began.slice(0, 16).replace("T", " ")} UTC, ${span(report.seconds * 1000)}</p>
${report.whole ? "" : html`<p class="bad-word">Stopped after ${report.figures.cases} of ${report.planned} cases.</p>`}
</header>
<dl class="tiles">${tiles(report).map(
	([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
)}</dl>`;

const tiles = ({
	figures,
}: RunReport): readonly (readonly [string, string])[] => {
	const { latency, first, tokens } = figures;
	const about = tokens.estimated ? "about " : "";
	return [
		["Passed", rate([figures])],
		["Cases", grouped(figures.cases)],
		["Asked twice", `${figures.retried}`],
		["Result, median", latency ? wait(latency.p50) : "–"],
		["Result, p95", latency ? wait(latency.p95) : "–"],
		["First words, median", first ? wait(first.p50) : "–"],
		["First words, p95", first ? wait(first.p95) : "–"],
		["Tokens read", `${about}${grouped(tokens.input)}`],
		["Tokens written", `${about}${grouped(tokens.output)}`],
	];
};

const grouped = (count: number): string => count.toLocaleString("en");
