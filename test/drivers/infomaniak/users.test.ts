import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createWire } from "../../../src/drivers/infomaniak/open-wire.ts";
import { createInfomaniakUsers } from "../../../src/drivers/infomaniak/users.ts";
import type { Invitation } from "../../../src/modules/users/users.ts";
import { readText } from "../../../src/words/words.ts";
import { codeOf, made, personOf, problemOf } from "../../contracts/answers.ts";
import { crowdedStage, smallStage, today } from "../../contracts/stage.ts";
import { openStage } from "./stage.ts";
import { callerOf, quick } from "./wire-stage.ts";

type Opened = Awaited<ReturnType<typeof openStage>>;

const ada: Invitation = {
	firstName: "Ada",
	lastName: "Neumann",
	email: "ada@new.example",
	role: "normal",
	language: "de",
};

const english = { locale: "en", zone: "Europe/Zurich", now: today };

describe("Infomaniak's people", () => {
	let staged: Opened;
	beforeEach(async () => {
		staged = await openStage(smallStage);
	});
	afterEach(() => staged.close());
	const open = (state = "pending") =>
		staged.infomaniak.organisation.invitations.filter(
			({ status }) => status === state,
		);
	const callsOf = async (work: () => Promise<unknown>): Promise<number> => {
		const { exchanges } = staged.infomaniak;
		const before = exchanges.length;
		await work();
		return exchanges.length - before;
	};

	describe("calls", () => {
		it("lists 300 people in three calls, and in two once the drive is known", async () => {
			await staged.close();
			staged = await openStage(crowdedStage(296, 300));
			const { users } = staged;
			const list = async () => expect(await users.list()).toHaveLength(300);
			expect(await callsOf(list)).toBe(3);
			expect(await callsOf(list)).toBe(2);
			const pending = () => users.list({ state: "pending" });
			expect(await callsOf(pending)).toBe(1);
		});

		it("knows a member by one call, and everything of them by four", async () => {
			const { users } = staged;
			const nora = await personOf(users, "nora@berg.example");
			expect(await callsOf(() => users.find(nora.id))).toBe(1);
			expect(await callsOf(() => users.find(nora.email))).toBe(1);
			expect(await callsOf(() => users.get(nora.id))).toBe(4);
			const nobody = ["no id", "", "i", "-1", `${"a".repeat(300)}@b.example`];
			for (const text of nobody)
				expect(await callsOf(() => users.find(text))).toBe(0);
			expect(await callsOf(() => users.seats())).toBe(2);
		});

		it("invites somebody with five calls", async () => {
			const { users } = staged;
			await users.list();
			expect(await callsOf(() => users.invite(ada))).toBe(5);
		});

		it("invites somebody with three when everybody was looked at, teams and all", async () => {
			const { users, teams } = staged;
			const { id } = await made(teams.create("Chur"));
			const how = { looked: true, teamIds: [id] };
			expect(await callsOf(() => users.invite(ada, how))).toBe(3);
			expect(await users.get(ada.email)).toMatchObject({ teams: ["Chur"] });
		});

		it("asks once for what one command asks for twice", async () => {
			const { url, token, account } = staged.infomaniak;
			const caller = callerOf("olga");
			const wire = createWire({
				...{ baseUrl: url, token, timeouts: quick },
				caller: () => caller,
			});
			const users = createInfomaniakUsers({ ...staged.base, wire, account });
			await users.list();
			expect(await callsOf(() => users.list())).toBe(0);
		});
	});

	describe("when something goes wrong", () => {
		it("invites once when the answer to the invitation is lost", async () => {
			const { users, infomaniak } = staged;
			const match = /^POST \S*\/invitations$/u;
			infomaniak.fault({ match, kind: "cut-after-doing" });
			const invited = await made(users.invite(ada));
			expect(invited).toMatchObject({ email: ada.email, seat: true });
			expect(open()).toHaveLength(1);
		});

		it("gives one seat when the answer to the seat is lost", async () => {
			const { users, infomaniak } = staged;
			infomaniak.fault({ match: /ksuite$/u, kind: "cut-after-doing" });
			expect(await made(users.invite(ada))).toMatchObject({ seat: true });
			expect(await users.seats()).toMatchObject({ used: 4, pending: 1 });
		});

		it("takes the invitation back when its seat is refused", async () => {
			const { users, infomaniak } = staged;
			const code = "ksuite_quota_reached";
			infomaniak.fault({ match: /ksuite$/u, kind: 403, code });
			expect(await codeOf(users.invite(ada))).toBe("no-seat");
			expect(open()).toEqual([]);
			expect(await users.find(ada.email)).toBeNull();
		});

		it("takes it back as well when nobody looked for the seat before, and tells the seats there are", async () => {
			const { users, infomaniak } = staged;
			const code = "ksuite_quota_reached";
			const refuse = () =>
				infomaniak.fault({ match: /ksuite$/u, kind: 403, code });
			const again = () => problemOf(users.invite(ada, { looked: true }));
			refuse();
			const values = { used: 4, bought: 4 };
			expect(await again()).toEqual({ code: "no-seat", values });
			refuse();
			infomaniak.fault({ match: /^GET \/2\/drive/u, kind: 403 });
			expect(await again()).toEqual({
				code: "ksuite-refused",
				values: { code },
			});
			expect(open()).toEqual([]);
		});

		it("invites somebody without a team that is gone", async () => {
			const { users, infomaniak } = staged;
			const how = { looked: true, teamIds: ["999"] };
			const invited = await made(users.invite(ada, how));
			expect(invited).toMatchObject({ seat: true, teams: [] });
			expect(open()).toHaveLength(1);
			const asked = infomaniak.exchanges.filter(({ method, path }) =>
				/^POST \S*invitations$/u.test(`${method} ${path}`),
			);
			expect(asked.map(({ status }) => status)).toEqual([422, 201]);
		});

		it("says so when the invitation cannot be taken back either", async () => {
			const { users, infomaniak } = staged;
			infomaniak.fault({ match: /ksuite$/u, kind: 403 });
			infomaniak.fault({ match: /^DELETE/u, kind: 403 });
			expect(await codeOf(users.invite(ada))).toBe("seat-missing");
			expect(open()).toHaveLength(1);
		});

		it("keeps the invitation when nobody can tell about its seat", async () => {
			const { users, infomaniak } = staged;
			infomaniak.fault({ match: /POST \S*ksuite$/u, kind: "cut" });
			expect(await codeOf(users.invite(ada))).toBe("ksuite-unclear");
			expect(open()).toHaveLength(1);
		});

		it("goes on where a try was cut off between the invitation and its seat", async () => {
			const { users, infomaniak } = staged;
			infomaniak.fault({ match: /POST \S*ksuite$/u, kind: "cut" });
			await codeOf(users.invite({ ...ada, role: "admin" }));
			const invited = await made(users.invite(ada));
			expect(invited).toMatchObject({ seat: true, role: "normal" });
			expect(open()).toHaveLength(1);
			expect(await codeOf(users.invite(ada))).toBe("already-there");
		});

		it("cancels once when the answer is lost", async () => {
			const { users, infomaniak } = staged;
			const { id } = await made(users.invite(ada));
			infomaniak.fault({ match: /^DELETE/u, kind: "cut-after-doing" });
			expect(await made(users.cancelInvitation(id))).toMatchObject({ id });
			expect(open("cancelled")).toHaveLength(1);
			expect(await codeOf(users.cancelInvitation(id))).toBe("not-found");
		});

		it("knows an invitation that was accepted meanwhile", async () => {
			const { users, infomaniak } = staged;
			const { id } = await made(users.invite(ada));
			infomaniak.byHand.accept(ada.email);
			for (const change of [
				users.cancelInvitation(id),
				users.remove(id),
				users.setRole(id, "admin"),
			])
				expect(await codeOf(change)).toBe("wrong-state");
			const now = await users.get(ada.email);
			expect(now).toMatchObject({ state: "active", seat: true });
		});

		it("lets somebody from outside in once, and out once, when the answers are lost", async () => {
			const { users, infomaniak } = staged;
			const [drive] = infomaniak.organisation.drives;
			infomaniak.fault({ match: /^POST/u, kind: "cut-after-doing" });
			const { role: _, ...person } = ada;
			const { id } = await made(users.addExternal(person));
			expect(drive?.externals).toHaveLength(2);
			infomaniak.fault({ match: /^DELETE/u, kind: "cut-after-doing" });
			expect(await made(users.remove(id))).toMatchObject({ id });
			expect(drive?.externals).toHaveLength(1);
		});

		it("names the right that is missing", async () => {
			const { users, infomaniak } = staged;
			infomaniak.fault({ match: /users$/u, kind: 403 });
			expect(await problemOf(users.list())).toEqual({
				code: "ksuite-scope",
				values: { scope: "accounts" },
			});
		});

		it("does not guess at an answer that is none", async () => {
			const { users, infomaniak } = staged;
			const match = /^GET/u;
			infomaniak.fault({ match, kind: "html", times: 50 });
			expect(await codeOf(users.get("2"))).toBe("ksuite-garbled");
		});
	});

	it("says in steps what has to be done by hand", async () => {
		const { users, infomaniak } = staged;
		const { id } = await personOf(users, "nora@berg.example");
		const emil = await personOf(users, "emil@elsewhere.example");
		const [, , nora] = infomaniak.organisation.members;
		if (nora) nora.seat = false;
		const changes = await Promise.all([
			users.remove(id),
			users.setRole(id, "owner"),
			users.giveSeat(id),
			users.giveSeat(emil.id),
		]);
		const said = changes.map((change) =>
			change.kind === "handover"
				? change.steps.slice(1, 3).map((step) => readText(step, english))
				: [],
		);
		expect(said).toMatchInlineSnapshot(`
			[
			  [
			    "Look for nora@berg.example and open Nora Meier.",
			    "Choose to remove Nora Meier from the organisation. Their addresses stay.",
			  ],
			  [
			    "Look for nora@berg.example and open Nora Meier.",
			    "Change the role to Owner.",
			  ],
			  [
			    "Look for nora@berg.example and open Nora Meier.",
			    "Give Nora Meier access to kSuite.",
			  ],
			  [
			    "Choose to add a user, and write emil@elsewhere.example.",
			    "Invite Emil Étranger with access to kSuite. The seat counts once the invitation is sent.",
			  ],
			]
		`);
	});

	it("changes the role of an invitation by itself", async () => {
		const { users } = staged;
		const { id } = await made(users.invite(ada));
		const changed = await made(users.setRole(id, "owner"));
		expect(changed).toMatchObject({ id, role: "owner", seat: true });
	});

	it("leaves a language open whose number it does not know", async () => {
		const [olga] = staged.infomaniak.organisation.members;
		if (olga) olga.language = 77;
		const { users } = staged;
		expect(await users.get("1")).toMatchObject({
			language: null,
			since: null,
			sharedBooks: null,
			ownedCalendars: null,
		});
	});
});
