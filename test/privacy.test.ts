import { createHash } from "node:crypto";
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { commands } from "../src/commands.ts";
import { choicesOf } from "../src/core/arg.ts";
import { named, writeTyped } from "../src/core/arguments.ts";
import { findCanaries, findWords, newCanary } from "./support/canary.ts";
import { crawl, thingsOf } from "./support/crawl.ts";
import { echo } from "./support/endpoint/echo.ts";
import { answer } from "./support/endpoint/script.ts";
import { openEndpoint, type ScriptedEndpoint } from "./support/endpoint.ts";
import { type Made, papers, photoThatSays } from "./support/papers.ts";
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

/** Everything the process could have written: its folders, and what it printed. Files stand where people filed them, and only there. */
const traces = () =>
	findCanaries(canaries, [test.home], {
		printed: test.printed.join(""),
	}).filter((path) => !path.startsWith(`${drive()}/`));
const drive = () => join(test.home, "data", "drive");

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
	"users import-all": "carries the id of rows that were read",
	"users import-rows": "carries the id of rows that were read",
	"users import-faults": "carries the id of rows that were read",
	"users import-again": "carries the id of a request",
	"mail import-all": "carries the id of rows that were read",
	"mail import-rows": "carries the id of rows that were read",
	"mail import-faults": "carries the id of rows that were read",
	"mail import-again": "carries the id of a request",
	"contacts dismiss": "carries the id of a share",
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

const me = "U0MARC";
/** Faults of Slack that strike whatever is done about documents. */
const failing = [
	{ method: "chat.postMessage", kind: "500" },
	{ method: "chat.update", kind: "500" },
	{ method: "files.info", kind: "429", retryAfter: 1 },
	{ path: "dispatch", kind: "retry" },
] as const;
const sent: Buffer[] = [];
const paper = (name: string): Made => ({
	name,
	bytes: Buffer.from(`The rent of ${canary()} is ${canary()} a month.`),
});
const hashOf = (bytes: Buffer): string =>
	createHash("sha256").update(bytes).digest("hex");
/** What stands in the drive, by its bytes. */
const filed = (): readonly string[] =>
	readdirSync(drive(), { recursive: true, withFileTypes: true })
		.filter((one) => one.isFile())
		.map((one) => hashOf(readFileSync(join(one.parentPath, one.name))))
		.sort();
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

type Message = ReturnType<ProcessTest["slack"]["messages"]>[number];

const ours = (as = me): readonly Message[] =>
	test.slack
		.messages(test.slack.direct(as), as)
		.filter(({ user }) => user !== as);

/** Sends files to the app; the moment. */
const send = (files: readonly Made[]): string => {
	sent.push(...files.map(({ bytes }) => bytes));
	return test.slack.say({
		as: me,
		channel: test.slack.direct(me),
		text: "",
		files: files.map(({ name, bytes }) => test.slack.upload(me, name, bytes)),
	}).ts;
};

/** The answer to files that says this. */
const fileSent = (files: readonly Made[], says: string): Promise<Message> => {
	const sentAt = send(files);
	return test.slack.waitFor(
		() =>
			ours().findLast(({ ts, ...one }) =>
				ts > sentAt ? textOf({ ts, ...one }).includes(says) : false,
			),
		30_000,
	);
};

const leadsTo = (message: Message, command: string) =>
	thingsOf([message]).find((one) => one.command === command);

/** Presses what leads to a command, the first choice of a menu where it is one; the card that comes of it, from which another command is pressed. */
const follow = async (
	message: Message,
	command: string,
	next: string,
	choice?: string,
	as = me,
): Promise<Message> => {
	const thing = leadsTo(message, command);
	if (thing === undefined) throw new Error(`nothing leads to ${command}`);
	walked.add(command);
	const before = new Set(ours(as).map((one) => JSON.stringify(one)));
	const value = choice ?? thing.value;
	await test.slack.press({
		as,
		message,
		actionId: thing.actionId,
		...(value === undefined ? {} : { value }),
	});
	return test.slack.waitFor(
		() =>
			ours(as).find(
				(one) => !before.has(JSON.stringify(one)) && leadsTo(one, next),
			),
		20_000,
	);
};

