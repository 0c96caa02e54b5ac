import { expect, it } from "vitest";
import type { LogEvent } from "../../../src/core/log.ts";
import { Problem } from "../../../src/core/problem.ts";
import type { Text } from "../../../src/core/text.ts";
import type { Block, View } from "../../../src/core/view.ts";
import type { Check, Finding } from "../../../src/modules/doctor/check.ts";
import { createDoctor } from "../../../src/modules/doctor/examine.ts";
import { doctorView } from "../../../src/modules/doctor/view.ts";
import { blocksOf, faultsOfView, reader } from "../../support/drawn.ts";

const now = Date.UTC(2026, 10, 22, 14, 0);
const read = reader("en-GB");

const check = (key: string, look: Check["look"]): Check => ({ key, look });
const fine: Finding = { state: "fine", found: "It is there." };
const shown = ({ title, body }: View): string =>
	[title, ...body.flatMap(linesOf)]
		.map((line) => (typeof line === "string" ? line : read(line)))
		.join("\n");
const linesOf = (block: Block): readonly Text[] => {
	switch (block.kind) {
		case "list":
			return block.items.map((item) =>
				typeof item === "object" && "link" in item
					? `- ${read(item.text)} (${read(item.link.label)}: ${item.link.url})`
					: `- ${read(item)}`,
			);
		case "buttons":
			return block.buttons.map(({ label, does }) =>
				does.kind === "invoke" ? `[${read(label)}] ${does.command}` : "",
			);
		case "note":
		case "heading":
			return [block.text];
		default:
			return [block.kind];
	}
};

const examineAll = (checks: readonly Check[], patience = 20) => {
	const events: LogEvent[] = [];
	const log = (event: LogEvent) => void events.push(event);
	const { look } = createDoctor({ checks, log, patience });
	return look().then((examined) => ({ examined, events }));
};

it("puts the worst first, each line under its state as a word and a sign, with what helps", async () => {
	const { examined } = await examineAll([
		check("here.key", async () => fine),
		check("slack.token", async () => ({ ...fine, state: "warning" })),
		check("here.mail", async () => ({ ...fine, state: "missing" })),
		check("ksuite.token", async () => ({
			state: "broken",
			found: "Not accepted.",
			remedy: "Make a new one.",
			link: { label: "The Manager", url: "https://manager.infomaniak.com" },
		})),
		check("here.folder", async () => fine),
	]);
	expect(shown(doctorView({ examined, now }))).toMatchInlineSnapshot(`
		"1 thing does not work
		✕ Broken
		- kSuite token: Not accepted. → Make a new one. (The Manager: https://manager.infomaniak.com)
		▲ Warning
		- Slack: It is there.
		– Not set up
		- Sending mail: It is there.
		✓ Fine
		- Key: It is there.
		- Data folder: It is there.
		[Look again] doctor
		Looked at 22 Nov 2026, 15:00. Nothing was changed. Settings are described in docs/operations.md."
	`);
});

it("says in its first line how it is in all", async () => {
	const titled = (...states: Finding["state"][]) =>
		read(
			doctorView({
				now,
				examined: states.map((state) => ({ ...fine, state, key: "clock" })),
			}).title,
		);
	expect(titled("fine", "broken", "warning")).toBe("1 thing does not work");
	expect(titled("broken", "broken")).toBe("2 things do not work");
	expect(titled("warning", "missing")).toBe(
		"It works, and 1 thing needs a look",
	);
	expect(titled("fine", "missing")).toBe("Everything that is set up works");
});

it("is not held up or broken by a look that fails, throws rubbish or never ends", async () => {
	const { examined, events } = await examineAll([
		check("model", async () => {
			throw new Problem("ksuite-unreachable");
		}),
		check("slack.mode", () => Promise.reject("secret-of-somebody")),
		check("here.database", async () => {
			throw new Error("secret-of-somebody");
		}),
		check("clock", () => new Promise<Finding>(() => undefined)),
		check("here.key", async () => fine),
	]);
	expect(examined.map(({ key, state }) => [key, state])).toEqual([
		["model", "broken"],
		["slack.mode", "broken"],
		["here.database", "broken"],
		["clock", "warning"],
		["here.key", "fine"],
	]);
	expect(events.map(({ event }) => event)).toEqual(["failure", "failure"]);
	expect(JSON.stringify([examined, events])).not.toContain("secret");
});

it("looks at everything at the same time", async () => {
	const order: string[] = [];
	const slow = Promise.withResolvers<Finding>();
	const looked = examineAll(
		[
			check("clock", () => {
				order.push("clock");
				return slow.promise;
			}),
			check("here.key", async () => {
				order.push("key");
				slow.resolve(fine);
				return fine;
			}),
		],
		5000,
	);
	expect((await looked).examined.map(({ state }) => state)).toEqual([
		"fine",
		"fine",
	]);
	expect(order).toEqual(["clock", "key"]);
});

it("shows every line in Slack, though nothing works", () => {
	const examined = Array.from({ length: 23 }, (_, index) => ({
		key: "ksuite.token",
		state: "broken" as const,
		found: `Number ${index}. ${"x".repeat(100)}`,
		remedy: "y".repeat(150),
		link: { label: "The Manager", url: "https://manager.infomaniak.com/v3" },
	}));
	const drawn = JSON.stringify(
		blocksOf(doctorView({ examined, now }), "en-GB"),
	);
	expect(examined.filter(({ found }) => !drawn.includes(found))).toEqual([]);
});

it("fits on a card in Slack, however long the names in it are, and makes no mention of them", () => {
	const examined = Array.from({ length: 25 }, () => ({
		key: "ksuite.token",
		state: "broken" as const,
		found: `<!channel> @here https://evil.example ${"x".repeat(200)}`,
		remedy: "y".repeat(200),
	}));
	const view = doctorView({ examined, now });
	expect(faultsOfView(view, "en-GB")).toEqual([]);
});
