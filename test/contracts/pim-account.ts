import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PimAccount } from "../../src/pim/account.ts";
import type { Collection, Kind, Put, Row } from "../../src/pim/collection.ts";
import { contentMark } from "../../src/pim/content-mark.ts";
import { codeOf, made } from "./answers.ts";

/** What cannot be asked of every server; the least that is true of one. */
export type PimTraits = {
	/** Texts come back byte by byte, not only with the same content. */
	readonly keepsBytes?: boolean;
	/** Names lose the spaces around them. */
	readonly trimsNames?: boolean;
	/** File names with signs and spaces are not for it. */
	readonly plainFiles?: boolean;
	/** It takes what is no calendar object. */
	readonly takesGarbage?: boolean;
	/** How many objects the big collection gets; 250 when not given. */
	readonly many?: number;
};

/** An account with what other programs do in it meanwhile. */
export type StagedPim = {
	readonly account: PimAccount;
	/** Somebody else at the same server, where address books can be shared natively. */
	readonly other?: { readonly account: PimAccount; readonly who: string };
	/** Another program writes an object, or takes it away with null. */
	readonly edit: (
		id: string,
		href: string,
		text: string | null,
	) => Promise<void>;
	/** Puts many objects there quickly; written one by one when not given. */
	readonly fill?: (
		id: string,
		objects: readonly { readonly href: string; readonly text: string }[],
	) => Promise<void>;
	readonly traits: PimTraits;
	readonly close: () => Promise<void>;
};

/** The text of an event with a few lines of its own. */
export const eventText = (
	uid: string,
	title: string,
	lines: readonly string[] = [],
): string =>
	crlf([
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//Contract//EN",
		"BEGIN:VEVENT",
		`UID:${uid}`,
		"DTSTAMP:20261101T080000Z",
		"DTSTART:20261202T090000Z",
		"DTEND:20261202T100000Z",
		`SUMMARY:${title}`,
		...lines,
		"END:VEVENT",
		"END:VCALENDAR",
	]);

/** The text of a task. */
export const taskText = (uid: string, title: string): string =>
	crlf([
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//Contract//EN",
		"BEGIN:VTODO",
		`UID:${uid}`,
		"DTSTAMP:20261101T080000Z",
		`SUMMARY:${title}`,
		"END:VTODO",
		"END:VCALENDAR",
	]);

/** The text of a contact with a few lines of its own. */
export const contactText = (
	uid: string,
	name: string,
	lines: readonly string[] = [],
): string =>
	crlf([
		"BEGIN:VCARD",
		"VERSION:3.0",
		`UID:${uid}`,
		`FN:${name}`,
		`N:${name};;;;`,
		...lines,
		"END:VCARD",
	]);

const crlf = (lines: readonly string[]): string =>
	lines.map((line) => `${line}\r\n`).join("");

const namesToKeep = ["2026", "true", "1e3", " spaced ", "🏔️ Été & <b>été</b>"];

const filesToKeep = [
	"a b.ics",
	"100%.ics",
	"%41.ics",
	"a#b?c.ics",
	"plus+&;=.ics",
	"Ünï ÇØDÉ 🏔.ics",
];

const placesToDistrust = [
	"",
	".",
	"..",
	"../../x.ics",
	"a/b.ics",
	"a\\..\\b.ics",
	".hidden.ics",
	"nul\0.ics",
	"line\r\n.ics",
	`${"long".repeat(2000)}.ics`,
];

