import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { Shown } from "../../../src/core/pipeline.ts";
import { createDns } from "../../../src/modules/mail/domain-dns.ts";
import { shown } from "../../../src/modules/mail/domain-finding.ts";
import { judgeSpf } from "../../../src/modules/mail/domain-spf.ts";
import { openDns, type Zone } from "../../support/dns.ts";
import { openTestSuitemate } from "../../support/suitemate.ts";
import { doors, draw, type } from "../users/hands.ts";

const ours = "alpenblick.example";
const key = "A".repeat(180);
const right: Zone = {
	[ours]: {
		mx: [[5, "mta-gw.infomaniak.ch"]],
		txt: [
			["google-site-verification=x"],
			["v=spf1 include:spf.infomaniak.ch -all"],
		],
	},
	"spf.infomaniak.ch": { txt: [["v=spf1 ip4:128.65.195.0/24 -all"]] },
	[`20260419._domainkey.${ours}`]: { txt: [["v=DKIM1; t=s; p=", key]] },
	[`_dmarc.${ours}`]: { txt: [["v=DMARC1; p=reject;"]] },
};

let close: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const one of close) await one();
	close = [];
});

const open = async (zone: Zone) => {
	const dns = await openDns(zone);
	const test = await openTestSuitemate({ DNS_RESOLVER: dns.server });
	close.push(test.close, dns.close);
	return { test, dns };
};

/** What somebody reads, with the records to set. */
const drawAll = (shown: Shown): string =>
	[
		draw(shown),
		...(shown.kind === "view" ? shown.view.body : []).flatMap((block) =>
			block.kind === "quote" ? [`set: ${block.text}`] : [],
		),
	].join("\n");

/** What the help desk reads with a zone like the right one but for this. */
const read = async (
	change: Zone = {},
	line = "mail domain --selector 20260419",
) => {
	const { test } = await open({ ...right, ...change });
	return drawAll(await type(test, "nadia", line));
};

/** The line of one part. */
const lineOf = (text: string, part: string): string =>
	text.split("\n").find((one) => one.includes(`(${part}):`)) ?? "";

const spf = (...records: string[]): Zone => ({
	[ours]: {
		mx: [[5, "mta-gw.infomaniak.ch"]],
		txt: records.map((one) => [one]),
	},
});

