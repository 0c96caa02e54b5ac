import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { features } from "../src/ai/features.ts";
import { commands } from "../src/commands.ts";
import { readConfig, settingNames } from "../src/config.ts";
import { typeable } from "../src/modules/help/listed.ts";
import { typedForm } from "../src/modules/help/typed-form.ts";

const root = join(import.meta.dirname, "..");
const textOf = (path: string): string => readFileSync(join(root, path), "utf8");
const files = (folder: string, ends: string): string[] =>
	readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
		.filter((path) => path.endsWith(ends))
		.map((path) => join(folder, path));

const readme = textOf("README.md");
const operations = textOf("docs/operations.md");
const documents = ["README.md", ...files("docs", ".md")];

const named = z.record(z.string(), z.string());
const project = z
	.object({
		scripts: named,
		dependencies: named,
		devDependencies: named,
		optionalDependencies: named,
	})
	.parse(JSON.parse(textOf("package.json")));

/** The cells of every table row, without code marks. */
const rowsOf = (text: string): string[][] =>
	[...text.matchAll(/^\| (.+) \|$/gmu)].map(([, row = ""]) =>
		row.split(" | ").map((cell) => cell.replaceAll("`", "").trim()),
	);

const anchorsOf = (text: string): Set<string> =>
	new Set([
		...[...text.matchAll(/<a id="([^"]+)">/gu)].map(([, id = ""]) => id),
		...[...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = ""]) =>
			heading
				.toLowerCase()
				.replaceAll(/[^\p{L}\p{N}_ -]/gu, "")
				.replaceAll(" ", "-"),
		),
	]);

