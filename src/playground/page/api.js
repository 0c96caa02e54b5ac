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

/** Uploads one file and gives its id; `told` hears how much has gone, from 0 to 1, and `signal` stops it. */
export function upload(as, file, told, signal) {
	const search = new URLSearchParams({ as, name: file.name || "file" });
	const request = new XMLHttpRequest();
	return new Promise((resolve, reject) => {
		request.open("POST", `/ui/upload?${search}`);
		request.setRequestHeader("content-type", "application/octet-stream");
		request.responseType = "json";
		request.upload.onprogress = ({ loaded, total }) =>
			total > 0 && told(loaded / total);
		request.onload = () => {
			const { status, response } = request;
			if (status === 200 && response?.fileId) resolve(response.fileId);
			else reject(new Error(response?.error || t("failed", { status })));
		};
		request.onerror = () => reject(new Error(t("noAnswer")));
		request.onabort = () => reject(new Error(t("failed", { status: 0 })));
		signal.addEventListener("abort", () => request.abort());
		request.send(file);
	});
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
