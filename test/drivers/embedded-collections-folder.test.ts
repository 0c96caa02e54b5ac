import { execFileSync } from "node:child_process";
import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	createShelf,
	markOf,
} from "../../src/drivers/embedded/collections/shelf.ts";
import type { PimAccount } from "../../src/pim/account.ts";
import type { Collection } from "../../src/pim/collection.ts";
import { codeOf, made } from "../contracts/answers.ts";
import { contactText, eventText } from "../contracts/pim-account.ts";
import { openCollections } from "./embedded-collections-stage.ts";

let staged: ReturnType<typeof openCollections>;
let anna: PimAccount;
let calendar: Collection;
beforeEach(async () => {
	staged = openCollections();
	anna = staged.collections.account("person-1");
	calendar = await anna.make({ kind: "calendar", name: "Team" });
});
afterEach(() => staged.close());

const inside = (file: string, { id } = calendar) => join(staged.path(id), file);
const byHand = (file: string, text: string | Buffer) =>
	writeFileSync(inside(file), text);
const put = (file: string, text: string, account = anna, { id } = calendar) =>
	account.put(id, {
		href: account.place(id, file),
		text,
		when: { kind: "absent" },
	});
const files = async (account = anna, { id } = calendar) =>
	(await account.listing(id)).map(({ href }) =>
		decodeURIComponent(href.slice(id.length)),
	);
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe("the folder of the collections", () => {
	it("is for nobody but who runs this", async () => {
		await put("a.ics", eventText("a", "A"));
		await anna.changes(calendar.id, null);
		await anna.prefer({ calendar: calendar.id });
		await anna.change(calendar.id, { color: "#112233" });
		const all = readdirSync(staged.folder, {
			recursive: true,
			withFileTypes: true,
		});
		expect(mode(staged.folder)).toBe("700");
		expect(all.length).toBeGreaterThan(7);
		for (const one of all)
			expect(mode(join(one.parentPath, one.name))).toBe(
				one.isDirectory() ? "700" : "600",
			);
	});

	it("has a folder for each collection and a file for each object, named as other programs expect", async () => {
		await anna.make({ kind: "contacts", name: "Été & Co." });
		await anna.make({ kind: "contacts", name: "🏔️" });
		await anna.make({ kind: "contacts", name: "ete/co" });
		await put("a.ics", eventText("a", "A"));
		expect(readdirSync(join(staged.folder, "person-1", "contacts"))).toEqual([
			"contacts",
			"ete-co",
			"ete-co-2",
		]);
		expect(readdirSync(staged.path(calendar.id)).toSorted()).toEqual([
			"a.ics",
			"displayname",
		]);
		expect(readFileSync(inside("a.ics"), "utf8")).toBe(eventText("a", "A"));
	});

	it("tells the looks that other programs wrote, and bears odd ones", async () => {
		const look = async () =>
			(await anna.collections()).find(({ id }) => id === calendar.id);
		byHand("displayname", "  Werkstatt \r\n");
		byHand("color", "#FF0000AA\n");
		byHand("order", "3\n");
		byHand("description", "Two\nlines\n");
		expect(await look()).toMatchObject({
			name: "  Werkstatt ",
			color: "#ff0000",
			order: 3,
			description: "Two\nlines",
		});
		byHand("color", "red");
		byHand("order", "first");
		byHand("displayname", Buffer.from([0xff, 0xfe]));
		byHand("description", "");
		expect(await look()).toMatchObject({
			name: "team",
			color: null,
			order: null,
			description: null,
		});
		await anna.change(calendar.id, { description: "ends\n", name: "" });
		expect(await look()).toMatchObject({ name: "", description: "ends\n" });
	});

	it("puts collections with an order first", async () => {
		const last = await anna.make({ kind: "calendar", name: "Aaa" });
		byHand("order", "2");
		writeFileSync(inside("order", last), "10");
		await anna.make({ kind: "calendar", name: "AAAA" });
		expect((await anna.collections()).map(({ name }) => name)).toEqual([
			"Team",
			"Aaa",
			"AAAA",
		]);
	});

	it("refuses looks that cannot be kept", async () => {
		for (const looks of [
			{ name: "two\nlines" },
			{ name: "x".repeat(501) },
			{ name: "\ud800" },
			{ color: "red" },
			{ color: "#12345" },
			{ description: "x".repeat(10_001) },
		]) {
			expect(await codeOf(anna.change(calendar.id, looks))).toBe(
				"sync-refused",
			);
			expect(
				await codeOf(anna.make({ kind: "contacts", name: "B", ...looks })),
			).toBe("sync-refused");
		}
		expect(await anna.collections()).toEqual([calendar]);
	});

	it("ignores what is no object", async () => {
		await put("real.ics", eventText("real", "Real"));
		byHand(".hidden.ics", eventText("hidden", "Hidden"));
		byHand("half.ics.tmp", "BEGIN:VCAL");
		byHand("notes.txt", "notes");
		byHand("card.vcf", contactText("card", "Card"));
		byHand(".ics", "no name");
		mkdirSync(inside("folder.ics"));
		symlinkSync("/etc/hostname", inside("link.ics"));
		execFileSync("mkfifo", [inside("pipe.ics")]);
		expect(await files()).toEqual(["real.ics"]);
		const changes = await anna.changes(calendar.id, null);
		if (changes.kind !== "all") throw new Error("It does not tell all.");
		expect(changes.rows).toHaveLength(1);
		const odd = ["link.ics", "folder.ics", "pipe.ics", ".hidden.ics"];
		expect(
			await anna.read(
				calendar.id,
				odd.map((file) => `${calendar.id}${file}`),
			),
		).toEqual([]);
		for (const file of odd)
			expect((await put(file, eventText(file, "X"))).kind).toMatch(
				/^(?:moved|done)$/u,
			);
		expect(readFileSync("/etc/hostname", "utf8")).not.toContain("BEGIN");
	});

	it("shows an unreadable object without its text, and it never looks gone", async () => {
		await put("good.ics", eventText("good", "Good"));
		await put("bad.ics", eventText("bad", "Bad"));
		const { token } = await anna.changes(calendar.id, null);
		byHand("bad.ics", Buffer.from([0x42, 0xff, 0xfe, 0x80]));
		const changes = await anna.changes(calendar.id, token);
		if (changes.kind !== "since") throw new Error("It does not tell.");
		const href = anna.place(calendar.id, "bad.ics");
		expect(changes.gone).toEqual([]);
		expect(changes.changed).toMatchObject([{ href }]);
		const rows = await anna.listing(calendar.id);
		expect(rows).toHaveLength(2);
		const read = await anna.read(
			calendar.id,
			rows.map((row) => row.href),
		);
		expect(read.map(({ text }) => text)).toEqual([eventText("good", "Good")]);
	});

	it("sees an edit of the same length at the same moment", async () => {
		await put("a.ics", eventText("a", "One"));
		await anna.changes(calendar.id, null);
		let { token } = await anna.changes(calendar.id, null);
		for (const title of ["Two", "One", "Six", "Ten", "Two"]) {
			byHand("a.ics", eventText("a", title));
			utimesSync(inside("a.ics"), 1_700_000_000, 1_700_000_000);
			const changes = await anna.changes(calendar.id, token);
			expect(changes).toMatchObject({
				kind: "since",
				changed: [{ href: anna.place(calendar.id, "a.ics") }],
			});
			token = changes.token;
		}
	});

	it("sees every one of many edits within one tick of the clock", async () => {
		await put("a.ics", eventText("a", "000"));
		const shelf = createShelf(staged.path(calendar.id), "calendar");
		for (let time = 0; time < 300; time += 1) {
			const text = eventText("a", String(time).padStart(3, "0"));
			byHand("a.ics", text);
			const etag = (await shelf.look()).get("a.ics")?.etag;
			expect(etag).toBe(markOf(Buffer.from(text)));
		}
	});

	it("lets one of twenty writers win, every time", async () => {
		const href = anna.place(calendar.id, "race.ics");
		await put("race.ics", eventText("race", "Start"));
		for (let time = 0; time < 10; time += 1) {
			const [row] = await anna.listing(calendar.id);
			if (!row) throw new Error("It is not there.");
			const when = { kind: "is", etag: row.etag } as const;
			const puts = await Promise.all(
				Array.from({ length: 20 }, (_, who) => {
					const text = eventText("race", `Round ${time}, writer ${who}`);
					return anna.put(calendar.id, { href, text, when });
				}),
			);
			const winners = puts.flatMap(({ kind }, who) =>
				kind === "done" ? [who] : [],
			);
			expect(winners).toHaveLength(1);
			const [object] = await anna.read(calendar.id, [href]);
			expect(object?.text).toBe(
				eventText("race", `Round ${time}, writer ${winners[0]}`),
			);
		}
	});

	it("takes one of twenty new objects that have one UID", async () => {
		const puts = await Promise.all(
			Array.from({ length: 20 }, (_, who) =>
				put(`twin-${who}.ics`, eventText("twin", `Writer ${who}`)),
			),
		);
		expect(puts.filter(({ kind }) => kind === "done")).toHaveLength(1);
		expect(puts.filter(({ kind }) => kind === "uid-taken")).toHaveLength(19);
		expect(await files()).toHaveLength(1);
	});

	it("tells line ends as they should be and keeps the file as it is", async () => {
		const text = eventText("lf", "Lines");
		byHand("lf.ics", `\uFEFF${text.replaceAll("\r\n", "\n").trimEnd()}`);
		const before = readFileSync(inside("lf.ics"));
		const href = anna.place(calendar.id, "lf.ics");
		expect((await anna.read(calendar.id, [href]))[0]?.text).toBe(text);
		expect(readFileSync(inside("lf.ics"))).toEqual(before);
	});

	it("keeps two files whose names only look alike apart", async () => {
		byHand("\u00e9.ics", eventText("composed", "One"));
		byHand("e\u0301.ics", eventText("decomposed", "Two"));
		const rows = await anna.listing(calendar.id);
		expect(new Set(rows.map(({ href }) => href)).size).toBe(2);
		const read = await anna.read(
			calendar.id,
			rows.map(({ href }) => href),
		);
		expect(read.map(({ text }) => text).toSorted()).toEqual(
			[eventText("composed", "One"), eventText("decomposed", "Two")].toSorted(),
		);
		const place = (file: string) => anna.place(calendar.id, file);
		expect(place("e\u0301.ics")).toBe(place("\u00e9.ics"));
	});

	it("finds a twin that another program put there, and one whose UID changed by hand", async () => {
		await put("a.ics", eventText("a", "A"));
		byHand("theirs.ics", eventText("shared", "Theirs"));
		const twin = () => put("b.ics", eventText("shared", "Ours"));
		expect(await twin()).toEqual({
			kind: "uid-taken",
			href: anna.place(calendar.id, "theirs.ics"),
		});
		byHand("theirs.ics", eventText("other", "Theirs"));
		expect((await twin()).kind).toBe("done");
	});

	it("refuses places outside of the collection and tells nothing of them", async () => {
		writeFileSync(join(staged.folder, "secret.ics"), eventText("s", "S"));
		const other = await anna.make({ kind: "calendar", name: "Other" });
		await put("mine.ics", eventText("mine", "Mine"), anna, other);
		for (const href of [
			"../../../secret.ics",
			"/../../../secret.ics",
			`${calendar.id}../other/mine.ics`,
			`${calendar.id}..%2Fother%2Fmine.ics`,
			`${calendar.id}%2e%2e/other/mine.ics`,
			`${other.id}mine.ics`,
			`${calendar.id}%zz.ics`,
			`${calendar.id}a%00.ics`,
			`${calendar.id}\ud800.ics`,
			calendar.id,
			"",
		]) {
			expect(await anna.read(calendar.id, [href])).toEqual([]);
			const text = eventText("evil", "Evil");
			const when = { kind: "absent" } as const;
			expect(await anna.put(calendar.id, { href, text, when })).toEqual({
				kind: "refused",
			});
			expect(await anna.remove(calendar.id, { href, etag: "" })).toEqual({
				kind: "gone",
			});
		}
		expect(await files(anna, other)).toEqual(["mine.ics"]);
	});

	it("knows no collection by a crooked id, behind a link or of somebody else", async () => {
		const nadia = staged.collections.account("person-2");
		mkdirSync(join(staged.folder, "..", "outside"));
		symlinkSync(
			join(staged.folder, "..", "outside"),
			join(staged.folder, "person-1", "calendars", "link"),
		);
		expect(await anna.collections()).toEqual([calendar]);
		for (const id of [
			"/person-1/calendars/link/",
			"/person-1/calendars/../",
			"/person-1/calendars/%2e%2e/",
			"/person-1/calendars/./",
			"/person-1/calendars//",
			"/person-1/calendars/team",
			"/person-1/calendars/team/x/",
			"/../person-1/calendars/team/",
			"/person-1/contacts/team/",
			"/PERSON-1/calendars/team/",
			"",
			"/",
		])
			expect(await codeOf(anna.listing(id))).toBe("not-found");
		expect(await codeOf(nadia.listing(calendar.id))).toBe("not-found");
		expect(await codeOf(nadia.drop(calendar.id))).toBe("not-found");
		expect(await nadia.collections()).toEqual([]);
	});

	it("keeps users apart whatever their ids are", async () => {
		const ids = ["../person-1", "Person-1", "person-1/", "", ".", "id-x", "ü"];
		for (const id of ids) {
			const account = staged.collections.account(id);
			expect(await account.collections()).toEqual([]);
			await account.make({ kind: "calendar", name: id });
			expect(await account.collections()).toHaveLength(1);
		}
		expect(await anna.collections()).toEqual([calendar]);
		expect(readdirSync(join(staged.folder, "..")).toSorted()).toEqual(["pim"]);
	});

	it("knows its people again after a restart, and no other folder knows them", async () => {
		const again = staged.restart().account("person-1");
		expect(again.key).toBe(anna.key);
		const elsewhere = openCollections();
		expect(elsewhere.collections.account("person-1").key).not.toBe(anna.key);
		await elsewhere.close();
	});

	it("tells the changes since a token also after a restart", async () => {
		await put("a.ics", eventText("a", "A"));
		const { token } = await anna.changes(calendar.id, null);
		byHand("b.ics", eventText("b", "B"));
		const again = staged.restart().account("person-1");
		expect(await again.changes(calendar.id, token)).toMatchObject({
			kind: "since",
			changed: [{ href: anna.place(calendar.id, "b.ics") }],
			gone: [],
		});
	});

	it.each(["", "{", '{"version":2}', "\0"])(
		"tells everything when what it noted is garbled (%j), and begins anew",
		async (garbled) => {
			await put("a.ics", eventText("a", "A"));
			const { token } = await anna.changes(calendar.id, null);
			byHand(".suitemate.json", garbled);
			const changes = await anna.changes(calendar.id, token);
			expect(changes.kind).toBe("all");
			expect(await anna.changes(calendar.id, changes.token)).toMatchObject({
				kind: "since",
				changed: [],
			});
		},
	);

	it("gives no token where it cannot note anything", async () => {
		await put("a.ics", eventText("a", "A"));
		mkdirSync(inside(".suitemate.json"));
		expect(await anna.changes(calendar.id, null)).toMatchObject({
			kind: "all",
			rows: [{ href: anna.place(calendar.id, "a.ics") }],
			token: null,
		});
	});

	it("says that a collection is gone when its folder went by hand", async () => {
		await put("a.ics", eventText("a", "A"));
		renameSync(staged.path(calendar.id), `${staged.folder}-away`);
		expect(await codeOf(anna.changes(calendar.id, null))).toBe("not-found");
		renameSync(`${staged.folder}-away`, staged.path(calendar.id));
		expect(await files()).toEqual(["a.ics"]);
		rmSync(`${staged.folder}-away`, { recursive: true, force: true });
	});

	it("lets one of two processes win where nothing is yet", async () => {
		const other = staged.restart().account("person-1");
		for (let time = 0; time < 10; time += 1) {
			const file = `race-${time}.ics`;
			const text = eventText(file, "Race");
			const puts = await Promise.all([put(file, text), put(file, text, other)]);
			expect(puts.map(({ kind }) => kind).toSorted()).toEqual([
				"done",
				"moved",
			]);
		}
	});

	it("says that a calendar which went is no default any more", async () => {
		const one = await anna.make({ kind: "calendar", name: "One" });
		const book = await anna.make({ kind: "contacts", name: "Book" });
		await anna.prefer({ calendar: one.id });
		const again = staged.restart().account("person-1");
		expect(await again.preferences()).toEqual({ calendar: one.id });
		expect(await codeOf(anna.prefer({ calendar: book.id }))).toBe("not-found");
		await anna.drop(one.id);
		expect(await anna.preferences()).toEqual({ calendar: null });
	});

	it("leaves no scraps, and takes away old ones of others", async () => {
		byHand(".suitemate-old.part", "half");
		byHand(".suitemate-new.part", "half");
		utimesSync(inside(".suitemate-old.part"), 1, 1);
		const again = staged.restart().account("person-1");
		await put("a.ics", eventText("a", "A"), again);
		await put("a.ics", eventText("a", "B"), again);
		expect(readdirSync(staged.path(calendar.id)).toSorted()).toEqual([
			".suitemate-new.part",
			"a.ics",
			"displayname",
		]);
	});

	it("seeds somebody once, all at once", async () => {
		const seeds = [
			{
				kind: "calendar",
				folder: "personal",
				name: "Personal",
				color: "#123456",
				description: null,
				objects: [{ file: "a.ics", text: eventText("a", "A") }],
			},
		] as const;
		const { seed, account } = staged.collections;
		const times = [seed("person-2", seeds), seed("person-2", seeds)];
		expect((await Promise.all(times)).filter(Boolean)).toHaveLength(1);
		expect(await seed("person-1", seeds)).toBe(false);
		const nadia = account("person-2");
		const [personal] = await nadia.collections();
		expect(personal).toMatchObject({ name: "Personal", color: "#123456" });
		expect(await nadia.preferences()).toEqual({ calendar: personal?.id });
		expect(
			readdirSync(staged.folder).filter((name) => name.startsWith(".s")),
		).toEqual([".suitemate-key"]);
		expect(mode(join(staged.folder, "person-2", "preferences.json"))).toBe(
			"600",
		);
	});
});

