import { upload } from "../api.js";
import { getState, setState, useStore } from "../store.js";
import { showToast } from "../toasts.js";
import { t } from "../words.js";
import { isPicture, sizeOf } from "./kinds.js";

const none = [];
let last = 0;

/**
 * The files somebody is adding at a place (a conversation or a field), in order: {key, name, size, sent, id, preview};
 * `sent` goes from 0 to 1, `id` is null until the whole file is there.
 */
export const useAttached = (place) =>
	useStore((state) => state.attached[place] ?? none);

/** Adds files to a place and uploads them at once; says which cannot be added. */
export function attach(place, list, { most, largest }) {
	const room = most - at(place).length;
	const good = [...list].filter((file) => mayAdd(file, largest));
	if (good.length > room) showToast(t("tooMany", { count: most }));
	for (const file of good.slice(0, Math.max(0, room))) send(place, file);
}

/** Takes a file away again, also one that is still on its way. */
export function detach(place, { key }) {
	const file = at(place).find((one) => one.key === key);
	if (!file) return;
	file.stopping.abort();
	if (file.preview) URL.revokeObjectURL(file.preview);
	keep(place, (all) => all.filter((one) => one.key !== key));
}

/** Takes all files of a place away. */
export function detachAll(place) {
	for (const file of at(place)) detach(place, file);
}

/** True while a file is still on its way. */
export const isUploading = (files) => files.some(({ id }) => !id);

function mayAdd({ name, size }, largest) {
	if (size <= largest) return true;
	showToast(t("tooLarge", { name, size: sizeOf(largest) }));
	return false;
}

async function send(place, given) {
	const key = ++last;
	const stopping = new AbortController();
	const name = given.name || "file";
	const preview = isPicture({ mimetype: given.type })
		? URL.createObjectURL(given)
		: null;
	const { size } = given;
	const file = { key, name, size, sent: 0, id: null, preview, stopping };
	keep(place, (all) => [...all, file]);
	const change = (fields) =>
		keep(place, (all) =>
			all.map((one) => (one.key === key ? { ...one, ...fields } : one)),
		);
	try {
		const told = (sent) => change({ sent });
		const id = await upload(getState().as, given, told, stopping.signal);
		change({ sent: 1, id });
	} catch (error) {
		if (stopping.signal.aborted) return;
		showToast(error.message);
		detach(place, file);
	}
}

const at = (place) => getState().attached[place] ?? none;

function keep(place, change) {
	setState(({ attached }) => ({
		attached: { ...attached, [place]: change(attached[place] ?? none) },
	}));
}
