import { execFileSync, spawnSync } from "node:child_process";
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { contactText, eventText } from "../contracts/pim-account.ts";
import { openCollections } from "./embedded-collections-stage.ts";

const isInstalled = spawnSync("vdirsyncer", ["--version"]).error === undefined;

if (isInstalled)
	it.each([
		["calendar", ".ics"],
		["contacts", ".vcf"],
	] as const)(
		"vdirsyncer reads and writes our %s beside us",
		async (kind, ending) => {
			const staged = openCollections();
			const account = staged.collections.account("person-1");
			const other = join(staged.folder, "..", "other");
			const { id } = await account.make({
				kind,
				name: "Ferien & Feste 🏔",
				color: "#12abef",
			});
			const object = (name: string, title: string) =>
				kind === "calendar" ? eventText(name, title) : contactText(name, title);
			const put = (name: string, title: string) =>
				account.put(id, {
					href: account.place(id, `${name}${ending}`),
					text: object(name, title),
					when: { kind: "absent" },
				});
			await put("one", "Grüße");
			await put("two", "Zwei");
			const sync = createSync(join(staged.path(id), ".."), other, ending);
			sync("discover");
			const there = join(other, "ferien-feste");
			// It gives a new file the name of its UID, which is the one we gave.
			sync("sync");
			expect(readdirSync(there).toSorted()).toEqual([
				`one${ending}`,
				`two${ending}`,
			]);
			for (const name of ["one", "two"])
				expect(readFileSync(join(there, `${name}${ending}`), "utf8")).toBe(
					readFileSync(join(staged.path(id), `${name}${ending}`), "utf8"),
				);
			sync("metasync");
			expect(readFileSync(join(there, "displayname"), "utf8")).toBe(
				"Ferien & Feste 🏔",
			);
			expect(readFileSync(join(there, "color"), "utf8")).toBe("#12abef");
			const { token } = await account.changes(id, null);
			writeFileSync(join(there, `three${ending}`), object("three", "Drei"));
			writeFileSync(join(there, "new"), object("two", "Two and a half"));
			renameSync(join(there, "new"), join(there, `two${ending}`));
			rmSync(join(there, `one${ending}`));
			sync("sync");
			const changes = await account.changes(id, token);
			if (changes.kind !== "since") throw new Error("It does not tell.");
			const hrefOf = (name: string) => account.place(id, `${name}${ending}`);
			expect(changes.gone).toEqual([hrefOf("one")]);
			expect(changes.changed.map(({ href }) => href).toSorted()).toEqual([
				hrefOf("three"),
				hrefOf("two"),
			]);
			const [two] = await account.read(id, [hrefOf("two")]);
			expect(two?.text).toBe(object("two", "Two and a half"));
			await staged.close();
		},
	);
else
	it("names vdirsyncer as missing", () => {
		console.warn("vdirsyncer is missing: nothing of it was tried.");
		expect(isInstalled).toBe(false);
	});

/** A vdirsyncer between two folders that knows nothing of us. */
const createSync = (ours: string, other: string, ending: string) => {
	mkdirSync(other);
	const config = join(other, "..", "vdirsyncer.conf");
	writeFileSync(
		config,
		`[general]
status_path = "${join(other, "..", "status")}"
[pair both]
a = "ours"
b = "other"
collections = ["from a", "from b"]
metadata = ["displayname", "color"]
[storage ours]
type = "filesystem"
path = "${ours}"
fileext = "${ending}"
[storage other]
type = "filesystem"
path = "${other}"
fileext = "${ending}"
`,
	);
	return (what: string) =>
		execFileSync("vdirsyncer", ["-c", config, what], {
			input: "y\ny\ny\n",
			stdio: ["pipe", "ignore", "pipe"],
		});
};