describe("a shared address book", () => {
	const nadiaIs = { who: "nadia@alpenblick.example" };
	let book: Collection;
	let nadia: PimAccount;
	beforeEach(async () => {
		nadia = staged.collections.account("person-2");
		book = await anna.make({ kind: "contacts", name: "Clients" });
		await put("a.vcf", contactText("a", "A"), anna, book);
	});
	const write = (uid: string) =>
		put(`${uid}.vcf`, contactText(uid, uid), nadia, book);

	it("is written by who may write, and only read by who may read", async () => {
		await made(anna.sharing.share(book.id, { ...nadiaIs, right: "read" }));
		expect(await files(nadia, book)).toEqual(["a.vcf"]);
		expect(await codeOf(write("b"))).toBe("sync-readonly");
		const [row] = await nadia.listing(book.id);
		if (!row) throw new Error("It is not there.");
		expect(await codeOf(nadia.remove(book.id, row))).toBe("sync-readonly");
		await made(anna.sharing.share(book.id, { ...nadiaIs, right: "write" }));
		expect((await write("b")).kind).toBe("done");
		expect((await files(anna, book)).toSorted()).toEqual(["a.vcf", "b.vcf"]);
		expect(await codeOf(nadia.drop(book.id))).toBe("sync-readonly");
		expect(await codeOf(nadia.change(book.id, { name: "X" }))).toBe(
			"sync-readonly",
		);
		await made(anna.sharing.revoke(book.id, nadiaIs.who));
		expect(await codeOf(write("c"))).toBe("not-found");
	});

	it("is passed on only by who may administer it, and others are not told who has it", async () => {
		const marc = { who: "marc@alpenblick.example", right: "read" } as const;
		for (const right of ["read", "write"] as const) {
			await made(anna.sharing.share(book.id, { ...nadiaIs, right }));
			expect(await nadia.sharing.list(book.id)).toBeNull();
			expect(await codeOf(nadia.sharing.share(book.id, marc))).toBe(
				"sync-refused",
			);
			expect(await codeOf(nadia.sharing.revoke(book.id, nadiaIs.who))).toBe(
				"sync-refused",
			);
		}
		await made(anna.sharing.share(book.id, { ...nadiaIs, right: "admin" }));
		await made(nadia.sharing.share(book.id, marc));
		expect(await anna.sharing.list(book.id)).toEqual([
			{ ...nadiaIs, right: "admin", state: "active" },
			{ ...marc, state: "active" },
		]);
		expect(
			(await staged.collections.account("person-3").collections())[0],
		).toEqual({ ...book, access: "read" });
	});

	it("is shared with others only, as a book only, and by whoever may see it", async () => {
		const share = (id: string, who: string, account = anna) =>
			codeOf(account.sharing.share(id, { who, right: "read" }));
		expect(await share(book.id, " Anna@Alpenblick.example ")).toBe("yourself");
		expect(await share(calendar.id, nadiaIs.who)).toBe("not-found");
		expect(await share(book.id, nadiaIs.who, nadia)).toBe("not-found");
		expect(await share("/x/", nadiaIs.who)).toBe("not-found");
		expect(await codeOf(nadia.sharing.list(book.id))).toBe("not-found");
	});

	it("keeps many shares that are given at once", async () => {
		const all = ["nadia", "marc"].flatMap((name) =>
			(["read", "write", "admin"] as const).map((right) => ({
				who: `${name}@alpenblick.example`,
				right,
			})),
		);
		await Promise.all(all.map((one) => made(anna.sharing.share(book.id, one))));
		const list = await anna.sharing.list(book.id);
		expect(list?.map(({ who }) => who).toSorted()).toEqual([
			"marc@alpenblick.example",
			"nadia@alpenblick.example",
		]);
	});

	it("is not shared any more when it is made anew under the same name", async () => {
		await made(anna.sharing.share(book.id, { ...nadiaIs, right: "read" }));
		rmSync(staged.path(book.id), { recursive: true });
		expect(await nadia.collections()).toEqual([]);
		const again = await anna.make({ kind: "contacts", name: "Clients" });
		expect(again.id).toBe(book.id);
		expect(await nadia.collections()).toEqual([]);
		await made(anna.sharing.share(book.id, { ...nadiaIs, right: "read" }));
		await anna.drop(book.id);
		expect(existsSync(staged.path(book.id))).toBe(false);
		expect(readFileSync(join(staged.folder, "shares.json"), "utf8")).toBe(
			'{"version":1,"books":{}}',
		);
	});

	it("loses no share to a file that cannot be read", async () => {
		const path = join(staged.folder, "shares.json");
		writeFileSync(path, "{ half");
		chmodSync(path, 0o600);
		const share = anna.sharing.share(book.id, { ...nadiaIs, right: "read" });
		expect(await codeOf(share)).toBe("sync-garbled");
		expect(readFileSync(path, "utf8")).toBe("{ half");
		expect(await anna.collections()).toHaveLength(2);
		expect(await nadia.collections()).toEqual([]);
		const { id } = await anna.make({ kind: "contacts", name: "New" });
		await anna.drop(id);
		expect(await files()).toEqual([]);
	});
});

