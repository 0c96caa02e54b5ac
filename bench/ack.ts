import { burst } from "./ack/burst.ts";
import { openStage } from "./ack/stage.ts";
import { steady } from "./ack/steady.ts";

/** At least this share of the bare app's acknowledgements; p99 under ms; resident under MB; after the measured bursts no more than MB above before, the garbage collected. */
const goal = { share: 0.7, p99: 100, resident: 180, heap: 2, growth: 10 };
/** Read for real: people from SQLite, opened, drawn as a table, posted to the response address. */
const command = "users list";
const size = 2000;
/** Collecting garbage by force throws compiled code away too, so there is warming after it. */
const rounds = { first: 3, warm: 4, measured: 7 };
const pace = 50;

const stage = await openStage(command, "nadia.keller@alpenblick.example");
let sent = 0;

/** The highest resident memory while something runs (MB). */
const highest = async (work: () => Promise<void>): Promise<number> => {
	let peak = 0;
	const look = async () => {
		peak = Math.max(peak, (await stage.memory()).resident);
	};
	const watch = setInterval(() => void look(), 300);
	await work().finally(() => clearInterval(watch));
	await look();
	return peak;
};

const typeSteadily = async (seconds: number): Promise<readonly number[]> => {
	const times = await steady(stage.ours, stage.type, pace, seconds);
	sent += times.length;
	await stage.answered(sent);
	return times;
};

const burstOurs = async () => {
	const began = performance.now();
	const acknowledged = await burst(stage.ours, stage.type, size);
	sent += size;
	await stage.answered(sent);
	const answered = size / ((performance.now() - began) / 1000);
	return { acknowledged, answered };
};

/** Both take the same, one after the other, in turns. */
const round = async (index: number) => {
	const first = index % 2 === 0 ? await burstOurs() : null;
	const bare = await burst(stage.bare, stage.type, size);
	const ours = first ?? (await burstOurs());
	return { bare, ...ours, share: ours.acknowledged / bare };
};

const measure = async () => {
	await typeSteadily(5);
	let times: readonly number[] = [];
	const resident = await highest(async () => {
		times = await typeSteadily(15);
	});
	const bareTimes = await steady(stage.bare, stage.type, pace, 5);
	for (let index = 0; index < rounds.first; index += 1) await round(index);
	const before = await stage.memory("settle");
	const results: Awaited<ReturnType<typeof round>>[] = [];
	const inBursts = await highest(async () => {
		for (let index = 0; index < rounds.warm + rounds.measured; index += 1) {
			const one = await round(index);
			if (index >= rounds.warm) results.push(one);
		}
	});
	const after = await stage.memory("settle");
	const bareMemory = await stage.bareMemory();
	return {
		times,
		bareTimes,
		resident,
		inBursts,
		before,
		after,
		results,
		bareMemory,
	};
};

const middle = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const p99 = (sorted: readonly number[]): number =>
	sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.POSITIVE_INFINITY;

const found = await measure().finally(stage.close);
const { results, before, after } = found;
const share = middle(results.map((one) => one.share));
const growth = {
	heap: after.heap - before.heap,
	resident: after.resident - before.resident,
};
const judged = [
	share >= goal.share,
	p99(found.times) < goal.p99,
	found.resident < goal.resident,
	growth.heap < goal.heap && growth.resident < goal.growth,
];
const [enough, quick, small, steadyMemory] = judged.map((holds) =>
	holds ? "holds" : "DOES NOT HOLD",
);

const count = (value: number): string => Math.round(value).toLocaleString("en");
const mega = (value: number): string => `${value.toFixed(1)} MB`;
const ms = (value: number): string => `${value.toFixed(1)} ms`;
const of = (name: "bare" | "acknowledged" | "answered" | "share") =>
	results.map((one) => one[name]);
console.log(`
/ksuite ${command}, signed, over loopback; each answer checked
                              Suitemate      bare Bolt, empty listener
acknowledged a second         ${count(middle(of("acknowledged"))).padEnd(14)} ${count(middle(of("bare")))}
  in bursts of ${count(size)} over ten connections, in turns, median of ${rounds.measured}
answered in full a second     ${count(middle(of("answered"))).padEnd(14)} –
share of the bare app         ${share.toFixed(2).padEnd(14)} goal: at least ${goal.share} — ${enough}
  each round                  ${of("share")
		.map((one) => one.toFixed(2))
		.join("  ")}
acknowledgement at ${pace} a second, median and p99
                              ${`${ms(middle(found.times))}, ${ms(p99(found.times))}`.padEnd(14)} ${ms(middle(found.bareTimes))}, ${ms(p99(found.bareTimes))}
                                             goal: p99 under ${goal.p99} ms — ${quick}
resident, highest at ${pace} a second  ${mega(found.resident).padEnd(11)} ${mega(found.bareMemory.resident)} after all
                                             goal: under ${goal.resident} MB — ${small}
  highest in bursts           ${mega(found.inBursts)}
growth over ${count(size * (rounds.warm + rounds.measured))} events        heap ${mega(growth.heap)}, resident ${mega(growth.resident)}
  from                        heap ${mega(before.heap)}, resident ${mega(before.resident)}
                                             goal: under ${goal.heap} and ${goal.growth} MB — ${steadyMemory}
`);
process.exitCode = judged.every(Boolean) ? 0 : 1;
