import { describe, expect, it } from "vitest";
import type { EndpointModels } from "../../../src/ai/connection.ts";
import { say } from "../../../src/core/text.ts";
import type { Finding } from "../../../src/modules/doctor/check.ts";
import { clockFinding } from "../../../src/modules/doctor/clock.ts";
import {
	folderFinding,
	keyFinding,
	mailFinding,
	pagesFinding,
} from "../../../src/modules/doctor/here.ts";
import { modelFinding } from "../../../src/modules/doctor/model.ts";
import { pointsFinding } from "../../../src/modules/doctor/points.ts";
import {
	approvalsFinding,
	scopesFinding,
	tokenFinding,
} from "../../../src/modules/doctor/slack.ts";
import { reader } from "../../support/drawn.ts";

const read = reader("en-GB");
const said = ({ state, found, remedy }: Finding): string =>
	[state, read(found), ...(remedy === undefined ? [] : [read(remedy)])].join(
		" | ",
	);

describe("the clock", () => {
	it.each([
		[0, "fine | It agrees with Slack, within a second."],
		[-60_000, "fine | It agrees with Slack, within 60 seconds."],
		[
			61_000,
			"warning | It differs from that of Slack by 61 seconds. | Have the machine Suitemate runs on set its clock by itself (NTP).",
		],
		[
			-300_000,
			"warning | It differs from that of Slack by 300 seconds. | Have the machine Suitemate runs on set its clock by itself (NTP).",
		],
		[
			301_000,
			"broken | It differs from that of Slack by 5 minutes. From five minutes on, what comes from Slack counts as forged. | Have the machine Suitemate runs on set its clock by itself (NTP).",
		],
	])("%i ms away from Slack's", (drift, sentence) => {
		expect(said(clockFinding("Slack", drift))).toBe(sentence);
	});

	it("is not judged where nobody tells the time", () => {
		expect(said(clockFinding("Infomaniak", null))).toBe(
			"warning | Infomaniak did not tell the time to compare it with.",
		);
	});
});

describe("Slack", () => {
	const works = (scopes: readonly string[] | null) => ({
		kind: "works" as const,
		team: "Alpenblick",
		scopes,
	});

	it("takes the token, refuses it, or does not answer", () => {
		expect(said(tokenFinding(works([])))).toBe(
			"fine | The token works, in the workspace Alpenblick.",
		);
		expect(
			said(tokenFinding({ kind: "refused", code: "token_revoked" })),
		).toContain("broken | Slack refuses the token (token_revoked). | Install");
		expect(said(tokenFinding({ kind: "unreachable" }))).toContain(
			"broken | Slack does not answer.",
		);
	});

	it("gave every right of the manifest, or some are named as missing", () => {
		const wanted = ["commands", "chat:write", "files:read"];
		expect(said(scopesFinding(works([...wanted, "pins:read"]), wanted))).toBe(
			"fine | All 3 rights of the app’s manifest are there.",
		);
		expect(said(scopesFinding(works(["commands"]), wanted))).toBe(
			"broken | 2 rights of the app’s manifest are missing: chat:write and files:read. | Put manifest.yml into the app’s settings again, then install the app anew.",
		);
		expect(said(scopesFinding(works(null), wanted))).toContain("warning |");
		expect(said(scopesFinding({ kind: "unreachable" }, wanted))).toContain(
			"warning |",
		);
	});

	it.each([
		["member", "fine"],
		["unset", "missing"],
		["outside", "broken"],
		["unknown", "warning"],
	] as const)("a channel for approvals that is %s is %s", (state, expected) => {
		expect(said(approvalsFinding(state))).toMatch(
			new RegExp(`^${expected} \\| [A-Z].+\\.`, "u"),
		);
	});
});

const endpoint = (
	name: string,
	health: EndpointModels["health"],
	models: readonly { id: string; listed?: boolean; used?: boolean }[] = [],
): EndpointModels => ({
	number: 1,
	name,
	health,
	reason: null,
	models: models.map(({ id, listed = true, used = true }) => ({
		id,
		listed,
		context: null,
		kind: null,
		features: used ? ["rephrase"] : [],
	})),
});

