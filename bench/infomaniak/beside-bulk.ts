import { setTimeout as sleep } from "node:timers/promises";
import { columns, goalLine, type Outcome, part } from "./outcome.ts";
import { openStage, people, type Stage, stranger } from "./stage.ts";
import { askForBulk } from "./start-bulk.ts";

/** Acknowledgements (ms); calls in any 60 s; calls of the second minute, of the 50 that work may have; how long somebody waits who asks beside it (ms). */
const goals = { acks: 100, calls: 60, kept: 45, answer: 1000 };
const rows = 300;
/** The first minute begins with all of its calls at once, the second shows the pace that is kept. */
const lasts = 75_000;
const minute = 60_000;

/** A bulk of 300 rows under 60 calls a minute, its first 75 seconds: the pace it keeps, how soon other people's commands are acknowledged, and how long somebody waits for an answer. Leaves calls waiting that only the end of the process ends. */
export const besideBulk = async (): Promise<Outcome> => {
	const stage = await openStage({ people: 280, strictPace: true }, 60);
	const { exchanges } = stage.infomaniak;
	const id = await askForBulk(stage, "mail", rows);
	// Once unmeasured, as the first picture takes long; the check took calls of this minute, too.
	await stage.hands.type(people.owner, "seats", "seats used");
	await sleep(minute + 1000);
	for (let count = 0; count < 40; count += 1) await acknowledge(stage);
	const quiet = await during(stage, 10_000);
	const from = exchanges.length;
	await stage.app.answer(id, "approve", stage.account(people.admin));
	const asked = askBeside(stage);
	const busy = await during(stage, lasts);
	const answers = await asked;
	const calls = exchanges.slice(from);
	const made = stage.infomaniak.organisation.hostings
		.flatMap(({ mailboxes }) => mailboxes)
		.filter(({ name }) => name.startsWith("bulk")).length;
	const refused = calls.filter(({ status }) => status === 429).length;
	const most = busiest(exchanges.map(({ at }) => at));
	const [first = { at: 0 }] = calls;
	const kept = calls.filter(({ at }) => at >= first.at + minute).length;
	const p99 = Math.round(part(busy, 0.99));
	const slowest = Math.round(Math.max(...answers));
	return {
		lines: [
			`rows made in ${lasts / 1000} s         ${made} of ${rows}`,
			`calls made, of them refused  ${calls.length}, ${refused}`,
			...columns([
				["acknowledgements", "count", "p50", "p99", "worst"],
				["nothing going on", ...cells(quiet)],
				["beside the bulk", ...cells(busy)],
			]),
			goalLine("acknowledged, p99", p99, goals.acks, " ms"),
			goalLine("calls in the fullest minute", most, goals.calls),
			`calls in the second minute, ${lasts / 1000} s after the start: ${kept}, goal at least ${goals.kept} — ${kept >= goals.kept ? "holds" : "DOES NOT HOLD"}`,
			goalLine("calls refused as too many", refused, 0),
			goalLine(
				"seats, asked beside it, the slowest",
				slowest,
				goals.answer,
				" ms",
			),
		],
		holds:
			kept >= goals.kept &&
			refused === 0 &&
			most <= goals.calls &&
			p99 <= goals.acks &&
			slowest <= goals.answer,
	};
};

/** Somebody else asks twice while the bulk waits for its next minute; how long each answer takes (ms). */
const askBeside = async (stage: Stage): Promise<readonly number[]> => {
	const times: number[] = [];
	for (const pause of [20_000, 20_000]) {
		await sleep(pause);
		const start = performance.now();
		await stage.hands.type(people.owner, "seats", "seats used");
		times.push(performance.now() - start);
	}
	return times;
};

/** Somebody types again and again for so many ms; how long each acknowledgement takes (ms). */
const during = async (stage: Stage, ms: number): Promise<readonly number[]> => {
	const times: number[] = [];
	const until = performance.now() + ms;
	while (performance.now() < until) {
		times.push(await acknowledge(stage));
		await sleep(50);
	}
	return times;
};

const acknowledge = async ({ slack }: Stage): Promise<number> => {
	const start = performance.now();
	await slack.command({
		as: stranger,
		channel: "C0GENERAL",
		command: "/ksuite",
		text: "help",
	});
	return performance.now() - start;
};

const cells = (times: readonly number[]): string[] => [
	`${times.length}`,
	...[0.5, 0.99, 1].map((share) => `${part(times, share).toFixed(1)} ms`),
];

/** The most that began in any 60 seconds. */
const busiest = (moments: readonly number[]): number =>
	Math.max(
		...moments.map(
			(from) => moments.filter((at) => at >= from && at < from + minute).length,
		),
	);
