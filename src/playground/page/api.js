import { t } from "./words.js";

/** Asks the local Slack; throws an Error whose message is the server's sentence. */
export async function get(path, query = {}) {
	const search = new URLSearchParams(query).toString();
	return read(await reach(`/ui/${path}${search ? `?${search}` : ""}`));
}

/** Sends JSON to the local Slack; answers like `get`. */
export async function post(path, body = {}) {
	return read(
		await reach(`/ui/${path}`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify(body),
		}),
	);
}

/** Uploads one file of at most 10 MB and gives its id. */
export async function upload(as, file) {
	const search = new URLSearchParams({ as, name: file.name || "file" });
	const answer = await reach(`/ui/upload?${search}`, {
		method: "POST",
		headers: { "content-type": "application/octet-stream" },
		body: file,
	});
	return (await read(answer)).fileId;
}

async function reach(path, options) {
	try {
		return await fetch(path, options);
	} catch {
		throw new Error(t("noAnswer"));
	}
}

async function read(response) {
	const body = await response.json().catch(() => ({}));
	if (response.ok && !body.error) return body;
	throw new Error(body.error || t("failed", { status: response.status }));
}
