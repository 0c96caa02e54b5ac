import { afterAll, beforeAll, expect, it } from "vitest";
import type { PimAccount } from "../../../src/pim/account.ts";
import { codeOf, made } from "../../contracts/answers.ts";
import { openSabre, type Sabre } from "../../support/dav/sabre.ts";
import { openAt } from "./stage.ts";

const person = (id: string) => ({
	id,
	login: id,
	password: `quiet-${id.length}`,
	email: "somebody@example.org",
	name: id,
});

let server: Sabre;
let lea: PimAccount;
let book: string;
beforeAll(async () => {
	server = await openSabre({
		build: "nextcloud",
		people: [person("lea"), person("noah"), person("Mia Muster+1%&é")],
	});
	lea = await openAt(server);
	book = server.path("lea", "contacts");
});
afterAll(() => server.close());

const seenBy = async (login: string) => {
	const one = server.people.find(({ id }) => id === login);
	const account = await openAt({ ...server, ...(one ?? person("nobody")) });
	return (await account.collections()).filter(
		({ access }) => access !== "owner",
	);
};

it("shares one address book with several people side by side, and takes it back from one", async () => {
	const { sharing } = lea;
	expect(sharing).toMatchObject({ rights: ["read", "write"], by: "id" });
	const odd = "Mia Muster+1%&é";
	for (const share of [
		{ who: "noah", right: "read" },
		{ who: odd, right: "write" },
		{ who: "noah", right: "write" },
		{ who: "noah", right: "read" },
	] as const)
		expect(await made(sharing.share(book, share))).toEqual({
			...share,
			state: "active",
		});
	expect(await sharing.list(book)).toEqual([
		{ who: "noah", right: "read", state: "active" },
		{ who: odd, right: "write", state: "active" },
	]);
	expect(await seenBy("noah")).toMatchObject([
		{ kind: "contacts", access: "read" },
	]);
	expect(await seenBy(odd)).toMatchObject([
		{ kind: "contacts", access: "write" },
	]);
	expect(await made(sharing.revoke(book, odd))).toBeNull();
	expect(await seenBy(odd)).toEqual([]);
	expect(await sharing.list(book)).toHaveLength(1);
});

it("shares with nobody who is not there, and gives no right that it does not have", async () => {
	const share = (who: string, right: "read" | "admin") =>
		codeOf(lea.sharing.share(book, { who, right }));
	expect(await share("nobody", "read")).toBe("not-found");
	expect(await share("noah", "admin")).toBe("sync-unsupported");
	expect(await codeOf(lea.sharing.revoke(book, "nobody"))).toBe("not-found");
	expect(await codeOf(lea.sharing.list("/remote.php/dav/none/"))).toBe(
		"not-found",
	);
});

it("shares nothing of somebody else's", async () => {
	const noah = server.people.find(({ id }) => id === "noah") ?? person("noah");
	const account = await openAt({ ...server, ...noah });
	const [shared] = await seenBy("noah");
	const share = account.sharing.share(shared?.id ?? "", {
		who: "lea",
		right: "read",
	});
	expect(await codeOf(share)).toBe("sync-readonly");
});

it("keeps which calendar takes invitations", async () => {
	const { id } = await lea.make({ kind: "calendar", name: "New" });
	expect((await lea.preferences()).calendar).toBe(
		server.path("lea", "personal"),
	);
	expect(await lea.prefer({ calendar: id })).toEqual({ calendar: id });
	expect(await lea.preferences()).toEqual({ calendar: id });
	expect(await codeOf(lea.prefer({ calendar: "/none/" }))).toBe("not-found");
	expect(await lea.prefer({})).toEqual({ calendar: id });
});
