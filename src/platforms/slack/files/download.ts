import type { Log } from "../../../core/log.ts";
import { Problem } from "../../../core/problem.ts";
import { codeOf, type Few } from "../pace.ts";
import type { FileInfo } from "./file-info.ts";
import { isPageFor, startsLikePage } from "./sign-in-page.ts";

/** Reads the bytes of a file from Slack. Problems: `file-large`, `file-kind` (not kept by Slack itself), `file-gone`, `unavailable`. */
export type Download = (file: FileInfo) => Promise<Uint8Array>;

/** What a download works with; at most `most` MB and `patience` ms for each. */
export type DownloadParts = {
	readonly token: string;
	readonly apiUrl: string | undefined;
	readonly log: Log;
	readonly few: Few;
	readonly most?: number;
	readonly patience?: number;
};

/** Makes downloads: from Slack's own file hosts only, as the token goes with the request, and over no redirect. */
export const createDownload =
	(parts: DownloadParts): Download =>
	async (file) => {
		const { most = 20 } = parts;
		const url = addressOf(file, parts.apiUrl);
		if (url === null) throw new Problem("file-kind");
		if (file.size > most * megabyte) throw tooLarge(most);
		return parts.few(async () => {
			// However it ends, nothing of an answer stays open.
			const over = new AbortController();
			try {
				return await read(parts, file, url, over.signal);
			} catch (error) {
				if (error instanceof Problem) throw error;
				throw failed(parts.log, codeOf(error));
			} finally {
				over.abort();
			}
		});
	};

const megabyte = 1_000_000;

const tooLarge = (most: number) => new Problem("file-large", { most });

const failed = (log: Log, code: string): Problem => {
	log({ event: "slack", what: "failed", method: "files.download", code });
	return new Problem("unavailable");
};

const read = async (
	{ token, log, most = 20, patience = 20_000 }: DownloadParts,
	file: FileInfo,
	url: URL,
	over: AbortSignal,
): Promise<Uint8Array> => {
	const answer = await fetch(url, {
		headers: {
			authorization: `Bearer ${token}`,
			"accept-encoding": "identity",
		},
		redirect: "manual",
		signal: AbortSignal.any([over, AbortSignal.timeout(patience)]),
	});
	if (answer.status === 404 || answer.status === 410)
		throw new Problem("file-gone");
	// Slack sends an app without the scope files:read to its sign-in page, or shows it in the file's place.
	if (isRedirect(answer) || (answer.ok && isPageFor(answer, file)))
		throw failed(log, "needs_files_read");
	if (!answer.ok) throw failed(log, `http_${answer.status}`);
	const bytes = await readAtMost(answer, most);
	if (bytes.length !== file.size && startsLikePage(bytes))
		throw failed(log, "needs_files_read");
	if (bytes.length < file.size) throw failed(log, "cut");
	return bytes;
};

const isRedirect = ({ status }: Response): boolean =>
	status >= 300 && status < 400;

const readAtMost = async (
	answer: Response,
	most: number,
): Promise<Uint8Array> => {
	const limit = most * megabyte;
	if (Number(answer.headers.get("content-length")) > limit)
		throw tooLarge(most);
	const parts: Uint8Array[] = [];
	let length = 0;
	for await (const part of answer.body ?? []) {
		length += part.length;
		if (length > limit) throw tooLarge(most);
		parts.push(part);
	}
	return Buffer.concat(parts, length);
};

/** Where the token may go for a file; null for files that are kept elsewhere, and for those that are pages of Slack. */
const addressOf = (
	{ mode, is_external, url_private_download }: FileInfo,
	apiUrl: string | undefined,
): URL | null => {
	if (is_external || !keptModes.has(mode)) return null;
	const url = URL.parse(url_private_download ?? "");
	if (url === null || url.username !== "" || url.password !== "") return null;
	if (apiUrl !== undefined && url.origin === new URL(apiUrl).origin) return url;
	const isSlacks =
		url.protocol === "https:" &&
		url.port === "" &&
		(url.hostname === "files.slack.com" ||
			url.hostname.endsWith(".slack-files.com"));
	return isSlacks ? url : null;
};

const keptModes = new Set(["hosted", "snippet", "email"]);
