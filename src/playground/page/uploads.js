import { upload } from "./api.js";
import { getState } from "./store.js";
import { showToast } from "./toasts.js";
import { t } from "./words.js";

const largest = 10 * 1024 * 1024;

/** Uploads files one after the other and gives {id, name, type} of those that arrived; says which did not. */
export async function uploadAll(files) {
	const done = [];
	for (const file of files) {
		const name = file.name || "file";
		if (file.size > largest) {
			showToast(t("tooLarge", { name }));
			continue;
		}
		try {
			const id = await upload(getState().as, file);
			done.push({ id, name, type: file.type });
		} catch (error) {
			showToast(error.message);
		}
	}
	return done;
}