describe("an operator", () => {
	const sections = new Map(
		operations
			.split(/^(?=<a id=)/mu)
			.slice(1)
			.map((section) => [/^#### (\w+)$/mu.exec(section)?.[1] ?? "", section]),
	);

	it("finds every setting, and none that is gone", () => {
		expect([...sections.keys()].sort()).toEqual([...settingNames].sort());
	});

	it.each(settingNames)("reads what %s is, its default, an example", (name) => {
		const section = sections.get(name) ?? "";
		expect(section).toContain(
			`<a id="${name.toLowerCase().replaceAll("_", "-")}"></a>`,
		);
		expect(section).toMatch(/^\p{Lu}.{10,}/mu);
		expect(section).toMatch(/^- Default: .+/mu);
		expect(section).toMatch(/^- Example: .+/mu);
		expect(section).toContain(`- Default: ${usual(name)}`);
	});

	it("reads what each scope is for, and which events Slack tells of", () => {
		const { oauth_config, settings } = z
			.object({
				oauth_config: z.object({
					scopes: z.object({ bot: z.array(z.string()) }),
				}),
				settings: z.object({
					event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
				}),
			})
			.parse(parse(textOf("manifest.yml")));
		const { bot_events } = settings.event_subscriptions;
		const counts = ["no", "one", "two", "three", "four", "five", "six"];
		const [hears = ""] = /^It hears .+$/mu.exec(operations) ?? [];
		const heard = [...hears.matchAll(/`([\w.]+)`/gu)].map(([, name]) => name);
		expect(heard.sort()).toEqual([...bot_events].sort());
		expect(hears).toContain(`It hears ${counts[bot_events.length]} events:`);
		const [, table = ""] = operations.split(/^\| scope \| for \|$/mu);
		const [own = ""] = table.split("\n\n");
		const scopes = rowsOf(own).flatMap(([names = ""]) => names.split(", "));
		expect(scopes.filter((name) => !/^-+$/u.test(name)).sort()).toEqual(
			[...oauth_config.scopes.bot].sort(),
		);
	});

	it("finds everything that can have a model of its own", () => {
		const section = sections.get("AI_MODELS") ?? "";
		expect(features.filter((name) => !section.includes(`\`${name}\``))).toEqual(
			[],
		);
	});

	it("finds every event that can stand in the log, and none that cannot", () => {
		const logged = textOf("src/core/log.ts").matchAll(
			/readonly event: ((?:"[\w-]+"(?: \| )?)+)/gu,
		);
		const events = [...logged].flatMap(([, names = ""]) =>
			[...names.matchAll(/"([\w-]+)"/gu)].map(([, name = ""]) => name),
		);
		const [, log = ""] = operations.split(/^## Logs$/mu);
		const [own = ""] = log.split(/^## /mu);
		const listed = rowsOf(own)
			.slice(1)
			.flatMap(([names = ""]) => names.split(", "))
			.filter((name) => !/^-+$/u.test(name));
		expect(events.length).toBeGreaterThan(10);
		expect(listed.sort()).toEqual([...new Set(events)].sort());
	});
});

/** How the default of a setting begins in the text: its value, or that there is none. */
const usual = (name: string): string => {
	const read = readConfig({});
	if (read.kind === "faults") throw new Error(read.faults.join());
	const value = new Map<string, unknown>(Object.entries(read.config)).get(name);
	if (value === undefined) return "not set";
	if (Array.isArray(value)) return "none";
	const isHours = name.endsWith("_HOURS");
	return `\`${isHours ? Number(value) / 3_600_000 : String(value)}\``;
};

/** Whether a yes is asked before it is done, whatever its arguments are. */
const isAsked = ({ name, asksWhy }: { name: string; asksWhy: boolean }) => {
	if (asksWhy) return true;
	try {
		return commands.find((one) => one.name === name)?.effect({}) !== "read";
	} catch {
		// It hangs on the arguments: done at once for oneself, asked for everybody.
		return false;
	}
};

describe("somebody who reads the README", () => {
	const roles = {
		member: "everybody",
		helpdesk: "help desk",
		admin: "admin",
		owner: "owner",
	};
	const [, table = ""] = readme.split(/^## Commands$/mu);
	const [own = ""] = table.split(/^## /mu);
	const rows = rowsOf(own).filter(([form = ""]) => form.startsWith("/"));

	it("finds every command that can be typed as it is typed, and who may use it", () => {
		const wanted = typeable(commands).map((command) => {
			const { who, asks } = command;
			const may = who === asks ? "" : `; ${roles[asks]} may ask`;
			return `${typedForm(command)} — ${roles[who]}${may}`;
		});
		const found = rows.map(([form, , , who]) => `${form} — ${who}`);
		expect(found.sort()).toEqual(wanted.sort());
	});

	it("reads of a yes exactly where one is asked", () => {
		const changes = typeable(commands).filter(isAsked);
		const found = rows.filter(([, , level = ""]) => level !== "read");
		expect(found.map(([form]) => form).sort()).toEqual(
			changes.map(typedForm).sort(),
		);
		expect(found.map(([, , level = ""]) => level).join("\n")).toMatch(
			/^(?:(?:change|second person)(?:;.*)?\n?)+$/u,
		);
	});

	it("is led to every decision", () => {
		const decisions = files("docs/decisions", ".md");
		expect(decisions.filter((path) => !readme.includes(`](${path})`))).toEqual(
			[],
		);
	});

	it("sees every picture there is", () => {
		const shown = [...readme.matchAll(/docs\/screenshots\/[\w-]+\.png/gu)];
		expect([...new Set(shown.map(([path]) => path))].sort()).toEqual(
			files("docs/screenshots", ".png").sort(),
		);
	});

	it("can run every bench that is named, and all are named", () => {
		const benches = readdirSync(join(root, "bench"))
			.filter((file) => /^\w+\.ts$/u.test(file) && file !== "run.ts")
			.map((file) => file.slice(0, -".ts".length));
		const [, figures = ""] = readme.split(/^## Figures$/mu);
		const shown = figures.matchAll(/`npm run bench -- (\w+)`/gu);
		expect([...shown].map(([, name = ""]) => name).sort()).toEqual(
			benches.sort(),
		);
	});
});

describe("the documents", () => {
	it.each(documents)("in %s lead to places that are there", (document) => {
		const text = textOf(document);
		const folder = dirname(document);
		const links = [...text.matchAll(/\]\(([^)]+)\)|src="([^"]+)"/gu)].map(
			([, link, source]) => link ?? source ?? "",
		);
		const dead = links
			.filter((link) => !link.startsWith("https://"))
			.filter((link) => {
				const [path = "", anchor] = link.split("#");
				const target = path === "" ? document : join(folder, path);
				if (!existsSync(join(root, target))) return true;
				return anchor !== undefined && !anchorsOf(textOf(target)).has(anchor);
			});
		expect(dead).toEqual([]);
	});

	it("name only scripts that exist", () => {
		const named = documents.flatMap((document) =>
			[...textOf(document).matchAll(/npm run ([\w:-]+)/gu)].map(
				([, script = ""]) => script,
			),
		);
		const known = new Set(Object.keys(project.scripts));
		expect(named.length).toBeGreaterThan(5);
		expect(named.filter((script) => !known.has(script))).toEqual([]);
	});

	it("name only files of ours that exist", () => {
		const gone = documents.flatMap((document) =>
			[
				...textOf(document).matchAll(
					/`((?:src|test|bench|docs|prompts)\/[\w/.-]+)`/gu,
				),
			]
				.map(([, path = ""]) => path)
				.filter((path) => !/[A-Z]{3}/u.test(path))
				.filter((path) => !existsSync(join(root, path))),
		);
		expect(gone).toEqual([]);
	});

	it("have the places that sentences of the product lead to", () => {
		const asked = files("src", ".ts").flatMap((path) =>
			[...textOf(path).matchAll(/docs\/operations\.md#([\w-]+)/gu)].map(
				([, anchor = ""]) => ({ anchor, from: relative("src", path) }),
			),
		);
		const known = anchorsOf(operations);
		expect(asked.length).toBeGreaterThan(0);
		expect(asked.filter(({ anchor }) => !known.has(anchor))).toEqual([]);
	});

	it("number the decisions without a gap", () => {
		const numbers = readdirSync(join(root, "docs/decisions"))
			.map((file) => /^(\d{3})-[\w-]+\.md$/u.exec(file)?.[1])
			.filter((number) => number !== undefined)
			.map(Number)
			.sort((a, b) => a - b);
		expect(numbers.length).toBeGreaterThan(0);
		expect(numbers).toEqual(numbers.map((_, index) => index + 1));
	});
});

describe("the list of dependencies", () => {
	const rows = rowsOf(textOf("docs/decisions/dependencies.md")).filter(
		([name = ""]) => name !== "package" && !/^-+/u.test(name),
	);
	const all = [
		...Object.keys(project.dependencies),
		...Object.keys(project.devDependencies),
		...Object.keys(project.optionalDependencies),
	];

	it("has a line for each, and none left over", () => {
		expect(rows.map(([name]) => name).sort()).toEqual(all.sort());
	});

	it("says of each what for, its upkeep and what was rejected, and its licence as it is", () => {
		const locked = z
			.object({
				packages: z.record(
					z.string(),
					z.object({ license: z.string().optional() }),
				),
			})
			.parse(JSON.parse(textOf("package-lock.json"))).packages;
		for (const [name = "", use, licence, upkeep, rejected] of rows) {
			expect([name, licence]).toEqual([
				name,
				locked[`node_modules/${name}`]?.license,
			]);
			expect([use, upkeep, rejected].every(Boolean), name).toBe(true);
		}
	});
});
