import type { Place } from "../place.ts";
import { literal } from "./literal.ts";
import type { Stream, Streams } from "./streams.ts";

/** The text of one answer on its way into a message that grows. */
export type Line = {
	/** Takes the whole text so far. */
	readonly say: (text: string) => void;
	readonly isBroken: () => boolean;
	/** Ends the message; where it stands, null when it broke or never began. */
	readonly stop: () => Promise<(Place & { kind: "message" }) | null>;
};

/** What a line is made over: `onBreak` is told once when it does not go on, with its message taken away. */
export type LineParts = {
	readonly streams: Streams;
	readonly channel: string;
	readonly thread: string;
	readonly remove: (channel: string, ts: string) => Promise<void>;
	readonly onBreak: () => void;
};

const enough = 256;
const longest = 1500;
/** Slack takes 12,000 characters; the rest comes with the last view. */
const most = 11_000;

/** Makes a line: what is new goes out when it is 256 characters, or after 1.5 seconds. A text that does not go on from what was sent, as that of a second attempt, breaks it. */
export const createLine = (parts: LineParts): Line => {
	const { channel, thread } = parts;
	let stream: Stream | null = null;
	let text = "";
	let sent = "";
	let last = 0;
	let isHeld = false;
	let state: "open" | "broken" | "stopped" = "open";
	let timer: NodeJS.Timeout | null = null;
	let busy: Promise<unknown> = Promise.resolve();

	const breakOff = (): void => {
		if (state !== "open") return;
		state = "broken";
		if (timer) clearTimeout(timer);
		busy = busy.then(takeAway);
		parts.onBreak();
	};
	const takeAway = async (): Promise<void> => {
		if (stream === null) return;
		await stream.stop();
		await parts.remove(channel, stream.ts).catch(() => undefined);
	};
	const send = async (): Promise<void> => {
		const whole = settled(text);
		const fresh = literal(whole).slice(literal(sent).length);
		if (state !== "open" || fresh === "") return;
		last = Date.now();
		if (stream === null) {
			stream = await parts.streams.start(channel, thread, fresh);
			if (stream === null) return breakOff();
			sent = whole;
			return;
		}
		const outcome = await stream.append(fresh);
		if (outcome === "broken") return breakOff();
		isHeld = outcome === "later";
		if (!isHeld) sent = whole;
	};
	const flush = (): void => {
		timer = null;
		busy = busy.then(send).then(plan);
	};
	const plan = (): void => {
		const fresh = settled(text).length - sent.length;
		if (state !== "open" || timer !== null || fresh <= 0) return;
		const isEnough = stream === null || (fresh >= enough && !isHeld);
		const due = isEnough ? 0 : last + longest - Date.now();
		timer = setTimeout(flush, Math.max(0, due));
	};
	return {
		isBroken: () => state === "broken",
		say: (whole) => {
			if (state !== "open") return;
			if (!whole.startsWith(sent)) return breakOff();
			text = whole;
			plan();
		},
		stop: async () => {
			if (timer) clearTimeout(timer);
			if (state === "open") state = "stopped";
			await busy;
			if (stream === null || state === "broken") return null;
			await stream.stop();
			return { kind: "message", channel, ts: stream.ts, thread };
		},
	};
};

/** What will not change any more: without the last word, which may grow or turn out to be a link. */
const settled = (text: string): string =>
	literal(text).length > most ? "" : text.replace(/\S{1,40}$/u, "");
