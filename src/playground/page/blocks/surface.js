import { createContext } from "preact";
import { useContext, useState } from "preact/hooks";
import { post } from "../api.js";
import { busyKey, clearBusy, setBusy } from "../busy.js";
import { stateOf } from "../elements/values.js";
import { html } from "../html.js";
import { getState, setState } from "../store.js";
import { showToast } from "../toasts.js";

const SurfaceContext = createContext(null);

/** The message or view an element sits on: its place, what was typed and chosen there, and how to tell the app. */
export const useSurface = () => useContext(SurfaceContext);

/**
 * Holds what is typed and chosen on one message or view. `place` is {kind: "message", channel, ts} or
 * {kind: "view", viewId}; values are kept by block and action id, so an updated view keeps them.
 */
export function useSurfaceOf(place, blocks, errors = {}) {
	const [values, setValues] = useState({});
	const keep = (blockId, actionId, value) =>
		setValues((all) =>
			withValue(all, blockId, { action_id: actionId }, value ?? null),
		);
	const act = (blockId, element, value, undo) => {
		const now = withValue(values, blockId, element, value);
		const go = () => send(place, blockId, element, value, stateOf(blocks, now));
		askFirst(element.confirm, go, undo);
	};
	return { place, blocks, values, errors, keep, act };
}

/** Gives a surface to everything inside. */
export const SurfaceProvider = ({ surface, children }) =>
	html`<${SurfaceContext.Provider} value=${surface}>${children}<//>`;

function withValue(values, blockId, { action_id }, value) {
	if (value === undefined) return values;
	return {
		...values,
		[blockId]: { ...values[blockId], [action_id]: { value } },
	};
}

function askFirst(confirm, go, stop) {
	if (!confirm) return go();
	return setState({ confirm: { confirm, go, stop } });
}

async function send(place, blockId, element, value, state) {
	const key = busyKey(place, blockId, element.action_id);
	const where =
		place.kind === "message"
			? { channel: place.channel, messageTs: place.ts }
			: { viewId: place.viewId };
	setBusy(key);
	try {
		await post("action", {
			as: getState().as,
			...where,
			blockId,
			actionId: element.action_id,
			element,
			value: value ?? null,
			state,
		});
	} catch (error) {
		clearBusy(key);
		showToast(error.message);
	}
}
