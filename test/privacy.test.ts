import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { commands } from "../src/commands.ts";
import { choicesOf } from "../src/core/arg.ts";
import { named, writeTyped } from "../src/core/arguments.ts";
import { findCanaries, findWords, newCanary } from "./support/canary.ts";
import { crawl } from "./support/crawl.ts";
import { echo } from "./support/endpoint/echo.ts";
import { answer } from "./support/endpoint/script.ts";
import { openEndpoint, type ScriptedEndpoint } from "./support/endpoint.ts";
import { openProcessTest } from "./support/process.ts";
import { general, textOf } from "./support/slack.ts";

type ProcessTest = Awaited<ReturnType<typeof openProcessTest>>;

let test: ProcessTest;
let endpoint: ScriptedEndpoint;
const canaries: string[] = [];
const canary = (): string => {
	const word = newCanary();
	canaries.push(word);
	return word;
};

/** Everything the process could have written: its folders, and what it printed. */
const traces = () =>
	findCanaries(canaries, [test.home], { printed: test.printed.join("") });

const inModel = canary();
/** The model says back what it is told, so that cards come of it. */
let isCrawled = false;
let isFaulty = false;
let origin = "";
/** Commands that were typed with words in them, or pressed. */
const walked = new Set<string>();

/** Commands nobody writes words into, which stand on no card of this walk. */
const excused: Readonly<Record<string, string>> = {
	"ai use": "carries the address of a model server that was found here",
	"ai selftest": "carries the id of a run, and makes markers of its own",
	"write stop": "carries ids of an answer under way",
	"write house accept": "carries the id of a draft",
	"write glossary show": "carries the id of a term",
	"write tones show": "carries the id of a tone",
	"write actions show": "carries the id of an action",
};

const freePort = async (): Promise<number> => {
	const server = createServer();
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	const address = server.address();
	await new Promise((closed) => server.close(closed));
	if (address === null || typeof address === "string")
		throw new Error("no port");
	return address.port;
};

beforeAll(async () => {
	endpoint = await openEndpoint((seen, count) => {
		if (isCrawled)
			return count % 9 === 8 && isFaulty
				? { kind: "broken", text: [inModel], by: "cut" }
				: echo(seen);
		return count % 3 === 2
			? { kind: "broken", text: [inModel], by: "error-frame" }
			: answer(`Rewritten ${inModel} for you.`);
	});
	const port = await freePort();
	origin = `http://127.0.0.1:${port}`;
	test = await openProcessTest({
		AI_BASE_URL: endpoint.baseUrl,
		AI_OPERATOR: "us",
		AI_REGION: "here",
		PORT: String(port),
		PUBLIC_URL: origin,
	});
	mkdirSync(join(test.home, "tmp"), { recursive: true });
});
afterAll(async () => {
	await test.close();
	await endpoint.close();
});

const typedWith = (name: string, word: string): string[] => {
	const command = commands.find((one) => one.name === name);
	if (!command) throw new Error(name);
	const args = named(command.args).filter(({ meta }) => !meta.hidden);
	const lines = args.map(({ name: hot }) =>
		writeTyped(
			Object.fromEntries(
				args.flatMap(({ name: arg, meta }) =>
					arg === hot || meta.form !== "flag"
						? [
								[
									arg,
									choiceOr(
										command.args.shape[arg],
										arg === hot,
										valueFor(arg, word),
									),
								],
							]
						: [],
				),
			),
			command.args,
		),
	);
	return lines.length === 0 ? [""] : lines;
};

/** Whether nobody can say anything to a command. */
const takesNothing = (name: string): boolean =>
	commands.some(
		(one) => one.name === name && Object.keys(one.args.shape).length === 0,
	);

/** A choice is only left out of the words for the argument that is hot. */
const choiceOr = (schema: unknown, isHot: boolean, word: string): string =>
	(!isHot && schema instanceof z.ZodType ? choicesOf(schema)[0] : undefined) ??
	word;

const valueFor = (arg: string, word: string): string => {
	if (/email/u.test(arg)) return `${word}@alpenblick.example`;
	if (/address|alias|owner/u.test(arg)) return `${word}@alpenblick.example`;
	if (/^(?:users|page)$/u.test(arg)) return "25";
	if (arg === "until") return "2027-01-31";
	return word;
};