describe("a mail domain", () => {
	it("is fine where everything is as Infomaniak asks", async () => {
		const { test, dns } = await open(right);
		const seen = await type(test, "nadia", "mail domain --selector 20260419");
		expect(draw(seen)).toMatchInlineSnapshot(`
			"alpenblick.example: everything is as it should be
			Receiving (MX): Fine. Mail arrives at mta-gw.infomaniak.ch.
			Sending (SPF): Fine. Infomaniak may send, others may not.
			Signing (DKIM): Fine. The key 20260419 is there.
			Forged mail (DMARC): Fine. It is refused.
			[Look again]
			(Read from public DNS just now. A change can take up to 48 hours to arrive everywhere. Nothing was changed.)"
		`);
		expect(doors(seen)).toMatchInlineSnapshot(`
			[
			  "Look again → invoke mail domain {"domain":"alpenblick.example"}",
			]
		`);
		expect(dns.asked.length).toBeLessThan(8);
	});

	it("says of each part what is missing and what to set", async () => {
		expect(
			await read({
				[ours]: {},
				[`20260419._domainkey.${ours}`]: {},
				[`_dmarc.${ours}`]: {},
			}),
		).toMatchInlineSnapshot(`
			"alpenblick.example: 4 parts are not as they should be
			Receiving (MX): Missing. No server is named that takes mail.
			Sending (SPF): Missing. Nothing says who may send, so much mail counts as spam.
			Signing (DKIM): Missing. There is no key named 20260419. The Manager shows its name and value under the mail service, Global Security.
			Forged mail (DMARC): Missing. Nothing says what happens to mail forged in your name.
			To set for Receiving (MX): MX of alpenblick.example
			quote
			To set for Sending (SPF): TXT of alpenblick.example
			quote
			To set for Forged mail (DMARC): TXT of _dmarc.alpenblick.example
			quote
			[Look again] [Name the DKIM key…]
			(Read from public DNS just now. A change can take up to 48 hours to arrive everywhere. Nothing was changed.)
			set: 5 mta-gw.infomaniak.ch
			set: v=spf1 include:spf.infomaniak.ch -all
			set: v=DMARC1; p=quarantine;"
		`);
	});

	it("says so where nobody answers", async () => {
		const text = await read(
			{ [ours]: "servfail", [`_dmarc.${ours}`]: "servfail" },
			"mail domain",
		);
		expect(text).toMatchInlineSnapshot(`
			"alpenblick.example: nothing wrong was found, 4 parts are open
			Receiving (MX): Could not be looked up
			Sending (SPF): Could not be looked up
			Signing (DKIM): Could not be looked up. A key seems to be there, but DNS does not tell its name. The Manager shows it; look again with --selector.
			Forged mail (DMARC): Could not be looked up
			[Look again] [Name the DKIM key…]
			(Read from public DNS just now. A change can take up to 48 hours to arrive everywhere. Nothing was changed.)"
		`);
	});

	it.each([["servfail" as const], ["garbage" as const]])(
		"takes an answer of the kind %s for none",
		async (fault) => {
			const text = await read({ [`_dmarc.${ours}`]: fault });
			expect(lineOf(text, "DMARC")).toContain("Could not be looked up");
		},
		20_000,
	);

	it.each([
		[[[10, "mail.other.example"]], "Mail arrives at mail.other.example, not"],
		[
			[
				[5, "mta-gw.infomaniak.ch"],
				[10, "old.other.example"],
			],
			"Besides Infomaniak, mail may arrive at old.other.example",
		],
		[[[0, ""]], "Mail arrives at ., not"],
		[[[1, "mta-gw.infomaniak.ch.evil.example"]], "not at Infomaniak"],
	] as const)("with the servers %j", async (mx, says) => {
		const text = await read({
			[ours]: { mx, txt: [["v=spf1 include:spf.infomaniak.ch -all"]] },
		});
		expect(lineOf(text, "MX")).toContain(says);
	});

	it.each([
		[["v=spf1 include:spf.infomaniak.ch ~all"], "Fine"],
		[["V=SPF1 INCLUDE:SPF.INFOMANIAK.CH -ALL"], "Fine"],
		[["v=spf10 include:spf.infomaniak.ch"], "Missing"],
		[["v=spf1 -all"], "Infomaniak’s servers are not among"],
		[["v=spf1 include:spf.infomaniak.ch ?all"], "leaves open"],
		[["v=spf1 include:spf.infomaniak.ch"], "leaves open"],
		[["v=spf1 include:spf.infomaniak.ch +all"], "everybody"],
		[["v=spf1 all"], "Infomaniak’s servers are not among"],
		[
			["v=spf1 include:spf.infomaniak.ch -all", "v=spf1 a -all"],
			"There are 2 records",
		],
		[
			["v=spf1 include:spf.infomaniak.ch include:gone.example -all"],
			"leads to gone.example",
		],
		[
			[`v=spf1 include:spf.infomaniak.ch ${"a:x.example ".repeat(10)}-all`],
			"more than 10 look-ups",
		],
		[["v=spf1 redirect=spf.infomaniak.ch"], "Fine"],
	] as const)("with the SPF records %j", async (records, says) => {
		expect(lineOf(await read(spf(...records)), "SPF")).toContain(says);
	});

	it("keeps who else may send in the record to set, and nothing strange", async () => {
		const text = await read(
			spf(
				"v=spf1 a mx include:_spf.mailer.example ip4:192.0.2.7 exp=x <!channel> ?all",
				"v=spf1 include:spf.infomaniak.ch ip6:2001:db8::/32 ~all",
			),
		);
		expect(text).toContain(
			"v=spf1 include:spf.infomaniak.ch a mx include:_spf.mailer.example ip4:192.0.2.7 ip6:2001:db8::/32 ~all",
		);
		expect(text).not.toContain("<!channel>");
	});

	it("follows references to Infomaniak, and no circle", async () => {
		const nested = {
			...spf("v=spf1 include:one.example -all"),
			"one.example": { txt: [["v=spf1 include:spf.infomaniak.ch -all"]] },
		};
		expect(lineOf(await read(nested), "SPF")).toContain("Fine");
		const circle = {
			...spf("v=spf1 include:one.example -all"),
			"one.example": { txt: [["v=spf1 include:two.example"]] },
			"two.example": { txt: [["v=spf1 include:one.example"]] },
		};
		expect(lineOf(await read(circle), "SPF")).toContain("leads to one.example");
	});

	it("does not say what is not known when a reference gives no answer", async () => {
		const text = await read({
			...spf("v=spf1 include:one.example -all"),
			"one.example": "servfail",
		});
		expect(lineOf(text, "SPF")).toContain("Could not be looked up");
	});

	it.each([
		["v=DKIM1; p=", "was taken back"],
		["v=DKIM2; p=x", "is not a key"],
		["hello", "is not a key"],
		[`k=rsa; p=${key}`, "Fine"],
	])("with the key %s", async (record, says) => {
		const text = await read({
			[`20260419._domainkey.${ours}`]: { txt: [[record]] },
		});
		expect(lineOf(text, "DKIM")).toContain(says);
	});

	it("tells a missing key from one whose name is not known, without asking for names", async () => {
		const named = await read({}, "mail domain");
		expect(lineOf(named, "DKIM")).toContain("does not tell its name");
		const { [`20260419._domainkey.${ours}`]: _, ...without } = right;
		const { test } = await open(without);
		const none = draw(await type(test, "nadia", "mail domain"));
		expect(lineOf(none, "DKIM")).toContain("Missing. There is no key.");
		const handed = await read(
			{ [`_domainkey.${ours}`]: { ns: ["ns41.infomaniak.com"] } },
			"mail domain",
		);
		expect(lineOf(handed, "DKIM")).toContain("Infomaniak keeps the keys");
	});

	it.each([
		[["v=DMARC1; p=none; rua=mailto:a@b.example"], "It reports only"],
		[["v=DMARC1; p=quarantine; pct=50"], "Fine. It goes to spam. Only for 50%"],
		[["v=DMARC1"], "no policy that receivers know"],
		[["v=DMARC1; p=reject", "v=DMARC1; p=none"], "There are 2 records"],
		[["v=DMARC10; p=reject"], "Missing"],
	])("with the DMARC records %j", async (records, says) => {
		const text = await read({
			[`_dmarc.${ours}`]: { txt: records.map((one) => [one]) },
		});
		expect(lineOf(text, "DMARC")).toContain(says);
	});

	it("keeps where reports go when the policy is to be stricter", async () => {
		const text = await read({
			[`_dmarc.${ours}`]: {
				txt: [["v=DMARC1; p=none; rua=mailto:a@b.example"]],
			},
		});
		expect(text).toContain("v=DMARC1; p=quarantine; rua=mailto:a@b.example;");
	});

	it("is looked up only when it is one of ours, by the help desk", async () => {
		const { test, dns } = await open(right);
		expect(draw(await type(test, "nadia", "mail domain slack.com"))).toBe(
			"problem.invalid-argument name=Domain",
		);
		expect(draw(await type(test, "elise", "mail domain"))).toBe(
			"problem.not-allowed",
		);
		expect(dns.asked).toEqual([]);
		const suggested = await test.services.suggest("domain", "alp", {
			platform: "slack",
			team: "T0ALPENBLICK",
			user: "U0NADIA",
		});
		expect(suggested).toEqual([{ value: ours, label: ours }]);
	});

	it("with records that are huge, hostile or strange is shown on one line, cut, without a mention", async () => {
		const evil = "<!channel> @here \u202e\u0007";
		const text = await read({
			...spf(
				`v=spf1 include:${"x".repeat(190)}.example include:${evil} -all`,
				...Array.from({ length: 30 }, (_, index) => `v=spf1 ip4:${index}`),
			),
			[`_dmarc.${ours}`]: { txt: [[`v=DMARC1; p=${evil}; rua=${evil}`]] },
		});
		expect(text).not.toContain("channel");
		expect(text).not.toContain("\u202e");
		expect(text.length).toBeLessThan(4000);
	}, 20_000);
});

