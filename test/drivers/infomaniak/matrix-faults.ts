import type { ProblemCode } from "../../../src/core/problem.ts";
import type { FaultKind } from "../../support/infomaniak/faults.ts";

/** One fault as the matrix plays it. */
export type Played = {
	readonly name: string;
	readonly kind: FaultKind;
	/** The problems it may end in, beside those that the method names itself; none means that it is got over. */
	readonly codes: readonly ProblemCode[];
	/** Whether Infomaniak says clearly that nothing was done, so that there is nothing to be unclear about. */
	readonly isClear: boolean;
	/** Whether it goes on from that call on, for ever. */
	readonly isLasting?: boolean;
	readonly retryAfter?: number;
	/** ms of a slow answer, and how long the driver waits for one. */
	readonly wait?: number;
	readonly timeout?: number;
};

const unclear = "ksuite-unclear" as const;
const unreachable = "ksuite-unreachable" as const;
const garbled = "ksuite-garbled" as const;

/** The table: what may come of each fault. */
export const faults: readonly Played[] = [
	{ name: "401", kind: 401, codes: ["ksuite-token"], isClear: true },
	{ name: "403", kind: 403, codes: ["ksuite-scope"], isClear: true },
	{ name: "404", kind: 404, codes: ["not-found"], isClear: true },
	{ name: "409", kind: 409, codes: ["ksuite-refused"], isClear: true },
	{ name: "422", kind: 422, codes: ["ksuite-refused"], isClear: true },
	{ name: "429", kind: 429, codes: [], isClear: true },
	{
		name: "429 with Retry-After",
		kind: 429,
		codes: [],
		isClear: true,
		retryAfter: 1,
	},
	{
		name: "429 for ever",
		kind: 429,
		codes: ["ksuite-busy"],
		isClear: true,
		isLasting: true,
	},
	{ name: "500", kind: 500, codes: [unclear], isClear: false },
	{
		name: "500 for ever",
		kind: 500,
		codes: [unclear, unreachable],
		isClear: false,
		isLasting: true,
	},
	{ name: "slow", kind: "slow", codes: [], isClear: true, wait: 30 },
	{
		name: "too slow",
		kind: "slow",
		codes: [unclear],
		isClear: false,
		wait: 2200,
		timeout: 1200,
	},
	{ name: "cut", kind: "cut", codes: [unclear], isClear: false },
	{
		name: "cut after doing",
		kind: "cut-after-doing",
		codes: [],
		isClear: false,
	},
	{
		name: "cut after doing for ever",
		kind: "cut-after-doing",
		codes: [unclear, garbled],
		isClear: false,
		isLasting: true,
	},
	{ name: "HTML", kind: "html", codes: [unclear], isClear: false },
	{
		name: "an error under 200",
		kind: "error-under-200",
		codes: ["ksuite-scope"],
		isClear: true,
	},
	{ name: "asynchronous", kind: "asynchronous", codes: [], isClear: true },
	{
		name: "redirect",
		kind: "redirect",
		codes: [unclear, garbled],
		isClear: false,
	},
	{
		name: "maintenance",
		kind: "maintenance",
		codes: ["ksuite-maintenance"],
		isClear: true,
	},
	{
		name: "403 for ever",
		kind: 403,
		codes: ["ksuite-scope"],
		isClear: true,
		isLasting: true,
	},
];