const settled = async (): Promise<void> => {
	let before = -1;
	while (
		test.slack.calls().length +
			test.slack.messages(general, "U0MARC").length !==
		before
	) {
		before =
			test.slack.calls().length + test.slack.messages(general, "U0MARC").length;
		await new Promise((resolve) => setTimeout(resolve, 150));
	}
};

describe("what people write", () => {
	it("in any argument of any command leaves no trace, whatever goes wrong meanwhile", async () => {
		const faults = [
			null,
			{ method: "chat.postMessage", kind: "500" },
			{ path: "hooks", kind: "cut" },
			{ path: "dispatch", kind: "retry" },
			{ method: "users.info", kind: "429", retryAfter: 1 },
		] as const;
		for (const [index, { name }] of commands.entries()) {
			const [surface, ...rest] = name.startsWith("write ")
				? ["/write", ...name.split(" ").slice(1)]
				: ["/ksuite", ...name.split(" ")];
			const lines = typedWith(name, canary());
			if (lines[0] !== "" || takesNothing(name)) walked.add(name);
			for (const line of lines) {
				const fault = faults[index % faults.length];
				if (fault) test.slack.fault({ ...fault, times: 1 });
				const why =
					surface === "/ksuite" &&
					commands.find((one) => one.name === name)?.preview
						? ` --why ${canary()}`
						: "";
				await test.slack.command({
					as: "U0MARC",
					channel: general,
					command: surface ?? "",
					text: `${rest.join(" ")}${why} ${line}`,
				});
			}
		}
		await settled();
		await expect
			.poll(
				() =>
					test.slack
						.messages(general, "U0MARC")
						.filter((message) => message.private).length,
				{ timeout: 60_000 },
			)
			.toBeGreaterThan(commands.length);
		await settled();
		expect(traces()).toEqual([]);
	}, 180_000);

	it("as a name and a reason is kept sealed while a change waits, happens and is audited", async () => {
		const word = canary();
		await test.slack.command({
			as: "U0MARC",
			channel: general,
			command: "/ksuite",
			text: `users add ${word}@alpenblick.example ${word} Test --why ${word}`,
		});
		const card = await test.says(test.approvals, "U0MARC", word, 60_000);
		expect(textOf(card)).toContain(word);
		await settled();
		expect(traces()).toEqual([]);
	}, 90_000);

	it("is safe with a consent, whose token is sealed", async () => {
		await test.slack.command({
			as: "U0MARC",
			channel: general,
			command: "/write",
			text: "connect",
		});
		const message = await test.says(general, "U0MARC", "consent/start", 60_000);
		const link = /(http:[^|"\\]+consent\/start\?state=[\w-]{43})/u.exec(
			JSON.stringify(message.blocks),
		)?.[1];
		const page = await fetch(link ?? "", { redirect: "manual" });
		const back = test.slack.consent({
			as: "U0MARC",
			url: page.headers.get("location") ?? "",
			allow: true,
		});
		expect((await fetch(back)).status).toBe(200);
		expect(test.slack.calls().map(({ method }) => method)).toContain(
			"oauth.v2.access",
		);
		expect(back.startsWith(origin)).toBe(true);
		const state = /state=([\w-]{43})/u.exec(link ?? "")?.[1] ?? "none";
		const code = new URL(back).searchParams.get("code") ?? "none";
		const secret = findWords(["xoxp-", code, state], [test.home], {
			printed: test.printed.join(""),
		});
		expect(secret).toEqual([]);
	}, 90_000);

	it("on any card, in any dialog and in whatever comes of it leaves no trace", async () => {
		isCrawled = true;
		const as = "U0MARC";
		const root = test.slack.say({
			as,
			channel: general,
			text: `We decided to move to ${canary()}. Who calls ${canary()}?`,
		});
		test.slack.say({
			as: "U0ELISE",
			channel: general,
			text: `I do, my number is +41 79 ${canary()} and ${canary()}@alpenblick.example`,
			threadTs: root.ts,
		});
		for (const text of [
			`own "Make it rhyme with ${canary()}" Please send ${canary()} the figures until Friday.`,
			`rephrase Call ${canary()} at ${canary()}@alpenblick.example, IBAN CH93 0076 2011 6238 5295 7`,
			`correct The password: ${canary()}!X9 is for ${canary()}`,
			`mail Meeting with ${canary()} on Tuesday`,
			`mail Meeting with ${canary()} on Tuesday`,
			`mail Meeting with ${canary()} on Tuesday`,
			`site home A house called ${canary()} on the lake`,
			`site home A house called ${canary()} on the lake`,
			`site home A house called ${canary()} on the lake`,
			`glossary add ${canary()} --rule keep`,
			`tones add ${canary()} Speak like ${canary()}`,
			`actions add ${canary()} Turn it into ${canary()}`,
			"glossary",
			"tones",
			"actions",
			"connect",
		]) {
			await test.slack.command({
				as,
				channel: general,
				command: "/write",
				text,
			});
			// Nobody may have more than a few answers under way.
			await settled();
		}
		for (const callbackId of ["rephrase", "translate", "replies", "summary"]) {
			await test.slack.shortcut({
				as,
				callbackId,
				channel: general,
				messageTs: root.ts,
			});
			await settled();
		}
		const words = () => `Words ${canary()}`;
		const pressed = await crawl(test.slack, as, words);
		for (const command of pressed) walked.add(command);
		isFaulty = true;
		await crawl(test.slack, as, words, { most: 20 });
		await settled();
		expect(traces()).toEqual([]);
	}, 180_000);

	it("is looked for in every command there is: each was walked, or is excused", () => {
		expect(
			commands
				.map(({ name }) => name)
				.filter((name) => !walked.has(name) && !(name in excused)),
		).toEqual([]);
		const names = new Set<string>(commands.map(({ name }) => name));
		expect(Object.keys(excused).filter((name) => !names.has(name))).toEqual([]);
	});

	it("in a message, a file's name and the model's answer leaves no trace", async () => {
		const message = test.slack.say({
			as: "U0MARC",
			channel: general,
			text: `Please check ${canary()} until Friday.`,
			files: [
				test.slack.upload("U0MARC", `${canary()}.txt`, Buffer.from(canary())),
			],
		});
		for (let round = 0; round < 4; round += 1)
			await test.slack.shortcut({
				as: "U0MARC",
				callbackId: "rephrase",
				channel: general,
				messageTs: message.ts,
			});
		await expect
			.poll(() => endpoint.asked.length, { timeout: 30_000 })
			.toBeGreaterThan(3);
		await settled();
		expect(traces()).toEqual([]);
	});

	it("leaves no trace in unreadable, oversized and forged requests, nor after a crash", async () => {
		const body = `token=x&payload=${encodeURIComponent(JSON.stringify({ type: "block_actions", text: canary() }))}`;
		await test.slack.send({ body, headers: test.slack.sign(body) });
		await test.slack.send({
			body: `text=${canary()}`,
			headers: {
				"x-slack-signature": "v0=00",
				"x-slack-request-timestamp": "1",
			},
		});
		await test.slack.send({
			body: `text=${canary()}${"x".repeat(1_200_000)}`,
			headers: test.slack.sign("other"),
		});
		await test.slack.command({
			as: "U0MARC",
			channel: general,
			command: "/write",
			text: `rephrase ${canary()} and more words`,
		});
		await test.end("SIGKILL");
		expect(traces()).toEqual([]);
		await test.start();
		await settled();
		expect(traces()).toEqual([]);
	});

	it("would be found if it leaked: the search is proven by leaks of our own", () => {
		const word = canary();
		const leaks = {
			plain: word,
			json: JSON.stringify({ deep: [word] }),
			base64: Buffer.from(`some words ${word} and more`).toString("base64"),
			utf16: Buffer.from(word, "utf16le").toString("latin1"),
			piece: `…${word.slice(5, 17)}…`,
		};
		for (const [name, text] of Object.entries(leaks))
			writeFileSync(join(test.home, "tmp", name), text, "latin1");
		expect(
			traces()
				.map((path) => path.split("/").at(-1))
				.sort(),
		).toEqual(Object.keys(leaks).sort());
	});
});
