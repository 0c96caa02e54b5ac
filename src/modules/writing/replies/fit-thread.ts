import type { AiService } from "../../../ai/service.ts";
import { tooLong } from "../../../ai/too-long.ts";
import type { Material } from "./material.ts";

/** The part of a thread that is read: its first message and the newest ones, numbered. */
export type FittedThread = {
	readonly text: string;
	readonly read: number;
	readonly dropped: number;
};

// Instructions, the schema in words, and the longest answer.
const besides = { replies: 2000, reply: 2900 } as const;
const usualWindow = 8192;

/** The thread of a material as far as it fits beside the message. Problem `model-too-long` when not even the message does. */
export const fitThread = async (
	ai: AiService,
	{ thread, message, answer }: Material,
	feature: keyof typeof besides,
	signal: AbortSignal,
): Promise<FittedThread> => {
	if (thread === null) return { text: "", read: 0, dropped: 0 };
	const lines = thread.map((line, index) => `[${index + 1}] ${line}`);
	const counted = await ai.countTokens(
		[message, answer ?? "", ...lines],
		signal,
		feature,
	);
	const [own = 0, said = 0, ...each] = counted.each;
	const window = counted.window ?? usualWindow;
	const room = window - besides[feature] - own - said;
	if (room < 0) throw tooLong();
	const kept = newest(each, room);
	return {
		text: lines.filter((_, index) => kept.has(index)).join("\n"),
		read: kept.size,
		dropped: lines.length - kept.size,
	};
};

/** The first, then as many as fit from the end. */
const newest = (each: readonly number[], room: number): ReadonlySet<number> => {
	const kept = new Set<number>();
	let left = room;
	const order = [0, ...each.keys().toArray().reverse()].slice(0, each.length);
	for (const index of order) {
		if (kept.has(index)) continue;
		left -= (each[index] ?? 0) + 2;
		if (left < 0) break;
		kept.add(index);
	}
	return kept;
};
