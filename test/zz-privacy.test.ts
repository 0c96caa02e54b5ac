import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../src/commands.ts";
import { named, writeTyped } from "../src/core/arguments.ts";
import { findCanaries, newCanary } from "./support/canary.ts";
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

beforeAll(async () => {
	endpoint = await openEndpoint((_seen, count) =>
		count % 3 === 2
			? { kind: "broken", text: [inModel], by: "error-frame" }
			: answer(`Rewritten ${inModel} for you.`),
	);
	test = await openProcessTest({
		AI_BASE_URL: endpoint.baseUrl,
		AI_OPERATOR: "us",
		AI_REGION: "here",
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
						? [[arg, valueFor(arg, word)]]
						: [],
				),
			),
			command.args,
		),
	);
	return lines.length === 0 ? [""] : lines;
};

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
			for (const line of typedWith(name, canary())) {
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
		const t0=Date.now(); const n0=test.slack.calls().length; const card = await test.says(test.approvals, "U0MARC", word, 60_000).catch((e)=>{console.log(JSON.stringify(test.slack.calls().slice(n0-30),null,0).slice(0,6000), test.printed.slice(-40).join("").slice(-6000), JSON.stringify(test.slack.messages(general,"U0MARC").slice(-3)).slice(0,3000));throw e}); console.log("took",Date.now()-t0);
		expect(textOf(card)).toContain(word);
		await settled();
		expect(traces()).toEqual([]);
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