/** Types a command in the own conversation; the card that comes and leads to another. */
const typed = async (text: string, next: string, as = me): Promise<Message> => {
	const before = new Set(ours(as).map((one) => JSON.stringify(one)));
	await test.slack.command({
		as,
		channel: test.slack.direct(as),
		command: "/ksuite",
		text,
	});
	return test.slack.waitFor(
		() =>
			ours(as).find(
				(one) => !before.has(JSON.stringify(one)) && leadsTo(one, next),
			),
		30_000,
	);
};

const questioned = async (message: Message, question: string) => {
	const actionId = leadsTo(message, "ask question")?.actionId ?? "";
	await test.slack.press({ as: me, message, actionId });
	const view = await test.slack.waitFor(() => test.slack.views(me).at(-1));
	await test.slack.submit({ as: me, view, values: { question } });
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
			const [surface, ...rest] = /^(?:write|ask)\b/u.test(name)
				? `/${name}`.split(" ")
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
		// What is left of the faults would keep the cards of the next tests from coming.
		test.slack.calm();
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
		expect(pressed).toContain("write take");
		isFaulty = true;
		for (const fault of failing) test.slack.fault({ ...fault, times: 2 });
		await crawl(test.slack, as, words, { most: 20 });
		await settled();
		expect(traces()).toEqual([]);
	}, 180_000);

	it("in files of every kind, their names and what they say of themselves leaves no trace, but where they are filed", async () => {
		isCrawled = true;
		isFaulty = false;
		test.slack.calm();
		const lease = paper(`Lease ${canary()}.txt`);
		const card = await fileSent([lease], "Leave it");
		const filing = await follow(card, "ask file", "ask unfile");
		expect(filed()).toEqual([hashOf(lease.bytes)]);
		const open = await follow(filing, "ask unfile", "ask leave");
		expect(filed()).toEqual([]);
		const left = await follow(open, "ask leave", "ask take");
		const again = await follow(left, "ask take", "ask file");
		const anew = await follow(again, "ask file", "ask refile");
		const moved = await follow(anew, "ask refile", "ask unfile", "finance");
		await follow(moved, "ask unfile", "ask file");
		expect(filed()).toEqual([]);
		expect(traces()).toEqual([]);

		for (const make of Object.values(papers)) {
			const made = make([`A ${canary()} of ${canary()}`], canary());
			await fileSent(
				[{ ...made, name: `${canary()} ${made.name}` }],
				"Leave it",
			);
		}
		await fileSent([photoThatSays(canary())], "Leave it");
		const bills = Array.from({ length: 4 }, () =>
			paper(`Rechnung ${canary()}.txt`),
		);
		const batch = await fileSent(bills, "File these");
		const doubted = await follow(batch, "ask doubt", "ask file-all");
		const all = await follow(doubted, "ask file-all", "ask unfile");
		expect(filed()).toHaveLength(3);
		await follow(all, "ask unfile", "ask file-all");
		expect(filed()).toEqual([]);

		const about = await fileSent([paper(`${canary()}.txt`)], "Leave it");
		const german = await follow(about, "ask translate", "ask desk", "de");
		const back = await follow(german, "ask desk", "ask question");
		await questioned(back, `How much is ${canary()}?`);
		const answer = await test.slack.waitFor(
			() => ours().findLast((one) => leadsTo(one, "ask again")),
			20_000,
		);
		await follow(answer, "ask again", "ask again");
		const words = () => `Words ${canary()}`;
		for (const command of await crawl(test.slack, me, words, { most: 15 }))
			walked.add(command);
		expect(traces()).toEqual([]);
		const known = new Set(sent.map(hashOf));
		expect(filed().filter((one) => !known.has(one))).toEqual([]);
	}, 180_000);

	it("in files leaves no trace when Slack or the model fails, when it is stopped, and when the process is killed over it", async () => {
		isFaulty = true;
		for (const fault of [
			...failing,
			{ path: "files", kind: "sign-in" },
			{ path: "files", kind: "cut" },
			{ path: "files", kind: "500" },
			{ path: "events", kind: "stub" },
		] as const) {
			test.slack.fault(fault);
			await fileSent([paper(`${canary()}.txt`)], ".");
			test.slack.calm();
		}
		test.slack.fault({ path: "files", kind: "slow", delayMs: 4000 });
		const reading = await fileSent([paper(`${canary()}.txt`)], "Stop");
		const stop = leadsTo(reading, "ask stop");
		await test.slack.press({
			as: me,
			message: reading,
			actionId: stop?.actionId ?? "",
		});
		walked.add("ask stop");
		await settled();
		test.slack.calm();
		expect(traces()).toEqual([]);

		const word = canary();
		const rows = Array.from({ length: 20_000 }, (_, at) => `${at};${word}`);
		send([{ name: `${canary()}.csv`, bytes: Buffer.from(rows.join("\n")) }]);
		await sleep(400);
		await test.end("SIGKILL");
		expect(traces()).toEqual([]);
		await test.start();
		const before = filed();
		const lease = paper(`${canary()}.txt`);
		const card = await fileSent([lease], "Leave it");
		void follow(card, "ask file", "ask unfile").catch(() => undefined);
		await sleep(15);
		await test.end("SIGKILL");
		expect(traces()).toEqual([]);
		await test.start();
		await settled();
		expect([before, [...before, hashOf(lease.bytes)].sort()]).toContainEqual(
			filed(),
		);
		expect(traces()).toEqual([]);
	}, 180_000);

	it("in calendars is kept sealed in points, and comes back to the calendar and nowhere else", async () => {
		isFaulty = false;
		test.slack.calm();
		const elise = "U0ELISE";
		const type = (text: string, next: string) => typed(text, next, elise);
		const go = (from: Message, command: string, next: string) =>
			follow(from, command, next, undefined, elise);
		const vouch = await typed(
			`people vouch elise.favre@alpenblick.example @${elise}`,
			"answer confirm",
		);
		const confirm = leadsTo(vouch, "answer confirm")?.actionId ?? "";
		await test.slack.press({ as: me, message: vouch, actionId: confirm });
		await settled();
		await type("restore now", "restore calendar");

		const folder = join(test.home, "data", "collections");
		const [personal = ""] = readdirSync(folder, {
			recursive: true,
			encoding: "utf8",
		}).filter((path) => path.endsWith("personal"));
		const place = join(folder, personal, "walked.ics");
		const word = canary();
		const event = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\nUID:walked@test\r\nDTSTAMP:20261101T080000Z\r\nDTSTART:20261201T090000Z\r\nSUMMARY:Meet ${word}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
		writeFileSync(place, event);
		const outside = () =>
			traces().filter((path) => !path.startsWith(`${folder}/`));
		await type("restore now Personal", "restore calendar");
		rmSync(place);
		expect(outside()).toEqual([]);

		const look = await type(
			"restore calendar Personal --point latest",
			"restore items",
		);
		const items = await go(look, "restore items", "restore choose");
		expect(textOf(items)).toContain(word);
		const actionId = leadsTo(items, "restore choose")?.actionId ?? "";
		await test.slack.press({ as: elise, message: items, actionId });
		const view = await test.slack.waitFor(() => test.slack.views(elise).at(-1));
		await test.slack.submit({ as: elise, view, values: {} });
		walked.add("restore choose");
		await settled();
		const ticked = ours(elise).findLast((one) => leadsTo(one, "restore set"));
		if (!ticked) throw new Error("no card");
		const all = await go(ticked, "restore items", "restore choose-all");
		const chosen = await go(all, "restore choose-all", "restore items");
		const once = await go(chosen, "restore items", "restore show");
		const shown = await go(once, "restore show", "restore apply");
		await go(shown, "restore apply", "restore undo");
		expect(readFileSync(place, "utf8")).toBe(event);
		expect(outside()).toEqual([]);
		rmSync(place);
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
