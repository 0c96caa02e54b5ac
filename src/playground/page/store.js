import { useEffect, useReducer, useRef } from "preact/hooks";

let state = {
	as: null,
	place: null,
	session: null,
	failure: null,
	live: true,
	messages: {},
	home: null,
	homeLoaded: false,
	modals: [],
	mails: null,
	toasts: [],
	busy: {},
	attached: {},
	confirm: null,
	picture: null,
	drawer: false,
	fill: null,
	thread: null,
	target: null,
};
const listeners = new Set();

/** What the page knows now. */
export const getState = () => state;

/** Replaces the given fields and redraws whoever looks at them; takes the fields or a function of the state. */
export function setState(change) {
	const fields = typeof change === "function" ? change(state) : change;
	state = { ...state, ...fields };
	for (const listener of [...listeners]) listener();
}

/** Draws a component again whenever what `select` picks is another value (by identity). */
export function useStore(select) {
	const [, redraw] = useReducer((count) => count + 1, 0);
	const seen = useRef();
	const picked = select(state);
	seen.current = { select, picked };
	useEffect(() => {
		const look = () => {
			const now = seen.current.select(state);
			if (!Object.is(now, seen.current.picked)) redraw();
		};
		look();
		listeners.add(look);
		return () => listeners.delete(look);
	}, []);
	return picked;
}