describe("restore points", () => {
	it.each([
		[
			{ sources: 12, late: 0, damaged: 0 },
			"fine | 12 calendars and address books are protected, and none is behind.",
		],
		[
			{ sources: 1, late: 0, damaged: 0 },
			"fine | 1 calendar or address book is protected, and none is behind.",
		],
		[
			{ sources: 0, late: 0, damaged: 0 },
			"missing | There are none yet. They begin with the first calendar or address book that somebody has or connects.",
		],
		[
			{ sources: 12, late: 2, damaged: 0 },
			"warning | 2 of 12 calendars and address books had no point in the last two nights. | The log says why (point). Often a password was changed at the server; then its owner connects anew: docs/operations.md#restore-points",
		],
		[
			{ sources: 12, late: 0, damaged: 1 },
			"broken | 1 calendar or address book has damaged points. | Look at the disk first. What they mean and what to do: docs/operations.md#damaged-points",
		],
		[
			{ sources: 12, late: 1, damaged: 2 },
			"broken | 2 calendars and address books have damaged points, and 1 had no point in the last two nights. | Look at the disk first. What they mean and what to do: docs/operations.md#damaged-points",
		],
	])("of %o", (kept, sentence) => {
		expect(said(pointsFinding(kept))).toBe(sentence);
	});
});

describe("the models", () => {
	it.each([
		["none is connected", [], "missing | None is connected"],
		[
			"one answers",
			[endpoint("Cloud", "ready", [{ id: "a" }, { id: "b", used: false }])],
			"fine | It answers: a (Cloud).",
		],
		[
			"two answer",
			[
				endpoint("Cloud", "ready", [{ id: "a" }]),
				endpoint("Attic", "ready", [{ id: "b" }]),
			],
			"fine | All 2 endpoints answer: a (Cloud) and b (Attic).",
		],
		[
			"the only one does not answer",
			[endpoint("Cloud", "unreachable")],
			"broken | Cloud does not answer. | Start it, or look at AI_BASE_URL.",
		],
		[
			"one of two refuses",
			[endpoint("Cloud", "refused"), endpoint("Attic", "ready", [{ id: "b" }])],
			"warning | Cloud refuses: its key, model or address is wrong.",
		],
		[
			"one says why it refuses",
			[
				{
					...endpoint("Cloud", "refused"),
					reason: say("ai.refused.no-product"),
				},
			],
			"broken | Cloud says no: the key sees no AI product, so put its number into AI_BASE_URL. |",
		],
		[
			"both fail",
			[endpoint("Cloud", "loading"), endpoint("Attic", "unreachable")],
			"broken | Cloud is still loading its model, and 1 other is not ready either.",
		],
		[
			"the model is not in the list",
			[
				endpoint("Cloud", "ready", [
					{ id: "gone", listed: false },
					{ id: "there", used: false },
				]),
			],
			"warning | Cloud answers, but does not list gone.",
		],
		[
			"the server has no list",
			[endpoint("Cloud", "ready", [{ id: "any", listed: false }])],
			"fine | It answers: any (Cloud).",
		],
	])("%s", (_, endpoints, sentence) => {
		expect(said(modelFinding(endpoints))).toContain(sentence);
	});
});

describe("what lies here", () => {
	it.each([
		[null, false, "missing | They cannot be made"],
		[null, true, "fine | They open on this machine only."],
		[
			"https://suitemate.example/path",
			false,
			"fine | They open at https://suitemate.example.",
		],
		["http://localhost:3000", false, "fine | They open at"],
		["http://[::1]:3000", false, "fine | They open at"],
		[
			"http://suitemate.example",
			false,
			"warning | They open at http://suitemate.example, where anybody",
		],
		["http://127.example", false, "warning | They open at"],
	])("private pages at %s, on this machine: %s", (url, isHere, sentence) => {
		expect(said(pagesFinding(url, isHere))).toContain(sentence);
	});

	it.each([
		[
			{ isShared: false, free: 41.26 },
			"fine | Only Suitemate reads it, and 41 GB are free.",
		],
		[{ isShared: true, free: 41 }, "warning | Others on the machine"],
		[{ isShared: false, free: 0.5 }, "warning | Only 0.5 GB are free"],
		[{ isShared: true, free: 0.05 }, "broken | Only"],
	])("a folder that is %o", (folder, sentence) => {
		expect(said(folderFinding(folder))).toContain(sentence);
	});

	it("a key outside of the data is fine, one beside it a warning, and mail is set or not", () => {
		expect(said(keyFinding("setting"))).toMatch(/^fine/u);
		expect(said(keyFinding("folder"))).toMatch(/^warning .+SUITEMATE_KEY/u);
		expect(said(keyFinding("shared"))).toMatch(/^warning .+SUITEMATE_KEY/u);
		expect(said(mailFinding(true))).toMatch(/^fine/u);
		expect(said(mailFinding(false))).toMatch(/^missing .+SMTP_URL/u);
	});
});