describe("whatever is done in a collection, by us and by others", () => {
	it("is told since any earlier token", async () => {
		const names = ["a", "b", "c", "ä ö", "%41"];
		const step = fc.record({
			what: fc.constantFrom("put", "remove", "theirs", "gone", "restart"),
			name: fc.constantFrom(...names),
			title: fc.constantFrom("One", "Two", "Six"),
		});
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
				const { id } = await anna.make({ kind: "calendar", name: "Any" });
				let account = staged.restart().account("person-1");
				const told: { token: string | null; there: Map<string, string> }[] = [];
				const look = async () => {
					const rows = await account.listing(id);
					const there = new Map(rows.map(({ href, etag }) => [href, etag]));
					for (const one of told) {
						const changes = await account.changes(id, one.token);
						if (changes.kind !== "since") throw new Error("It does not tell.");
						const now = new Map(one.there);
						for (const href of changes.gone) now.delete(href);
						for (const { href, etag } of changes.changed) now.set(href, etag);
						expect(now).toEqual(there);
					}
					const { token } = await account.changes(id, null);
					told.push({ token, there });
				};
				for (const { what, name, title } of steps) {
					const href = account.place(id, `${name}.ics`);
					const text = eventText(name, title);
					const row = (await account.listing(id)).find(
						(one) => one.href === href,
					);
					if (what === "put")
						await account.put(id, {
							href,
							text,
							when: row ? { kind: "is", etag: row.etag } : { kind: "absent" },
						});
					if (what === "remove" && row) await account.remove(id, row);
					if (what === "theirs") await staged.edit(id, href, text);
					if (what === "gone" && row) await staged.edit(id, href, null);
					if (what === "restart")
						account = staged.restart().account("person-1");
					await look();
				}
				await anna.drop(id);
			}),
			{ numRuns: 15 },
		);
	});
});
