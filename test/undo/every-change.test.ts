import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commands } from "../../src/commands.ts";
import type { Shown } from "../../src/core/pipeline.ts";
import type { TestSuitemate } from "../support/suitemate.ts";
import { carry, type Input, type Name, open, read, viewOf } from "./hands.ts";

type Step = readonly [who: Name, command: string, input?: Input];

const luca = {
	email: "luca@moretti.example",
	first: "Luca",
	last: "Moretti",
};
const info = { address: "info" };
const everybody = { scope: "organisation" };
const term = { term: "Rechner", rule: "keep", ...everybody };
const way = { name: "Warm", instruction: "Write warmly.", ...everybody };
const spesen = { name: "Spesen", words: "Beleg" };
const helpdesk = {
	person: "elise.favre@alpenblick.example",
	role: "helpdesk",
};

/** What is done before, and last the change itself. */
const ways: Readonly<Record<string, readonly Step[]>> = {
	"users add": [["nadia", "users add", luca]],
	"users cancel": [["nadia", "users cancel", { person: "Hannah" }]],
	"users external": [["nadia", "users external", luca]],
	"users remove": [
		["anna", "users remove", { person: "sophie.girard@alpenblick.example" }],
	],
	"users role": [["anna", "users role", { person: "Priya", role: "admin" }]],
	"users seat": [["nadia", "users seat", { person: "Ferrari" }]],
	"teams add": [["nadia", "teams add", { team: "Neu" }]],
	"teams join": [["nadia", "teams join", { team: "IT", person: "Marc" }]],
	"teams leave": [["nadia", "teams leave", { team: "IT", person: "Priya" }]],
	"teams remove": [["anna", "teams remove", { team: "IT" }]],
	"mail alias": [["nadia", "mail alias", { ...info, alias: "auskunft" }]],
	"mail create": [["nadia", "mail create", { address: "neu" }]],
	"mail delete": [["anna", "mail delete", info]],
	"mail password": [["nadia", "mail password", info]],
	"storage purge-trash": [["anna", "storage purge-trash"]],
	"storage watch": [["nadia", "storage watch", { at: "90" }]],
	"storage unwatch": [
		["nadia", "storage watch", { at: "90" }],
		["nadia", "storage unwatch"],
	],
	"plan change": [["anna", "plan change", { plan: "pro", users: "25" }]],
	"people vouch": [
		["marc", "people vouch", { person: "Sophie", account: "@U0STRANGER" }],
	],
	"people unlink": [["elise", "people unlink"]],
	"roles grant": [["marc", "roles grant", helpdesk]],
	"roles revoke": [
		["marc", "roles grant", helpdesk],
		["marc", "roles revoke", helpdesk],
	],
	"ai policy set": [
		["anna", "ai policy set", { feature: "summary", role: "admin" }],
	],
	"ai policy masking": [["anna", "ai policy masking", { masking: "off" }]],
	"ai budget set": [["anna", "ai budget set", { role: "member", day: "900" }]],
	"write swiss": [["anna", "write swiss", { spelling: "on", ...everybody }]],
	"write glossary add": [["anna", "write glossary add", term]],
	"write tones add": [["anna", "write tones add", way]],
	"write actions add": [["anna", "write actions add", way]],
	"write glossary import": [
		["anna", "write glossary import", { lines: "Kunde", ...everybody }],
	],
	"categories add": [["anna", "categories add", spesen]],
	"categories edit": [
		["anna", "categories add", spesen],
		["anna", "categories edit", { category: "Spesen", folder: "/Anders" }],
	],
	"categories remove": [["anna", "categories remove", { category: "Photo" }]],
};

const desk = "its card is that of the documents: filing.test.ts reads it";
const byId =
	"needs the id of an entry: undone.test.ts and glossary.test.ts press its way back";
const connected =
	"needs an account at a server: test/modules/sync reads its way back";
const bulk = "says in its preview, row by row or step by step, what there is";
const calendars = "needs calendars: modules/calendars/looks.test.ts";
const contacts = "needs address books: modules/contacts/share.test.ts";

/** Why a change is not carried out here. */
const elsewhere: Readonly<Record<string, string>> = {
	"ask file": desk,
	"ask file-all": desk,
	"ask refile": desk,
	"ask unfile": desk,
	"write glossary edit": byId,
	"write glossary remove": byId,
	"write tones edit": byId,
	"write tones remove": byId,
	"write actions edit": byId,
	"write actions remove": byId,
	"write house accept": "needs a draft that waits: ways.test.ts accepts one",
	"categories forget":
		"needs documents that were learned from: commands.test.ts",
	"contacts share": contacts,
	"contacts unshare": contacts,
	"contacts dismiss":
		"needs a share that a hand ends: modules/contacts/share-dav.test.ts",
	"calendar color": calendars,
	"calendar event-color": calendars,
	"calendar settings": calendars,
	"restore apply":
		"needs a restore somebody looks at: modules/restore/restore.test.ts and restore/histories.test.ts take it back",
	"sync disconnect": connected,
	"sync service": connected,
	"ai use": "needs a model server on this machine: assistant.test.ts",
	"users import-all": bulk,
	"mail import-all": bulk,
	"users offboard": bulk,
};

let test: TestSuitemate;
beforeEach(async () => {
	test = await open();
});
afterEach(() => test.close());

const carriedOut = async (steps: readonly Step[]): Promise<Shown> => {
	const all: Shown[] = [];
	for (const [who, command, input] of steps)
		all.push(await carry(test, who, command, input));
	const last = all.at(-1);
	if (!last) throw new Error("nothing was done");
	return last;
};

/** The sentences about a way back, wherever they stand. */
const saidIn = (what: unknown): readonly string[] =>
	[...JSON.stringify(what).matchAll(/"say":"(undo\.[a-z.-]+)"/gu)].map(
		([, key = ""]) => key,
	);

describe("every change", () => {
	it("is carried out here, or says why not", () => {
		const changes = commands
			.filter(({ preview }) => preview !== null)
			.map(({ name }) => name)
			.sort();
		expect([...Object.keys(ways), ...Object.keys(elsewhere)].sort()).toEqual(
			changes,
		);
	});

	it.each(Object.entries(ways))(
		"says how it is undone, or that it cannot be: %s",
		async (_, steps) => {
			const shown = await carriedOut(steps);
			const said = saidIn(viewOf(shown));
			expect(said).not.toEqual([]);
			const isFinal = said.some((key) => /^undo\.no/u.test(key));
			if (isFinal && shown.kind === "request")
				expect(saidIn(shown.request.preview.notes)).not.toEqual([]);
		},
	);

	it.each(Object.entries(ways))("says it in one line: %s", async (_, steps) => {
		const notes = viewOf(await carriedOut(steps)).body.filter(
			(block) => block.kind === "note" && saidIn(block).length > 0,
		);
		expect(notes).toHaveLength(1);
		for (const note of notes)
			if (note.kind === "note")
				expect(read(note.text).length).toBeLessThan(120);
	});
});
