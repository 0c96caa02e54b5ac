import { describe, expect, it } from "vitest";
import type { PimAccount } from "../../../src/pim/account.ts";
import { contactText, eventText } from "../../contracts/pim-account.ts";
import { type Exchange, writes } from "../../support/dav/exchanges.ts";
import { hasRadicale, openRadicale } from "../../support/dav/radicale.ts";
import { openRecorder } from "../../support/dav/recorder.ts";
import { openSabre } from "../../support/dav/sabre.ts";
import { hasXandikos, openXandikos } from "../../support/dav/xandikos.ts";
import { openNameless } from "./nameless.ts";
import { openAt } from "./stage.ts";

const invitation = (uid: string, title: string, own: string) =>
	eventText(uid, title, [
		`ORGANIZER:mailto:${own}`,
		`ATTENDEE;PARTSTAT=ACCEPTED:mailto:${own}`,
		"ATTENDEE;RSVP=TRUE:mailto:guest@elsewhere.example",
	]);

/** Everything that an account can do with an event that has guests. */
const play = async (account: PimAccount, own: string): Promise<void> => {
	const calendar = await account.make({ kind: "calendar", name: "Traffic" });
	const book = await account.make({ kind: "contacts", name: "Traffic" });
	const { id } = calendar;
	const href = account.place(id, "guests.ics");
	const first = invitation("guests", "Review", own);
	await account.put(id, { href, text: first, when: { kind: "absent" } });
	const [row] = await account.listing(id);
	const when = { kind: "is", etag: row?.etag ?? "" } as const;
	const second = invitation("guests", "Review, moved", own);
	await account.put(id, { href, text: second, when });
	await account.put(book.id, {
		href: account.place(book.id, "anna.vcf"),
		text: contactText("anna", "Anna"),
		when: { kind: "absent" },
	});
	await account.collections();
	await account.changes(id, (await account.changes(id, null)).token);
	await account.read(id, [href]);
	await account.change(id, { name: "Traffic 2" });
	const [last] = await account.listing(id);
	if (last) await account.remove(id, last);
	await account.drop(id);
	await account.drop(book.id);
};

const quiet = (exchanges: readonly Exchange[]): void => {
	const paths = exchanges.map(({ path }) => path);
	expect(paths.filter((path) => /(?:in|out)box/iu.test(path))).toEqual([]);
	expect(exchanges.map(({ method }) => method)).not.toContain("POST");
	const loud = writes(exchanges).filter(
		({ method, headers }) =>
			/^(?:PUT|DELETE|MOVE)$/u.test(method) &&
			headers["schedule-reply"] !== "F",
	);
	expect(loud).toEqual([]);
	const puts = exchanges.filter(({ method }) => method === "PUT");
	expect(puts).toHaveLength(3);
	for (const { headers } of puts)
		expect(headers["if-match"] ?? headers["if-none-match"]).toBeDefined();
};

describe("guests hear of nothing", () => {
	it.each(["sabre", "nextcloud", "infomaniak"] as const)(
		"at %s",
		async (build) => {
			const server = await openSabre({ build });
			const account = await openAt(server);
			await play(account, server.people[0]?.email ?? "");
			expect(server.mails).toEqual([]);
			expect(server.complaints).toEqual([]);
			quiet(server.exchanges);
			await server.close();
		},
	);

	it("at a server of an unknown kind, by the text itself", async () => {
		const server = await openSabre();
		// Without its name nobody knows whether it heeds the header.
		const stranger = await openNameless(server.url);
		const account = await openAt({ ...server, url: stranger.url });
		expect((await account.capabilities()).quiet).toBe("text");
		await play(account, server.people[0]?.email ?? "");
		for (const { body, method } of stranger.exchanges)
			if (method === "PUT" && body.includes("ATTENDEE"))
				expect(body).toMatch(/SCHEDULE-AGENT=NONE/u);
		quiet(stranger.exchanges);
		await stranger.close();
		await server.close();
	});

	const real = [
		["Radicale", hasRadicale, openRadicale],
		["Xandikos", hasXandikos, openXandikos],
	] as const;
	for (const [name, isHere, open] of real)
		if (isHere)
			it(`at ${name}`, async () => {
				const server = await open();
				const recorder = await openRecorder(server.url);
				const account = await openAt({ ...server, url: recorder.url });
				expect((await account.capabilities()).quiet).toBe("never tells");
				await play(account, "lea@example.org");
				quiet(recorder.exchanges);
				await recorder.close();
				await server.close();
			});
});
