import type { View } from "../../core/view.ts";
import type { Drawn } from "./draw/view.ts";
import type { Place } from "./place.ts";

/** Where one answer appears: partial views now and then, one last view for certain. */
export type Stage = {
	/** At most one update every 1.2 s and three in all where Slack counts them; late ones are dropped. */
	readonly progress: (view: View) => void;
	/** The last view; resolves to where it stands. */
	readonly end: (view: View) => Promise<Place>;
	/** Where the answer stands so far. */
	readonly place: () => Place;
};

/** Makes a stage over a way to draw and show views. */
export const createStage = (
	start: Place,
	draw: (view: View) => Promise<Drawn>,
	show: (place: Place, drawn: Drawn) => Promise<Place>,
): Stage => {
	let place = start;
	let last = 0;
	let left = start.kind === "response" ? 3 : 200;
	let busy: Promise<unknown> = Promise.resolve();
	let over = false;
	const put = async (view: View): Promise<Place> => {
		place = await show(place, await draw(view));
		return place;
	};
	return {
		place: () => place,
		progress: (view) => {
			const now = Date.now();
			if (over || left === 0 || now - last < 1200) return;
			last = now;
			left -= 1;
			busy = busy
				.then(() => (over ? undefined : put(view)))
				.catch(() => undefined);
		},
		end: async (view) => {
			over = true;
			await busy;
			return put(view);
		},
	};
};
