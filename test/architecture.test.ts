import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, it } from "vitest";

type Source = { path: string; text: string; imports: string[] };

/** Our own files as paths below src, packages by their name. */
const resolve = (path: string, target: string): string =>
	target.startsWith(".") ? normalize(join(dirname(path), target)) : target;

const root = join(import.meta.dirname, "..", "src");
const sources: Source[] = readdirSync(root, {
	recursive: true,
	encoding: "utf8",
})
	.filter((path) => path.endsWith(".ts"))
	.map((path) => {
		const text = readFileSync(join(root, path), "utf8");
		const found = text.matchAll(
			/(?:from\s+|import\(\s*|^import\s+)"([^"]+)"/gmu,
		);
		return {
			path,
			text,
			imports: [...found].map(([, target = ""]) => resolve(path, target)),
		};
	});

const layer = (path: string): string => path.split("/")[0] ?? "";
const sibling = (path: string): string => path.split("/").slice(0, 2).join("/");
const top = /^[\w-]+\.ts$/u;

/** What each layer may import of our own; files directly in src compose and see everything. */
const allowed: Record<string, string[]> = {
	core: ["core"],
	words: ["words", "core"],
	modules: ["modules", "core", "ai", "pim"],
	ai: ["ai", "core"],
	// Calendars and contacts as text: what modules, drivers and the store share of them.
	pim: ["pim", "core"],
	drivers: ["drivers", "modules", "core", "words", "pim"],
	store: ["store", "core", "modules", "ai", "pim"],
	platforms: ["platforms", "core"],
	charts: ["charts", "core"],
	spelling: ["spelling", "core"],
	reading: ["reading", "core"],
	playground: ["playground"],
	// Runs once, before there is a product: it looks at what is to be connected.
	setup: ["setup", "core", "drivers", "ai"],
};

/** Packages that stay behind one door each. */
const doors: [RegExp, RegExp][] = [
	[/^@slack\//u, /^platforms\/slack\//u],
	[/^openai/u, /^ai\/endpoint/u],
	[/^(?:kysely|better-sqlite3|pg)(?:\/|$)/u, /^(?:store|drivers\/embedded)\//u],
	[
		/^bottleneck$/u,
		/^(?:ai\/slots|platforms\/slack\/pace|drivers\/infomaniak\/calling\/pace|drivers\/dav\/pace)\.ts$/u,
	],
	[/^keyv$/u, /^store\/short-lived\.ts$/u],
	[/^nodemailer/u, /^drivers\/smtp\//u],
	[/^(?:echarts|@resvg)/u, /^charts\//u],
	[/^intl-messageformat$/u, /^words\//u],
	[
		/^(?:file-type|yauzl|mammoth|unpdf|chardet|iconv-lite|exifr|image-size|csv-parse)(?:\/|$)/u,
		/^reading\//u,
	],
	[/^htmlparser2$/u, /^(?:reading\/|drivers\/dav\/read-xml\.ts$)/u],
	[/^@clack\//u, /^setup\/clack-terminal\.ts$/u],
	[/^ical\.js$/u, /^pim\//u],
	[/^docx$/u, /^modules\/documents\/translation\//u],
	[/^(?:hunspell-wasm|dictionary-)/u, /^spelling\/dictionary\.ts$/u],
];

const complaints = (look: (source: Source) => string[]): string[] =>
	sources.flatMap((source) =>
		look(source).map((what) => `${source.path}: ${what}`),
	);

describe("the architecture", () => {
	it("lets each layer import only what the table allows", () => {
		const wrong = complaints(({ path, imports }) => {
			const may = allowed[layer(path)];
			if (top.test(path) || !may)
				return top.test(path) ? [] : ["is in no known layer"];
			return imports.filter(
				(target) =>
					target.endsWith(".ts") &&
					(top.test(target) || !may.includes(layer(target))),
			);
		});
		expect(wrong).toEqual([]);
	});

	it("keeps siblings in modules, drivers and platforms apart", () => {
		const wrong = complaints(({ path, imports }) =>
			["modules", "drivers", "platforms"].includes(layer(path))
				? imports.filter(
						(target) =>
							layer(target) === layer(path) &&
							sibling(target) !== sibling(path) &&
							sibling(path).split("/").length === 2 &&
							!top.test(path.split("/")[1] ?? ""),
					)
				: [],
		);
		expect(wrong).toEqual([]);
	});

	it("keeps packages behind their doors, and core to zod and Node", () => {
		const wrong = complaints(({ path, imports }) => [
			...imports.filter((target) =>
				doors.some(
					([name, door]) =>
						name.test(target) &&
						!door.test(path) &&
						layer(path) !== "playground",
				),
			),
			...imports.filter(
				(target) =>
					layer(path) === "core" && !/^(?:node:|zod$|core\/)/u.test(target),
			),
		]);
		expect(wrong).toEqual([]);
	});

	it("reads the environment in main.ts only", () => {
		expect(
			complaints(({ path, text }) =>
				/process\.env\b/u.test(text) && path !== "main.ts"
					? ["process.env"]
					: [],
			),
		).toEqual([]);
	});

	it("catches in one place of the core", () => {
		const catches = complaints(({ path, text }) =>
			layer(path) === "core"
				? [...text.matchAll(/\bcatch\b\s*[({]|\.catch\(/gu)].map(() => "catch")
				: [],
		);
		expect(catches).toEqual(["core/attempt.ts: catch"]);
	});

	it("keeps files small: none over 200 lines, half of them at most 60", () => {
		const code = sources.filter(({ path }) => !data.test(path));
		const lines = code
			.map(({ text }) => text.split("\n").length - 1)
			.sort((a, b) => a - b);
		expect(
			complaints(({ path, text }) =>
				!data.test(path) && text.split("\n").length > 201
					? ["over 200 lines"]
					: [],
			),
		).toEqual([]);
		expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(60);
	});

	it("has no drawers, no index files, no default exports, no re-exports, no classes but errors, no any, no TODO", () => {
		const wrong = complaints(({ path, text }) => [
			...(/(?:^|\/)(?:utils?|helpers?|lib|services|managers|types|index)(?:\.ts$|\/)/u.test(
				path,
			) && path !== "services.ts"
				? ["its name is a drawer"]
				: []),
			...[
				...text.matchAll(
					/^export default|^export (?:\*|\{[^}]*\}) from|^(?:export )?(?:abstract )?class (?!\w+ extends Error\b)|: any\b|<any>|\bas any\b|\bTODO\b|\bFIXME\b/gmu,
				),
			].map(([found]) => found),
		]);
		expect(wrong).toEqual([]);
	});
});

/** Data, words and the list of commands are read, not understood; they may be long. */
const data =
	/^(?:commands\.ts$|words\/(?:en|fr|de|it|es)\/|drivers\/embedded\/demo\/|playground\/demo)/u;

it("knows what it looked at", () => {
	expect(sources.length).toBeGreaterThan(100);
	expect(relative(root, join(root, "core"))).toBe("core");
});
