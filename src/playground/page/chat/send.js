import { post } from "../api.js";
import { getState } from "../store.js";
import { showToast } from "../toasts.js";

/** Sends what was written: a command when it starts with a slash, else a message. True when the server took it; otherwise its sentence is shown. */
export async function send({ channel, text, files, thread, clear }) {
	const trimmed = text.trim();
	if (!trimmed && files.length === 0) return false;
	const where = { as: getState().as, channel: channel.id };
	const threadTs = thread?.ts;
	clear();
	try {
		if (trimmed.startsWith("/") && files.length === 0)
			await post("command", { ...where, ...split(trimmed), threadTs });
		else
			await post("message", {
				...where,
				text: trimmed,
				files: files.map(({ id }) => id),
				threadTs,
			});
		return true;
	} catch (error) {
		showToast(error.message);
		return false;
	}
}

function split(text) {
	const [, command, rest] = /^(\/\S+)\s*([\s\S]*)$/.exec(text) ?? [
		null,
		text,
		"",
	];
	return { command, text: rest };
}
