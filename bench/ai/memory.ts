import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const answers = 1000;
const mostGrowth = 4;

/** What is left on the heap after a thousand answers, in megabytes; measured after the garbage was taken out, so a thousand kept texts would show. */
export const memory = async (
	ask: (number: number) => Promise<void>,
): Promise<{ readonly lines: readonly string[]; readonly holds: boolean }> => {
	for (let number = 0; number < 200; number += 1) await ask(number);
	const before = used();
	for (let number = 0; number < answers; number += 1) await ask(number);
	const after = used();
	const grown = after - before;
	return {
		lines: [
			`heap before ${answers} answers ${before.toFixed(1)} MB`,
			`heap after              ${after.toFixed(1)} MB, ${grown >= 0 ? "+" : ""}${grown.toFixed(1)} MB`,
			`goal                    at most +${mostGrowth} MB`,
		],
		holds: grown <= mostGrowth,
	};
};

const used = (): number => {
	setFlagsFromString("--expose-gc");
	for (let turn = 0; turn < 3; turn += 1) runInNewContext("gc")();
	return process.memoryUsage().heapUsed / 1_000_000;
};
