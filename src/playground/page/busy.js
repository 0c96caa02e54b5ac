import { getState, setState } from "./store.js";

const longest = 10_000;

/** The name under which a pressed element of a message or view is remembered. */
export const busyKey = (place, blockId, actionId) =>
	`${placeKey(place)}:${blockId}:${actionId}`;

/** The name of a message (`m:…`) or a view (`v:…`). */
export const placeKey = (place) =>
	place.kind === "message" ? `m:${place.ts}` : `v:${place.viewId}`;

/** Marks an element as pressed until the message or view changes, or ten seconds have gone by. */
export function setBusy(key) {
	const mark = {};
	setState((state) => ({ busy: { ...state.busy, [key]: mark } }));
	setTimeout(() => {
		if (getState().busy[key] === mark) clearBusy(key);
	}, longest);
}

/** Frees every element whose name starts so. */
export function clearBusy(prefix) {
	const { busy } = getState();
	const rest = Object.entries(busy).filter(([key]) => !key.startsWith(prefix));
	if (rest.length < Object.keys(busy).length)
		setState({ busy: Object.fromEntries(rest) });
}
