import nock from "nock";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { createDavAccount } from "../../../src/drivers/dav/account.ts";
import { row, rows } from "./liar.ts";

const host = "https://sync.infomaniak.com";
beforeAll(() => nock.disableNetConnect());
beforeEach(() => nock.cleanAll());
afterAll(() => {
	nock.cleanAll();
	nock.enableNetConnect();
});

const home = (path: string) =>
	row(path, "<d:resourcetype><d:collection/></d:resourcetype>");
const principal = row(
	"/principals/AB12345/",
	"<d:current-user-principal><d:href>/principals/AB12345/</d:href></d:current-user-principal>",
	"<c:calendar-home-set><d:href>/calendars/AB12345/</d:href></c:calendar-home-set>",
	"<k:addressbook-home-set><d:href>/addressbooks/AB12345/</d:href></k:addressbook-home-set>",
);
const calendar = row(
	"/calendars/AB12345/11111111-2222-3333-4444-555555555555/",
	"<d:resourcetype><d:collection/><c:calendar/></d:resourcetype><d:displayname>Atelier</d:displayname>",
);
const book = row(
	"/addressbooks/AB12345/99999999-2222-3333-4444-555555555555/",
	"<d:resourcetype><d:collection/><k:addressbook/></d:resourcetype><d:displayname>Kontakte</d:displayname>",
);

const answers = (path: string, body: string) =>
	nock(host)
		.persist()
		.intercept(path, "PROPFIND")
		.reply(207, body, { "content-type": "application/xml" });

const layout = () => {
	nock(host)
		.persist()
		.intercept("/calendars/AB12345/", "OPTIONS")
		.reply(200, "", {
			dav: "1, 3, extended-mkcol, calendar-access, calendar-auto-schedule",
		});
	answers("/calendars/AB12345/", rows(home("/calendars/AB12345/"), calendar));
	answers("/addressbooks/AB12345/", rows(home("/addressbooks/AB12345/"), book));
	nock(host)
		.persist()
		.intercept(/^\/\.well-known\//u, "PROPFIND")
		.reply(404, "Not found");
};

const open = () =>
	createDavAccount({
		server: host,
		login: "AB12345",
		password: "application-password",
		patience: { again: 5 },
	});

it.each([
	[
		"where it tells who logged in",
		() =>
			answers("/", rows(principal))
				.intercept("/principals/AB12345/", "PROPFIND")
				.reply(207, rows(principal)),
	],
	[
		"by its layout, where its front answers with an empty list",
		() => answers("/", rows()),
	],
])("finds calendars and address books at Infomaniak %s", async (_, front) => {
	layout();
	front();
	const account = await open();
	expect(await account.collections()).toMatchObject([
		{ kind: "calendar", name: "Atelier", access: "owner" },
		{ kind: "contacts", name: "Kontakte", access: "owner" },
	]);
	expect(await account.capabilities()).toMatchObject({
		product: "infomaniak",
		quiet: "header",
		refusesTwins: false,
		keeps: [],
	});
});

it("hands sharing over to Infomaniak's Contacts, by mail address", async () => {
	layout();
	answers("/", rows());
	const account = await open();
	await account.collections();
	const [, contacts] = await account.collections();
	const change = await account.sharing.share(contacts?.id ?? "", {
		who: "noah@alpenblick.example",
		right: "admin",
	});
	expect(change).toMatchObject({
		kind: "handover",
		link: "https://contacts.infomaniak.com",
		steps: [
			{ say: "handover.share.infomaniak.open" },
			{ say: "handover.share.find", with: { book: "Kontakte" } },
			{
				say: "handover.share.give",
				with: { who: "noah@alpenblick.example", right: "admin" },
			},
			{ say: "handover.share.infomaniak.confirm" },
		],
	});
	expect(account.sharing).toMatchObject({ by: "email", rights: [] });
	expect(await account.sharing.list(contacts?.id ?? "")).toBeNull();
});
