import type { View } from "../../core/view.ts";
import type { Drawn } from "./draw/view.ts";
import type { Place } from "./place.ts";
import type { Turns } from "./streaming/turns.ts";

/** Where one answer appears: partial views now and then, one last view for certain. */
export type Stage = {
	/** Shown when it is this answer's turn, three in all where Slack counts them; of several that wait the latest. */
	readonly progress: (view: View) => void;
	/** The last view; resolves to where it stands: the person's own messages when the first place would not take it. */
	readonly end: (view: View) => Promise<Place>;
	/** Where the answer stands so far. */
	readonly place: () => Place;
};

/** What a stage is made over: where it starts, how views are drawn and shown, and where a long answer goes when Slack cannot replace what stands at the start. */
export type StageParts = {
	readonly start: Place;
	readonly draw: (view: View) => Promise<Drawn>;
	readonly show: (place: Place, drawn: Drawn) => Promise<Place>;
	readonly turns: Turns;
	readonly live: Place;
	/** Said at the start when the answer moved to `live`. */
	readonly moved: View;
};

/** Makes a stage. A slash command's or shortcut's response address can only add messages (slackapi/bolt-js#2287), so a long answer moves to the person's own messages. */
export const createStage = (parts: StageParts): Stage => {
	const fixed = parts.start.kind === "response" && !parts.start.replace;
	const who = {};
	let place = parts.start;
	let left = changesOf(parts.start, fixed);
	let busy: Promise<unknown> = Promise.resolve();
	let isMoving = false;
	let over = false;
	const put = async (view: View): Promise<Place> => {
		place = await parts.show(place, await parts.draw(view));
		return place;
	};
	const move = async (view: View): Promise<void> => {
		place = await parts.show(parts.live, await parts.draw(view));
		await parts.show(parts.start, await parts.draw(parts.moved));
	};
	const advance = (view: View): Promise<unknown> =>
		fixed && place === parts.start ? move(view) : put(view);
	const step = (view: View): Promise<unknown> => {
		left -= 1;
		busy = busy
			.then(() => (over ? undefined : advance(view)))
			.catch(() => undefined);
		return busy;
	};
	return {
		place: () => place,
		progress: (view) => {
			if (over || left === 0) return;
			if (fixed && !isMoving) {
				// A new message needs no turn.
				isMoving = true;
				void step(view);
			} else parts.turns.offer(who, () => step(view));
		},
		end: async (view) => {
			over = true;
			parts.turns.leave(who);
			await busy;
			return put(view).catch(() => {
				place = parts.live;
				return put(view);
			});
		},
	};
};

/** How often what stands at a place can be changed, so to speak: a private message cannot, and a response address is used up. */
const changesOf = ({ kind }: Place, fixed: boolean): number => {
	if (kind === "private") return 0;
	return kind === "response" && !fixed ? 3 : 1000;
};
