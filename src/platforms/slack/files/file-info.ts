import { z } from "zod";
import { Problem } from "../../../core/problem.ts";
import type { Meaning } from "../pace.ts";
import type { Web } from "../web.ts";

const shares = z
	.record(
		z.string(),
		z.array(z.object({ ts: z.string(), thread_ts: z.string().optional() })),
	)
	.default({});
const ids = z.array(z.string()).default([]);

/** A file as files.info gives it, as far as we use it; all of it comes from whoever shared it. */
const info = z.object({
	id: z.string(),
	name: z.string().nullish(),
	user: z.string().default(""),
	/** Bytes; 0 where Slack does not say. */
	size: z.number().nonnegative().catch(0),
	mimetype: z.string().default(""),
	filetype: z.string().default(""),
	mode: z.string().default("hosted"),
	is_external: z.boolean().default(false),
	file_access: z.string().default("visible"),
	url_private_download: z.string().optional(),
	channels: ids,
	groups: ids,
	ims: ids,
	shares: z
		.object({ public: shares, private: shares })
		.default({ public: {}, private: {} }),
});
export type FileInfo = z.output<typeof info>;

/** Looks a file up by its id, stubs of other workspaces too. Problems: `file-gone`, `unavailable`. */
export type AskInfo = (id: string) => Promise<FileInfo>;

/** Makes the look-up. */
export const createAskInfo =
	({ raw, pace }: Pick<Web, "raw" | "pace">): AskInfo =>
	async (id) => {
		const asked = await pace(
			"files.info",
			"",
			() => raw.files.info({ file: id, limit: 1 }),
			gone,
		);
		const read = info.safeParse(asked.file);
		if (!read.success || isGone(read.data)) throw new Problem("file-gone");
		return read.data;
	};

/** The messages a file was shared with in a conversation, the latest first. */
export const sharesIn = (
	file: Pick<FileInfo, "shares">,
	channel: string,
): readonly {
	readonly ts: string;
	readonly thread_ts?: string | undefined;
}[] =>
	[
		...(file.shares.public[channel] ?? []),
		...(file.shares.private[channel] ?? []),
	].toSorted((one, other) => Number(other.ts) - Number(one.ts));

const gone: Meaning = (code) =>
	goneCodes.has(code) ? "file-gone" : "unavailable";

const goneCodes = new Set([
	"file_not_found",
	"file_deleted",
	"file_not_visible",
	"access_denied",
]);

const isGone = ({ mode, file_access }: FileInfo): boolean =>
	mode === "tombstone" ||
	mode === "hidden_by_limit" ||
	file_access === "file_not_found" ||
	file_access === "access_denied";