/** What every account must do; opened once, so that slow servers have few writes. */
export const describePimAccount = (
	name: string,
	open: () => Promise<StagedPim>,
): void => {
	describe(`calendars and contacts: ${name}`, () => {
		let staged: StagedPim;
		let account: PimAccount;
		let calendar: Collection;
		let book: Collection;
		beforeAll(async () => {
			staged = await open();
			account = staged.account;
			calendar = await account.make({ kind: "calendar", name: "Contract" });
			book = await account.make({ kind: "contacts", name: "Contract book" });
		});
		afterAll(() => staged.close());

		const place = (file: string, id = calendar.id) => account.place(id, file);
		const write = (href: string, text: string, id = calendar.id) =>
			account.put(id, { href, text, when: { kind: "absent" } });
		const writeOver = (href: string, text: string, etag: string) =>
			account.put(calendar.id, { href, text, when: { kind: "is", etag } });
		const rowOf = async (href: string, id = calendar.id): Promise<Row> => {
			const row = (await account.listing(id)).find((one) => one.href === href);
			if (row) return row;
			throw new Error("It is not there.");
		};
		const textOf = async (href: string, id = calendar.id) =>
			(await account.read(id, [href]))[0]?.text ?? null;
		const same = (text: string | null, wanted: string) => {
			if (text === null) throw new Error("It is not there.");
			if (staged.traits.keepsBytes) expect(text).toBe(wanted);
			expect(contentMark(text)).toBe(contentMark(wanted));
			expect(text).toMatch(/[^\r\n]\r\n$/u);
		};
		/** Makes a collection for one test and takes it away afterwards. */
		const inOne = async (
			kind: Kind,
			work: (one: Collection) => Promise<void>,
		) => {
			const one = await account.make({ kind, name: "For a test" });
			await work(one);
			await account.drop(one.id);
		};
		const listed = async (id: string) =>
			(await account.collections()).find((one) => one.id === id);

		it("has a key that stays and tells of nobody", async () => {
			expect(account.key.length).toBeGreaterThan(15);
			expect(account.key).toBe(staged.account.key);
			if (staged.other) expect(staged.other.account.key).not.toBe(account.key);
		});

		it("makes calendars and address books with exactly these names, and takes them away", async () => {
			const one = (kind: Kind) => async (name: string) => {
				const collection = await account.make({ kind, name });
				return { kind, name, collection };
			};
			const all = [];
			for (const name of namesToKeep) {
				all.push(await one("calendar")(name));
				all.push(await one("contacts")(name));
			}
			expect(new Set(all.map(({ collection: { id } }) => id)).size).toBe(10);
			for (const { kind, name, collection } of all) {
				const there = await listed(collection.id);
				expect(there).toEqual(collection);
				const wanted = staged.traits.trimsNames ? name.trim() : name;
				expect(there).toMatchObject({ kind, name: wanted, access: "owner" });
				expect(collection.id).toMatch(/^\/.+\/$/u);
				const component = kind === "calendar" ? "VEVENT" : "VCARD";
				expect(collection.components).toContain(component);
				expect(await account.listing(collection.id)).toEqual([]);
			}
			for (const { collection } of all) await account.drop(collection.id);
			const left = (await account.collections()).map(({ id }) => id);
			for (const { collection } of all)
				expect(left).not.toContain(collection.id);
			expect(left).toContain(calendar.id);
			expect(left).toContain(book.id);
		});

		it("tells its collections by order and name, the same each time", async () => {
			const second = await account.make({ kind: "calendar", name: "Zz late" });
			const first = await account.make({ kind: "calendar", name: "Aa early" });
			const all = await account.collections();
			const ids = all.map(({ id }) => id);
			const at = (one: Collection) => ids.indexOf(one.id);
			if (first.order === second.order)
				expect(at(first)).toBeLessThan(at(second));
			else
				expect(at(first) < at(second)).toBe(
					(first.order ?? Infinity) < (second.order ?? Infinity),
				);
			expect(await account.collections()).toEqual(all);
			await account.drop(first.id);
			await account.drop(second.id);
		});

		it("keeps the looks that it says it keeps, and says that it keeps no others", async () => {
			const { looks } = await account.capabilities();
			const wanted = {
				name: "Neuer Name",
				color: "#ff8800",
				description: "What it is for: “all” of it & more",
			};
			for (const kind of ["calendar", "contacts"] as const)
				await inOne(kind, async ({ id }) => {
					for (const look of ["name", "color", "description"] as const) {
						const given = { [look]: wanted[look] };
						if (!looks.includes(look)) {
							expect(await codeOf(account.change(id, given))).toBe(
								"sync-unsupported",
							);
							continue;
						}
						if (kind === "contacts" && look === "color") continue;
						expect(await account.change(id, given)).toMatchObject(given);
						expect(await listed(id)).toMatchObject(given);
					}
					for (const look of looks)
						if (kind === "calendar" || look !== "color")
							expect(await listed(id)).toMatchObject({ [look]: wanted[look] });
				});
		});

		it("makes a calendar with its looks at once", async () => {
			const { looks } = await account.capabilities();
			const one = await account.make({
				kind: "calendar",
				name: "With looks",
				...(looks.includes("color") ? { color: "#123abc" } : {}),
				...(looks.includes("description") ? { description: "Why" } : {}),
			});
			if (looks.includes("color")) expect(one.color).toBe("#123abc");
			if (looks.includes("description")) expect(one.description).toBe("Why");
			expect(await listed(one.id)).toEqual(one);
			await account.drop(one.id);
		});

		it("writes a new object only where nothing is", async () => {
			const href = place("new.ics");
			const text = eventText("new", "First");
			expect(await write(href, text)).toMatchObject({ kind: "done" });
			same(await textOf(href), text);
			expect(await write(href, eventText("new", "Second"))).toEqual({
				kind: "moved",
			});
			same(await textOf(href), text);
		});

		it("writes over an object only when it has this mark", async () => {
			const href = place("over.ics");
			const nothing = await writeOver(href, eventText("over", "Zero"), "abc");
			expect(nothing).toEqual({ kind: "moved" });
			expect(await textOf(href)).toBeNull();
			const put = await write(href, eventText("over", "First"));
			const first = (await rowOf(href)).etag;
			if (put.kind === "done" && put.etag !== null)
				expect(put.etag).toBe(first);
			const second = eventText("over", "Second", ["X-KEPT;A=b:c"]);
			expect(await writeOver(href, second, first)).toMatchObject({
				kind: "done",
			});
			expect((await rowOf(href)).etag).not.toBe(first);
			expect(await writeOver(href, eventText("over", "No"), first)).toEqual({
				kind: "moved",
			});
			same(await textOf(href), second);
		});

		it("sees what another program wrote before it writes over it", async () => {
			const href = place("edited.ics");
			await write(href, eventText("edited", "Ours"));
			const { etag } = await rowOf(href);
			const theirs = eventText("edited", "Theirs");
			await staged.edit(calendar.id, href, theirs);
			expect(
				await writeOver(href, eventText("edited", "Ours 2"), etag),
			).toEqual({ kind: "moved" });
			expect(await account.remove(calendar.id, { href, etag })).toEqual({
				kind: "moved",
			});
			same(await textOf(href), theirs);
		});

		it("refuses a second object with the UID of another, where it says so", async () => {
			const first = place("twin-1.ics");
			const second = place("twin-2.ics");
			const { refusesTwins } = await account.capabilities();
			await write(first, eventText("twin@contract", "First"));
			const put = await write(second, eventText("twin@contract", "Second"));
			expect(put.kind).toBe(refusesTwins ? "uid-taken" : "done");
			if (put.kind === "uid-taken") {
				if (put.href !== null) expect(put.href).toBe(first);
				expect(await textOf(second)).toBeNull();
			} else await account.remove(calendar.id, await rowOf(second));
			await inOne("calendar", async ({ id }) => {
				const elsewhere = account.place(id, "twin.ics");
				const text = eventText("twin@contract", "Elsewhere");
				expect(await write(elsewhere, text, id)).toMatchObject({
					kind: "done",
				});
			});
		});

		it("takes tasks as well as events", async () => {
			const href = place("task.ics");
			const text = taskText("task", "Pay the rent");
			expect((await write(href, text)).kind).toBe("done");
			same(await textOf(href), text);
			const { changed } = await changesOf(account, calendar.id, null);
			expect(changed).toContain(href);
		});

		it("refuses what is no calendar object", async () => {
			const href = place("garbage.ics");
			if (staged.traits.takesGarbage) return;
			for (const text of ["", "hello\r\n", "BEGIN:VCALENDAR\r\n"]) {
				expect(await write(href, text)).toEqual({ kind: "refused" });
				expect(await textOf(href)).toBeNull();
			}
		});

		it("takes an object away only when it has this mark", async () => {
			const href = place("remove.ics");
			await write(href, eventText("remove", "First"));
			const first = await rowOf(href);
			await writeOver(href, eventText("remove", "Second"), first.etag);
			expect(await account.remove(calendar.id, first)).toEqual({
				kind: "moved",
			});
			const second = await rowOf(href);
			expect(await account.remove(calendar.id, second)).toEqual({
				kind: "done",
			});
			expect(await account.remove(calendar.id, second)).toEqual({
				kind: "gone",
			});
			expect(await textOf(href)).toBeNull();
			expect((await write(href, eventText("remove", "Back"))).kind).toBe(
				"done",
			);
		});

		it("reads what is there of what is asked for", async () => {
			const href = place("read.ics");
			const text = eventText("read", "Grüße\\, 🏔\\; \\n “x” <&> ]]>");
			await write(href, text);
			expect(await account.read(calendar.id, [])).toEqual([]);
			const read = await account.read(calendar.id, [
				place("never-1.ics"),
				href,
				place("never-2.ics"),
			]);
			expect(read).toHaveLength(1);
			expect(read[0]).toMatchObject(await rowOf(href));
			same(read[0]?.text ?? null, text);
		});

		it("keeps files of any name, inside the collection", async () => {
			for (const file of placesToDistrust) {
				const href = place(file);
				expect(href.startsWith(calendar.id)).toBe(true);
				const last = decodeURIComponent(href.slice(calendar.id.length));
				expect(["", ".", ".."]).not.toContain(last);
				expect(last).not.toMatch(/[/\\\p{Cc}]/u);
			}
			if (staged.traits.plainFiles) return;
			for (const [index, file] of filesToKeep.entries()) {
				const href = place(file);
				const text = eventText(`file-${index}`, file);
				expect((await write(href, text)).kind).toBe("done");
				same(await textOf(href), text);
				const row = await rowOf(href);
				expect(row.href).toBe(href);
				expect(await account.remove(calendar.id, row)).toEqual({
					kind: "done",
				});
			}
		});

		it("keeps a contact with a photo of two megabytes", async () => {
			const href = account.place(book.id, "photo.vcf");
			const photo = Buffer.alloc(2_000_000, "Alpenblick!").toString("base64");
			const folded = photo.replace(/.{74}(?=.)/gu, "$&\r\n ");
			const lines = [`PHOTO;ENCODING=b;TYPE=JPEG:${folded}`];
			const text = contactText("photo", "Anna Baumann", lines);
			expect((await write(href, text, book.id)).kind).toBe("done");
			same(await textOf(href, book.id), text);
		});

		it("lets exactly one of several writers win", async () => {
			const href = place("race.ics");
			const writers = ["a", "b", "c", "d"];
			const wins = (puts: readonly Put[]) =>
				puts.filter(({ kind }) => kind === "done").length;
			const made = await Promise.all(
				writers.map((who) => write(href, eventText("race", who))),
			);
			expect(wins(made)).toBe(1);
			const { etag } = await rowOf(href);
			const over = await Promise.all(
				writers.map((who) =>
					writeOver(href, eventText("race", `${who}2`), etag),
				),
			);
			expect(wins(over)).toBe(1);
			const winner = writers[over.findIndex(({ kind }) => kind === "done")];
			same(await textOf(href), eventText("race", `${winner}2`));
			const row = await rowOf(href);
			const removed = await Promise.all(
				writers.map(() => account.remove(calendar.id, row)),
			);
			expect(removed.filter(({ kind }) => kind === "done")).toHaveLength(1);
			expect(await textOf(href)).toBeNull();
		});

		it("lists and reads a big collection, and tells what changed in it since", async () => {
			const count = staged.traits.many ?? 250;
			const { tellsChanges } = await account.capabilities();
			await inOne("calendar", async ({ id }) => {
				const objects = Array.from({ length: count }, (_, index) => ({
					href: account.place(id, `many-${index}.ics`),
					text: eventText(`many-${index}`, `Number ${index}`),
				}));
				await fill(staged, id, objects);
				const hrefs = objects.map(({ href }) => href).toSorted();
				const all = await changesOf(account, id, null);
				expect(all).toMatchObject({ kind: "all", changed: hrefs, gone: [] });
				expect(all.token === null).toBe(!tellsChanges);
				const read = await account.read(id, hrefs);
				expect(read.map(({ href }) => href).toSorted()).toEqual(hrefs);
				const texts = new Map(objects.map(({ href, text }) => [href, text]));
				for (const { href, text } of read) same(text, texts.get(href) ?? "");
				const elsewhere = await changesOf(account, calendar.id, null);
				const [one = "", two = "", three = ""] = hrefs;
				const added = account.place(id, "added.ics");
				await staged.edit(id, one, eventText(uidIn(texts.get(one)), "Edited"));
				await staged.edit(id, two, null);
				await staged.edit(id, added, eventText("added", "Added"));
				const later = await changesOf(account, id, all.token);
				const now = [...hrefs.filter((href) => href !== two), added].toSorted();
				expect(await hrefsOf(account, id)).toEqual(now);
				if (tellsChanges)
					expect(later).toMatchObject({
						kind: "since",
						changed: [one, added].toSorted(),
						gone: [two],
					});
				else expect(later).toMatchObject({ kind: "all", changed: now });
				await staged.edit(id, two, texts.get(two) ?? "");
				await staged.edit(id, added, null);
				await staged.edit(id, three, null);
				const last = await changesOf(account, id, later.token);
				expect(last).toMatchObject(
					tellsChanges
						? {
								kind: "since",
								changed: [two],
								gone: [added, three].toSorted(),
							}
						: { changed: hrefs.filter((href) => href !== three) },
				);
				const quiet = await changesOf(account, id, last.token);
				if (tellsChanges)
					expect(quiet).toMatchObject({ kind: "since", changed: [], gone: [] });
				const there = await changesOf(account, calendar.id, elsewhere.token);
				if (tellsChanges)
					expect(there).toMatchObject({ kind: "since", changed: [], gone: [] });
			});
		});

		it("tells since an older token, too, and the rows are those of the listing", async () => {
			const { tellsChanges } = await account.capabilities();
			const [one, two] = [place("since-1.ics"), place("since-2.ics")];
			const start = await changesOf(account, calendar.id, null);
			await write(one, eventText("since-1", "One"));
			await changesOf(account, calendar.id, start.token);
			await write(two, eventText("since-2", "Two"));
			const changes = await account.changes(calendar.id, start.token);
			const listing = await account.listing(calendar.id);
			if (tellsChanges) {
				if (changes.kind !== "since") throw new Error("It does not tell.");
				expect(changes.changed.map(({ href }) => href).toSorted()).toEqual([
					one,
					two,
				]);
				for (const row of changes.changed) expect(listing).toContainEqual(row);
			}
			const all = await account.changes(calendar.id, null);
			if (all.kind !== "all") throw new Error("It does not tell all.");
			expect(byHref(all.rows)).toEqual(byHref(listing));
		});

		it.each(["nonsense", "", "http://sabre.io/ns/sync/none", "☃\r\n"])(
			"tells all again for the token %j",
			async (token) => {
				const changes = await account.changes(calendar.id, token);
				if (changes.kind !== "all") throw new Error("It does not tell all.");
				expect(byHref(changes.rows)).toEqual(
					byHref(await account.listing(calendar.id)),
				);
			},
		);

		it("knows when a collection is not there", async () => {
			const { id } = await account.make({ kind: "calendar", name: "Gone" });
			await account.drop(id);
			const href = account.place(id, "x.ics");
			const text = eventText("x", "X");
			expect(await codeOf(account.changes(id, null))).toBe("not-found");
			expect(await codeOf(account.listing(id))).toBe("not-found");
			expect(await codeOf(account.read(id, [href]))).toBe("not-found");
			expect(await codeOf(write(href, text, id))).toBe("not-found");
			expect(await codeOf(account.change(id, { name: "Y" }))).toBe("not-found");
		});

		it("keeps the default calendar where it says so", async () => {
			const { keeps } = await account.capabilities();
			const wanted = { calendar: calendar.id };
			if (!keeps.includes("calendar")) {
				expect(await codeOf(account.prefer(wanted))).toBe("sync-unsupported");
				return;
			}
			expect(await account.prefer(wanted)).toEqual(wanted);
			expect(await account.preferences()).toEqual(wanted);
			expect(await account.prefer({})).toEqual(wanted);
			expect(await account.prefer({ calendar: null })).toEqual({
				calendar: null,
			});
			const { id } = await account.make({ kind: "calendar", name: "Gone" });
			await account.drop(id);
			expect(await codeOf(account.prefer({ calendar: id }))).toBe("not-found");
		});

		it("shares an address book natively, or hands it over", async () => {
			const { sharing } = account;
			const { other } = staged;
			if (!other) {
				const change = await sharing.share(book.id, {
					who: "somebody@alpenblick.example",
					right: "read",
				});
				if (change.kind !== "handover") throw new Error("Nobody is there.");
				expect(change.steps.length).toBeGreaterThan(1);
				expect(change.link).toMatch(/^https?:\/\//u);
				expect((await sharing.revoke(book.id, "a@b.example")).kind).toBe(
					"handover",
				);
				return;
			}
			const { who } = other;
			expect(await sharing.list(book.id)).toEqual([]);
			for (const right of sharing.rights) {
				const share = await made(sharing.share(book.id, { who, right }));
				expect(share).toMatchObject({ who, right });
				expect(await sharing.list(book.id)).toEqual([share]);
				if (share.state === "invited") continue;
				const seen = (await other.account.collections()).find(
					// Some servers put the owner's name behind it.
					({ name, access }) =>
						name.startsWith(book.name) && access !== "owner",
				);
				expect(seen?.access).toBe(right === "read" ? "read" : "write");
			}
			expect(
				await codeOf(
					sharing.share(book.id, {
						who: "nobody@nowhere.example",
						right: "read",
					}),
				),
			).toBe("not-found");
			await made(sharing.revoke(book.id, who));
			expect(await sharing.list(book.id)).toEqual([]);
			const left = await other.account.collections();
			expect(left.filter(({ access }) => access !== "owner")).toEqual([]);
			expect(await codeOf(sharing.revoke(book.id, who))).toBe("not-found");
		});
	});
};

const byHref = (rows: readonly Row[]): readonly Row[] =>
	rows.toSorted((a, b) => (a.href < b.href ? -1 : 1));

const uidIn = (text: string | undefined): string =>
	/^UID:(.*)\r$/mu.exec(text ?? "")?.[1] ?? "";

const hrefsOf = async (account: PimAccount, id: string) =>
	(await account.listing(id)).map(({ href }) => href).toSorted();

/** What changed, as sorted places. */
const changesOf = async (
	account: PimAccount,
	id: string,
	token: string | null,
) => {
	const changes = await account.changes(id, token);
	const rows = changes.kind === "all" ? changes.rows : changes.changed;
	return {
		kind: changes.kind,
		changed: rows.map(({ href }) => href).toSorted(),
		gone: changes.kind === "all" ? [] : changes.gone.toSorted(),
		token: changes.token,
	};
};

const fill = async (
	{ account, fill: quickly }: StagedPim,
	id: string,
	objects: readonly { readonly href: string; readonly text: string }[],
): Promise<void> => {
	if (quickly) return quickly(id, objects);
	const left = [...objects];
	const worker = async () => {
		for (let next = left.pop(); next; next = left.pop())
			await account.put(id, { ...next, when: { kind: "absent" } });
	};
	await Promise.all([worker(), worker(), worker(), worker()]);
};
