import type { Shown } from "../../../src/core/pipeline.ts";
import type { Text } from "../../../src/core/text.ts";
import { readText } from "../../../src/words/words.ts";
import { faultsOfView } from "../../support/drawn.ts";
import { answer } from "../../support/endpoint/script.ts";
import {
	openEndpoint,
	type Script,
	type ScriptedEndpoint,
} from "../../support/endpoint.ts";
import {
	openTestSuitemate,
	problemOf,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import type { Extra } from "../../support/systems.ts";
import { viewOf } from "../house/hands.ts";
import { lines } from "../writing/support.ts";

const opened: (() => Promise<void>)[] = [];

/** Ends everything a test opened. */
export const closeAll = async (): Promise<void> => {
	for (const close of opened.splice(0).reverse()) await close();
};

/** A better sentence that says the same. */
export const better = "I could not finish the report on Friday.";

/** What is rephrased in tests. */
export const draft = "I was not able to finish the report on Friday.";

/** An endpoint that takes 110 tokens for each answer, or does as scripted. */
export const openModel = async (
	script: Script = [answer(better, { promptTokens: 100 })],
): Promise<ScriptedEndpoint> => {
	const endpoint = await openEndpoint(script);
	opened.push(endpoint.close);
	return endpoint;
};

/** The whole product on an endpoint; null: none. */
export const openOffice = async (
	endpoint: ScriptedEndpoint | null,
	environment: Record<string, string> = {},
	extra?: Extra,
): Promise<TestSuitemate> => {
	const test = await openTestSuitemate(
		{
			...(endpoint === null
				? {}
				: {
						AI_BASE_URL: endpoint.baseUrl,
						AI_NAME: "Basement",
						AI_OPERATOR: "Alpenblick",
						AI_REGION: "Geneva",
					}),
			...environment,
		},
		extra,
	);
	opened.push(test.close);
	return test;
};

const reader = { locale: "en-GB", zone: "Europe/Zurich", now: 0 };

/** Reads a text in English. */
export const read = (text: Text): string => readText(text, reader);

/** Everything a card says, tables row by row; it has to fit Slack. A problem is its sentence. */
export const said = (shown: Shown): string => {
	if (shown.kind === "problem") return problemOf(shown);
	const view = viewOf(shown);
	for (const locale of ["en-GB", "de-CH"])
		if (faultsOfView(view, locale).length > 0)
			throw new Error(faultsOfView(view, locale).join("\n"));
	const tables = view.body.flatMap((block) =>
		block.kind === "table"
			? block.rows.map((row) => row.map(read).join(" | "))
			: [],
	);
	const headings = view.body.flatMap((block) =>
		block.kind === "heading" ? [read(block.text)] : [],
	);
	const alts = view.body.flatMap((block) =>
		block.kind === "picture" ? [`Picture: ${read(block.alt)}`] : [],
	);
	return [...lines(view), ...headings, ...tables, ...alts].join("\n");
};
