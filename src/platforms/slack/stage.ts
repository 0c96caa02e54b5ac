import type { View } from "../../core/view.ts";
import type { Drawn } from "./draw/view.ts";
import type { Place } from "./place.ts";

/** Where one answer appears: partial views now and then, one last view for certain. */
export type Stage = {
	/** At most one update every 1.2 s, three in all where Slack counts them; late ones are dropped. */
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
	readonly live: Place;
	/** Said at the start when the answer moved to `live`. */
	readonly moved: View;
};

/** Makes a stage. A slash command's or shortcut's response address can only add messages (slackapi/bolt-js#2287), so a long answer moves to the person's own messages. */
export const createStage = (parts: StageParts): Stage => {
	const fixed = parts.start.kind === "response" && !parts.start.replace;
	let place = parts.start;
	let last = 0;
	let left = parts.start.kind === "response" && !fixed ? 3 : 100;
	let busy: Promise<unknown> = Promise.resolve();
	let over = false;
	const put = async (view: View): Promise<Place> => {
		place = await parts.show(place, await parts.draw(view));
		return place;
	};
	const move = async (view: View): Promise<void> => {
		place = await parts.show(parts.live, await parts.draw(view));
		await parts.show(parts.start, await parts.draw(parts.moved));
	};
	const step = (view: View): Promise<unknown> =>
		fixed && place === parts.start ? move(view) : put(view);
	return {
		place: () => place,
		progress: (view) => {
			const now = Date.now();
			if (over || left === 0 || now - last < 1200) return;
			last = now;
			left -= 1;
			busy = busy
				.then(() => (over ? undefined : step(view)))
				.catch(() => undefined);
		},
		end: async (view) => {
			over = true;
			await busy;
			return put(view).catch(() => {
				place = parts.live;
				return put(view);
			});
		},
	};
};
