import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { quoted, withSettings } from "../../src/setup/env-text.ts";

describe("the text of a .env file", () => {
	it("keeps lines and comments, changes what changes where it stands, and adds the rest", () => {
		const before = [
			"# Ours",
			"PORT=8080   # the usual one",
			"",
			"export INFOMANIAK_TOKEN='old one'  # from May",
			"OWNERS=anna@example.com",
		].join("\n");
		expect(
			withSettings(before, { INFOMANIAK_TOKEN: "new", KSUITE: "infomaniak" }),
		).toBe(
			[
				"# Ours",
				"PORT=8080   # the usual one",
				"",
				"INFOMANIAK_TOKEN=new",
				"OWNERS=anna@example.com",
				"KSUITE=infomaniak",
				"",
			].join("\n"),
		);
	});

	it("leaves no second line with an old secret", () => {
		const text = withSettings("A=old-secret\nB=1\nA=older-secret\n", {
			A: "new",
		});
		expect(text).toBe("A=new\nB=1\n");
	});

	it("does not mistake a line inside a quoted value for a setting", () => {
		const before = 'NOTE="first\nA=not a setting\nlast"\nA=1\n';
		expect(withSettings(before, { A: "2" })).toBe(
			'NOTE="first\nA=not a setting\nlast"\nA=2\n',
		);
	});

	it("refuses what cannot be read back", () => {
		expect(quoted("two\nlines")).toBeNull();
		expect(withSettings("", { A: "two\nlines" })).toBeNull();
		expect(withSettings("", { A: "'`\"" })).toBeNull();
	});

	const value = fc.oneof(
		fc.string({ unit: "binary", maxLength: 40 }),
		fc
			.array(
				fc.constantFrom(
					"'",
					'"',
					"`",
					"#",
					" ",
					"\\n",
					"$",
					"=",
					"\n",
					"ü",
					"x",
				),
				{ maxLength: 12 },
			)
			.map((parts) => parts.join("")),
	);
	const name = fc.constantFrom("A", "B_2", "INFOMANIAK_TOKEN");

	it("is read back by Node as it was meant, or is not made at all", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(name, value), { maxLength: 4 }),
				fc.dictionary(name, value),
				(lines, changes) => {
					const before = lines
						.map(([key, given]) => `${key}=${quoted(given) ?? "#"}\n`)
						.join("# a comment\n");
					const after = withSettings(before, changes);
					if (after === null) return;
					expect(parseEnv(after)).toEqual({ ...parseEnv(before), ...changes });
				},
			),
			{ numRuns: 500 },
		);
	});

	it("is made for every value that a token, an address or a list can be", () => {
		const plain = fc.stringMatching(
			/^[\u0020-\u005b\u005d-\u005f\u0061-\u007e]{0,40}$/u,
		);
		fc.assert(
			fc.property(plain, (given) => {
				if (given.includes("'") && given.includes('"')) return;
				expect(parseEnv(withSettings("", { A: given }) ?? "")).toEqual({
					A: given,
				});
			}),
		);
	});

	const folder = mkdtempSync(join(tmpdir(), "suitemate-env-"));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it("is what process.loadEnvFile reads, too", () => {
		const settings = {
			PLAIN: "abc/+=",
			SPACES: "  two  words ",
			HASH: "a#b # c",
			SINGLE: "it's",
			DOUBLE: 'say "hi"',
			BOTH: `it's "so"`,
			BACKSLASH: "a\\nb",
			EMPTY: "",
		};
		const file = join(folder, ".env");
		writeFileSync(file, withSettings("# first\n", settings) ?? "");
		const script = `process.loadEnvFile(${JSON.stringify(file)}); console.log(JSON.stringify(process.env))`;
		const read = JSON.parse(
			execFileSync(process.execPath, ["-e", script], { env: {} }).toString(),
		);
		expect(read).toEqual(settings);
	});
});