describe("whatever stands in a zone", () => {
	it("is judged, and a record to set is one that Infomaniak asks for", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(
					fc.oneof(
						fc.string({ maxLength: 60 }),
						fc.string({ maxLength: 60 }).map((rest) => `v=spf1 ${rest}`),
					),
					{ maxLength: 4 },
				),
				async (records) => {
					const dns = {
						txt: async () => ({ kind: "found" as const, records }),
					};
					const { set, state } = await judgeSpf(dns, ours);
					if (set)
						expect(set.value).toMatch(
							/^v=spf1 include:spf\.infomaniak\.ch [\x21-\x7e ]*[~-]all$/u,
						);
					if (state === "fine") expect(set).toBeNull();
				},
			),
			{ numRuns: 300 },
		);
	});

	it("is shown without anything invisible", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
				const safe = shown(text);
				expect(safe.length).toBeLessThanOrEqual(120);
				expect(safe).not.toMatch(/[\p{Cc}\p{Cf}]/u);
			}),
		);
	});

	it("is not waited for when the time is over, nor asked for after it", async () => {
		const dns = await openDns({ "slow.example": "silent" });
		close.push(dns.close);
		const found = await createDns(
			dns.server,
			200,
		)(async (ask) => {
			const first = await ask.txt("slow.example");
			return [first.kind, (await ask.mx("gone.example")).kind];
		});
		expect(found).toEqual(["unreachable", "unreachable"]);
		expect(dns.asked.join()).not.toContain("gone.example");
	});
});
