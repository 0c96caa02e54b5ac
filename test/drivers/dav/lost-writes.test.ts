import { afterAll, beforeAll, expect, it } from "vitest";
import type { PimAccount } from "../../../src/pim/account.ts";
import { codeOf } from "../../contracts/answers.ts";
import { eventText } from "../../contracts/pim-account.ts";
import { openSabre, type Sabre } from "../../support/dav/sabre.ts";
import { openAt } from "./stage.ts";

let server: Sabre;
let account: PimAccount;
let person: string;
let id: string;
beforeAll(async () => {
	server = await openSabre({ build: "nextcloud" });
	account = await openAt(server);
	person = server.people[0]?.id ?? "";
	id = server.path(person, "calendar");
	await account.capabilities();
});
afterAll(() => server.close());

const put = (name: string, title: string, etag?: string) =>
	account.put(id, {
		href: `${id}${name}.ics`,
		text: eventText(name, title),
		when: etag === undefined ? { kind: "absent" } : { kind: "is", etag },
	});
const rowOf = async (name: string) => {
	const href = `${id}${name}.ics`;
	const row = (await account.listing(id)).find((one) => one.href === href);
	return row ?? { href, etag: '"none"' };
};
const puts = () =>
	server.exchanges.filter(({ method }) => method === "PUT").length;

it.each(["cut-after", "half"] as const)(
	"knows that a write happened although its answer got lost (%s)",
	async (does) => {
		const before = puts();
		server.faults.next({ method: "PUT", does });
		const done = await put(`new-${does}`, "First");
		const row = await rowOf(`new-${does}`);
		expect(done).toEqual({ kind: "done", etag: row.etag });
		server.faults.next({ method: "PUT", does });
		const over = await put(`new-${does}`, "Second", row.etag);
		expect(over).toEqual({
			kind: "done",
			etag: (await rowOf(`new-${does}`)).etag,
		});
		expect(puts() - before).toBe(2);
	},
);

it("tells that nothing happened when a write never arrived, and sends it once only", async () => {
	const before = puts();
	for (const does of ["cut", 502, 504] as const) {
		server.faults.next({ method: "PUT", does });
		expect(await codeOf(put("never", "First"))).toBe("sync-unreachable");
	}
	for (const does of [429, 503] as const) {
		server.faults.next({ method: "PUT", does });
		expect(await codeOf(put("never", "First"))).toBe("sync-busy");
	}
	expect(await account.read(id, [`${id}never.ics`])).toEqual([]);
	expect(puts() - before).toBe(5);
});

it("sees somebody else's write in place of its own lost one", async () => {
	server.edit(person, "calendar", "theirs.ics", eventText("theirs", "Theirs"));
	server.faults.next({ method: "PUT", does: "cut" });
	expect(await put("theirs", "Ours")).toEqual({ kind: "moved" });
	const { etag } = await rowOf("theirs");
	server.edit(person, "calendar", "theirs.ics", eventText("theirs", "Newer"));
	server.faults.next({ method: "PUT", does: "cut" });
	expect(await put("theirs", "Ours", etag)).toEqual({ kind: "moved" });
});

it("knows what became of taking away when the answer got lost", async () => {
	await put("away", "First");
	const row = await rowOf("away");
	server.faults.next({ method: "DELETE", does: "cut" });
	expect(await codeOf(account.remove(id, row))).toBe("sync-unreachable");
	server.faults.next({ method: "DELETE", does: "cut-after" });
	expect(await account.remove(id, row)).toEqual({ kind: "done" });
	expect(await account.remove(id, row)).toEqual({ kind: "gone" });
});

it("says what stands in the way of a write", async () => {
	server.faults.next({ method: "PUT", does: 403 });
	expect(await codeOf(put("way", "First"))).toBe("sync-readonly");
	server.faults.next({ method: "PUT", does: 413 });
	expect(await put("way", "First")).toEqual({ kind: "refused" });
	server.faults.next({ method: "PUT", does: 507 });
	expect(await codeOf(put("way", "First"))).toBe("sync-refused");
	server.faults.next({ method: "PUT", does: 401 });
	expect(await codeOf(put("way", "First"))).toBe("sync-login");
	server.faults.next({ method: "DELETE", does: 403 });
	const row = await rowOf("theirs");
	expect(await codeOf(account.remove(id, row))).toBe("sync-readonly");
});

it("brings back from the bin what was deleted, and writes over it", async () => {
	await put("binned", "First");
	await account.remove(id, await rowOf("binned"));
	expect(server.bin()).toContain("personal/binned.ics");
	expect(await put("binned", "Restored")).toMatchObject({ kind: "done" });
	const [object] = await account.read(id, [`${id}binned.ics`]);
	expect(object?.text).toContain("SUMMARY:Restored");
	expect(server.bin()).not.toContain("personal/binned.ics");
	expect(server.mails).toEqual([]);
});

it("writes nothing where it may only read", async () => {
	const [, noah] = server.people;
	const uuid = server.add(noah?.id ?? "", { kind: "calendar", name: "Noah's" });
	server.edit(noah?.id ?? "", uuid, "a.ics", eventText("a", "A"));
	server.share(noah?.id ?? "", uuid, person, "read");
	const shared = (await account.collections()).find(
		({ access }) => access === "read",
	);
	if (!shared) throw new Error("Nothing is shared.");
	const [row] = await account.listing(shared.id);
	if (!row) throw new Error("Nothing is there.");
	const when = { kind: "is", etag: row.etag } as const;
	const write = account.put(shared.id, {
		href: row.href,
		text: eventText("a", "B"),
		when,
	});
	expect(await codeOf(write)).toBe("sync-readonly");
	expect(await codeOf(account.remove(shared.id, row))).toBe("sync-readonly");
});
