import type { Web } from "./web.ts";

/** The address of a message, that of a reply with its thread; null when Slack does not tell where the workspace is. */
export type Links = (
	channel: string,
	ts: string | undefined,
	thread: string | null,
) => Promise<string | null>;

/** Makes the addresses of messages; Slack is asked once where the workspace is. */
export const createLinks = ({
	raw,
	pace,
}: Pick<Web, "raw" | "pace">): Links => {
	let known: Promise<string | null> | null = null;
	const workspace = (): Promise<string | null> => {
		known ??= pace("auth.test", "", () => raw.auth.test())
			.then(({ url }) => url ?? null)
			.catch(() => {
				known = null;
				return null;
			});
		return known;
	};
	return async (channel, ts, thread) => {
		const base = ts === undefined ? null : await workspace();
		if (base === null || ts === undefined) return null;
		const link = `${base}archives/${channel}/p${ts.replace(".", "")}`;
		return thread === null || thread === ts
			? link
			: `${link}?thread_ts=${thread}&cid=${channel}`;
	};
};
