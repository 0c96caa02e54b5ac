import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { View } from "../../../src/core/view.ts";
import { restoreCommands } from "../../../src/modules/restore/commands.ts";
import { eventText } from "../../contracts/pim-account.ts";
import { faultsOfDialog, faultsOfView } from "../../support/drawn.ts";
import { naughty } from "../../support/naughty.ts";
import {
	inputOf,
	openRestoring,
	type RestoringTest,
} from "../../support/restoring.ts";
import { account } from "../../support/test-pipeline.ts";

const day = 86_400_000;
let test: RestoringTest;
let id: string;
beforeEach(async () => {
	test = await openRestoring();
	id = (await test.make(`Team ${"long ".repeat(60)}`)).id;
});
afterEach(() => test.close());

const escaped = (title: string) =>
	title.replaceAll(/[\\,;]/gu, "\\$&").replaceAll(/[\r\n]+/gu, "\\n");

/** So many events that differ in each of the three ways, with titles of people who do not mean well. */
const prepare = async (count: number): Promise<void> => {
	const title = (at: number) =>
		at % 7 === 0
			? `${at} ${"very ".repeat(700)}long`
			: `${at} ${escaped(naughty[at % naughty.length] ?? "")}`;
	const put = async (at: number, words: string) => {
		const href = test.account.place(id, `e${at}.ics`);
		const [there] = await test.account.read(id, [href]);
		const when = there
			? { kind: "is" as const, etag: there.etag }
			: { kind: "absent" as const };
		const lines = [`LOCATION:${"far ".repeat(300)}`, "RRULE:FREQ=WEEKLY"];
		const text = eventText(`uid-${at}`, words, lines);
		await test.account.put(id, { href, text, when });
	};
	for (let at = 0; at < count * 2; at += 1) await put(at, title(at));
	await test.read("restore now", { collection: id });
	test.clock.now += 8 * day;
	for (let at = 0; at < count; at += 1) {
		const [row] = await test.account.read(id, [
			test.account.place(id, `e${at}.ics`),
		]);
		if (row) await test.account.remove(id, row);
		await put(count + at, `Changed ${"much ".repeat(at * 10)}`);
		await put(count * 2 + at, title(at + 1));
	}
};

const good = (name: string, view: View): View => {
	expect([name, faultsOfView(view, "en")]).toEqual([name, []]);
	return view;
};

const dialog = async (
	command: string,
	input: Record<string, unknown>,
): Promise<void> => {
	const found = restoreCommands.find(({ name }) => name === command);
	if (!found) throw new Error(command);
	const answer = await test.app.form({ command, input }, account("asker"), {
		progress: () => undefined,
		signal: AbortSignal.timeout(9000),
	});
	if (answer.kind !== "form") throw new Error(JSON.stringify(answer));
	const { form } = answer;
	expect(
		faultsOfDialog(
			{
				command,
				args: found.args,
				input,
				asksWhy: false,
				callback: "dialog",
				metadata: "{}",
				...(form ? { form } : {}),
			},
			"en",
		),
	).toEqual([]);
};

describe("every card and dialog fits into Slack", () => {
	it.each([1, 7, 45])("with %i of each kind", async (count) => {
		await prepare(count);
		const look = good(
			"look",
			await test.read("restore calendar", {
				calendar: id,
				point: "7d",
				exact: true,
			}),
		);
		const input = inputOf(look, "restore apply");
		for (const given of [
			{ changed: "copy" },
			{ into: "new" },
			{ into: "same" },
			{ changed: "replace", mode: "exact" },
		])
			good("set", await test.read("restore set", { ...input, ...given }));
		const pages = Math.ceil((count * 3) / 20);
		for (let page = 1; page <= pages; page += 1) {
			const given = { ...input, page };
			good("items", await test.read("restore items", given));
			await dialog("restore choose", given);
		}
		good("none", await test.read("restore items", { ...input, search: "§§" }));
		await dialog("restore items", input);
		await dialog("restore name", input);
		const left = await test.read("restore choose-all", {
			...input,
			wanted: "none",
		});
		expect(test.lines(good("left", left)).join("\n")).toContain(
			"Nothing is chosen",
		);
		const all = await test.read("restore choose-all", {
			...input,
			wanted: "all",
		});
		const ended = good("ended", await test.apply(all));
		const given = inputOf(ended, "restore report");
		for (let page = 1; page <= pages; page += 1)
			good("report", await test.read("restore report", { ...given, page }));
		good("begun", await test.read("restore show", given));
		good("undo", await test.read("restore undo", given));
		good("points", await test.read("restore points", {}));
		good("one", await test.read("restore points", { collection: id }));
	});

	it("with a hundred and twenty points and calendars", async () => {
		await prepare(1);
		for (let at = 0; at < 120; at += 1) {
			test.clock.now += 3_600_000;
			await test.read("restore now", { collection: id });
		}
		for (let at = 0; at < 120; at += 1)
			await test.make(`${"Calendar ".repeat(at).slice(0, 200)}${at}`);
		good(
			"look",
			await test.read("restore calendar", { calendar: id, point: "48h" }),
		);
		good("points", await test.read("restore points", {}));
		good("one", await test.read("restore points", { collection: id }));
	});
});
