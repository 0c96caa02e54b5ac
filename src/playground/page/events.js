import { clearBusy } from "./busy.js";
import { getState, setState } from "./store.js";
import { showToast } from "./toasts.js";

let source = null;

/** Follows what happens for this person, from the moment it resolves on; `reload` is asked for after the stream was lost or the server says so. */
export function listen(as, reload) {
	source?.close();
	let wasLost = false;
	source = new EventSource(`/ui/events?as=${encodeURIComponent(as)}`);
	source.onmessage = ({ data }) => receive(JSON.parse(data), reload);
	return new Promise((resolve) => {
		source.onerror = () => {
			wasLost = true;
			setState({ live: false });
			resolve();
		};
		source.onopen = () => {
			setState({ live: true });
			if (wasLost) dispatchEvent(new HashChangeEvent("hashchange"));
			if (wasLost) reload();
			wasLost = false;
			resolve();
		};
	});
}

const gathering = new Set();

/** Gathers the messages that arrive while older ones are being read; calling what it gives puts them in again, over what was read. */
export function gather() {
	const arrived = [];
	gathering.add(arrived);
	return () => {
		gathering.delete(arrived);
		for (const event of arrived) receive(event);
	};
}

function receive(event, reload) {
	const isMessage = event.kind === "message" || event.kind === "removed";
	if (isMessage) for (const arrived of gathering) arrived.push(event);
	if (event.kind === "message") keepMessage(event);
	else if (event.kind === "removed") dropMessage(event);
	else if (event.kind === "home") showHome(event.view);
	else if (event.kind === "view") showModal(event.view);
	else if (event.kind === "view-closed") closeModals(event);
	else if (event.kind === "notice") showToast(event.text);
	else if (event.kind === "state") reload();
}

function keepMessage({ channel, message }) {
	clearBusy(`m:${message.ts}`);
	if (message.user === getState().session?.app.botUserId) clearBusy("m:");
	const known = getState().messages[channel];
	if (!known) return;
	const rest = known.filter((one) => one.ts !== message.ts);
	const list = [...rest, message].sort((a, b) => (a.ts < b.ts ? -1 : 1));
	setState((state) => ({ messages: { ...state.messages, [channel]: list } }));
}

function dropMessage({ channel, ts }) {
	clearBusy(`m:${ts}`);
	const list = getState().messages[channel]?.filter((one) => one.ts !== ts);
	if (!list) return;
	setState((state) => ({ messages: { ...state.messages, [channel]: list } }));
}

function showHome(view) {
	clearBusy("v:");
	setState({ home: view, homeLoaded: true });
}

function showModal(view) {
	clearBusy("");
	const { modals } = getState();
	const at = modals.findIndex((one) => one.id === view.id);
	const under = modals.findIndex((one) => one.id === view.previous_view_id);
	const next =
		at >= 0
			? modals.with(at, view)
			: [...modals.slice(0, under < 0 ? 0 : under + 1), view];
	setState({ modals: next });
}

function closeModals({ viewId, all }) {
	clearBusy("v:");
	setState((state) => ({
		modals: all ? [] : state.modals.filter((view) => view.id !== viewId),
	}));
}
