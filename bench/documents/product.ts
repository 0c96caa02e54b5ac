import { setTimeout as sleep } from "node:timers/promises";
import { answer } from "../../test/support/endpoint/script.ts";
import { openEndpoint } from "../../test/support/endpoint.ts";
import { general, openSlackTest, textOf } from "../../test/support/slack.ts";
import { columns, figure, middle, type Outcome } from "./figures.ts";
import { longPdf } from "./long.ts";
import { tenFiles } from "./ten-at-once.ts";

const goal = { first: 2000, acks: 100 };
const sender = "U0NADIA";
const rounds = 3;

/** From the message with a PDF of 200 pages and a question to the model's first question, through the whole product in a local Slack; what the model then takes is its own. */
export const toFirstQuestion = async (): Promise<Outcome> => {
	const bytes = longPdf();
	if (bytes === null)
		return {
			lines: ["skipped: LibreOffice or ghostscript is missing"],
			holds: true,
		};
	const endpoint = await openEndpoint([
		answer(
			JSON.stringify({ found: false, answer: "", passages: [], quotes: [] }),
		),
	]);
	const stage = await openSlackTest({ AI_BASE_URL: endpoint.baseUrl });
	const channel = stage.slack.direct(sender);
	const times: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		const before = endpoint.asked.length;
		const file = stage.slack.upload(
			sender,
			`long-${round}.pdf`,
			Buffer.from(bytes),
		);
		const start = performance.now();
		stage.slack.say({
			as: sender,
			channel,
			text: "When does the contract end?",
			files: [file],
		});
		while (endpoint.asked.length === before) await sleep(2);
		times.push(performance.now() - start);
		await stage.says(channel, sender, /Not in the document|no words/u, 120_000);
	}
	await stage.close();
	await endpoint.close();
	return {
		lines: [
			`upload to first question  ${figure(middle(times), "ms")}, worst ${figure(Math.max(...times), "ms")} (${rounds} rounds)`,
			`goal                      under ${goal.first} ms`,
		],
		holds: middle(times) < goal.first,
	};
};

/** How long other people's commands wait for their acknowledgement while ten files are read and sorted, in a local Slack that shares the process with the product. */
export const besideTenFiles = async (): Promise<Outcome> => {
	const stage = await openSlackTest();
	const channel = stage.slack.direct(sender);
	const type = async (): Promise<number> => {
		const start = performance.now();
		await stage.slack.command({
			as: "U0MARC",
			channel: general,
			command: "/ksuite",
			text: "seats",
		});
		return performance.now() - start;
	};
	for (let count = 0; count < 40; count += 1) await type();
	const quiet = await during(type, () => sleep(3000));
	const busy = await during(type, async () => {
		const files = tenFiles().map(({ name, bytes }) =>
			stage.slack.upload(sender, name, Buffer.from(bytes)),
		);
		stage.slack.say({ as: sender, channel, text: "", files });
		await stage.slack.waitFor(
			() =>
				stage.slack
					.messages(channel, sender)
					.find((message) => /10 files/u.test(textOf(message))),
			60_000,
		);
	});
	await stage.close();
	return {
		lines: [
			...columns([
				["", "acks", "p50", "p99", "worst"],
				["quiet", ...cells(quiet)],
				["10 files at once", ...cells(busy)],
			]),
			`goal: p99 under ${goal.acks} ms`,
		],
		holds: at(busy, 0.99) < goal.acks,
	};
};

/** Types again and again, 10 ms apart, as long as the work goes on (ms, sorted). */
const during = async (
	type: () => Promise<number>,
	work: () => Promise<unknown>,
): Promise<readonly number[]> => {
	const times: number[] = [];
	let isOver = false;
	const over = work().finally(() => {
		isOver = true;
	});
	while (!isOver) {
		times.push(await type());
		await sleep(10);
	}
	await over;
	return times.toSorted((one, other) => one - other);
};

const at = (times: readonly number[], part: number): number =>
	times[Math.floor(part * (times.length - 1))] ?? 0;

const cells = (times: readonly number[]): string[] => [
	`${times.length}`,
	...[0.5, 0.99, 1].map((part) => `${at(times, part).toFixed(1)} ms`),
];
