import { writeCsv } from "../../core/csv.ts";
import { say, type Text } from "../../core/text.ts";
import { describeObject } from "../../pim/describe/describe-object.ts";
import type { Restore } from "./draft.ts";
import type { Restoring } from "./needs.ts";
import { openState } from "./open-state.ts";
import { nullIfAway } from "./read-back.ts";
import type { Result } from "./result.ts";
import { showsTitles } from "./whose.ts";

/** A line of a report: what it is, and what became of it. */
export type ReportLine = { readonly title: Text; readonly what: Text };

type LinesOf = (results: readonly Result[]) => Promise<readonly ReportLine[]>;

/** Makes the lines of some results. Titles are for the owner; others read what was done, without what it was done with. */
export const createReportLines = (
	restore: Restore,
	needs: Restoring,
	person: string,
): LinesOf => {
	const isShown = showsTitles(restore.holder, person);
	let addresses: Promise<ReadonlyMap<string, string>> | null = null;
	return async (results) => {
		// What failed or was not reached has kept nothing of its own.
		if (isShown && results.some(({ facts }) => facts === null))
			addresses ??= addressesOf(restore, needs);
		const byKey = await addresses;
		const addressOf = ({ key, facts }: Result): string =>
			facts?.wanted ?? facts?.before ?? byKey?.get(key) ?? "";
		const texts = isShown
			? await needs.points.texts(results.map(addressOf))
			: new Map<string, string>();
		return results.map((result) => {
			const text = texts.get(addressOf(result));
			const title =
				text === undefined
					? say("restore.report.untitled")
					: describeObject(text).title;
			return { title, what: whatOf(result) };
		});
	};
};

const addressesOf = async (
	restore: Restore,
	needs: Restoring,
): Promise<ReadonlyMap<string, string>> => {
	const state = await openState(restore, needs).catch(nullIfAway);
	return new Map(
		(state?.difference.items ?? []).map(({ key, wanted, now }) => [
			key,
			wanted?.text ?? now?.text ?? "",
		]),
	);
};

const whatOf = ({ outcome, facts, problem }: Result): Text => {
	if (outcome === null) return say("restore.what.not-reached");
	if (facts === null)
		return say(
			problem !== null && told.has(problem)
				? `restore.failed.${problem}`
				: "restore.what.failed",
		);
	if (facts.why !== null) return facts.why;
	return outcome === "already"
		? say("restore.what.already")
		: say(`restore.what.${facts.deed}`);
};

/** The problems whose reason helps. */
const told: ReadonlySet<string> = new Set([
	"point-damaged",
	"sync-refused",
	"sync-unreachable",
	"sync-busy",
	"sync-garbled",
	"sync-login",
	"sync-none",
	"sync-readonly",
	"not-found",
]);

/** All lines as a file for a spreadsheet. */
export const reportFile = async (
	results: readonly Result[],
	linesOf: LinesOf,
	read: (text: Text) => string,
): Promise<string> => {
	const rows: (readonly string[])[] = [
		["item", "what"].map((one) => read(say(`restore.head.${one}`))),
	];
	for (let first = 0; first < results.length; first += batch)
		for (const { title, what } of await linesOf(
			results.slice(first, first + batch),
		))
			rows.push([read(title), read(what)]);
	return writeCsv(rows, ";");
};

const batch = 200;
