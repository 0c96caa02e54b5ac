import { burst } from "./ack/burst.ts";
import { openStage } from "./ack/stage.ts";
import { steady } from "./ack/steady.ts";

/** At least this share of the bare app's acknowledgements; p99 under ms; resident under MB; the settled heap grows by less than MB. */
const _goal = { share: 0.7, p99: 100, resident: 180, growth: 2 };
const command = "users list";
const size = 2000;
const rounds = 5;
const pace = { perSecond: 50, seconds: 15 };

const stage = await openStage(command, "nadia.keller@alpenblick.example");
let sent = 0;
let peak = 0;
const look = async () => {
	peak = Math.max(peak, (await stage.memory()).resident);
};

const burstOurs = async () => {
	const began = performance.now();
	const acknowledged = await burst(stage.ours, stage.type, size);
	sent += size;
	await look();
	await stage.answered(sent);
	await look();
	const served = size / ((performance.now() - began) / 1000);
	return { acknowledged, served };
};

/** One after the other, taking turns at going first, so that neither always finds the machine quieter. */
const round = async (index: number) => {
	const first = index % 2 === 0 ? await burstOurs() : null;
	const bare = await burst(stage.bare, stage.type, size);
	return { bare, ours: first ?? (await burstOurs()) };
};

const measure = async () => {
	for (let index = 0; index < rounds; index += 1) await round(index);
	const before = await stage.memory("settle");
	const results = [];
	for (let index = 0; index < rounds; index += 1)
		results.push(await round(index));
	const after = await stage.memory("settle");
	const watching = setInterval(() => void look(), 500);
	const ours = await steady(
		stage.ours,
		stage.type,
		pace.perSecond,
		pace.seconds,
	);
	sent += ours.length;
	clearInterval(watching);
	await stage.answered(sent);
	const bare = await steady(stage.bare, stage.type, pace.perSecond, 5);
	return {
		before,
		after,
		results,
		ours,
		bare,
		bareMemory: await stage.bareMemory(),
	};
};

const middle = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const p99 = (sorted: readonly number[]): number =>
	sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.POSITIVE_INFINITY;

const start = (await stage.memory()).resident;
const found = await measure().finally(stage.close);
console.log(
	start,
	peak,
	found.before,
	found.after,
	found.results,
	middle(found.ours),
	p99(found.ours),
	middle(found.bare),
	p99(found.bare),
	found.bareMemory,
);
