import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { attempt } from "../../../core/attempt.ts";
import type { Origin } from "../../../core/chat.ts";
import { workOrApologise } from "../apologise.ts";
import { type Desk, slackAccount, stageAt } from "../desk.ts";
import { createAskInfo, type FileInfo, sharesIn } from "../files/file-info.ts";
import type { Once } from "../once.ts";
import { isDirect, portAt } from "../origin.ts";
import type { FileSharedPayload } from "../payload.ts";
import type { Place } from "../place.ts";
import { present } from "../present.ts";
import type { Batch } from "./gather.ts";
import { mustFit } from "./read-ask.ts";

/** Whether somebody else shared a file outside our own conversations, where the message itself tells of its files. */
export const isOfOthers = (
	desk: Desk,
	{ authorizations, event }: FileSharedPayload,
): boolean =>
	desk.app.commands.has("ask") &&
	!isDirect(event.channel_id) &&
	authorizations.every(({ user_id }) => user_id !== event.user_id);

/** Answers files somebody shared in a channel: one private answer for each message, and none for what apps share. */
export const onShared = async (
	desk: Desk,
	batch: Batch,
	once: Once,
): Promise<void> => {
	if (await isApp(desk, batch.user)) return;
	const found = await Promise.all(
		[...new Set(batch.files)].map((id) => findShare(desk, id, batch.channel)),
	);
	const messages = new Map<string, { share: Share; files: string[] }>();
	for (const one of found) {
		if (one === null) continue;
		const { id, share } = one;
		if (!(await once(`shared:${batch.channel}:${id}:${share.ts}`))) continue;
		const key = String(share.ts);
		const message = messages.get(key) ?? { share, files: [] };
		messages.set(key, { share, files: [...message.files, id] });
	}
	for (const { share, files } of messages.values())
		await answer(desk, batch, share, files);
};

/** The message a file was shared with; null where Slack lists the file in the conversation without it. */
type Share = {
	readonly ts: string | null;
	readonly thread_ts?: string | undefined;
};
type Found = { readonly id: string; readonly share: Share };

/** Slack may say a moment later where a file was shared; one that is gone again was shared nowhere. */
const findShare = async (
	desk: Desk,
	id: string,
	channel: string,
): Promise<Found | null> => {
	const askInfo = createAskInfo(desk.web);
	const look = async (): Promise<Share | null> => {
		const asked = await attempt(desk.app.log, () => askInfo(id));
		return asked.kind === "ok" ? shareOf(asked.value, channel) : null;
	};
	const first = await look();
	if (first !== null) return { id, share: first };
	await wait(again, undefined, { signal: desk.closing }).catch(() => undefined);
	const second = await look();
	return second === null ? null : { id, share: second };
};

const again = 3000;

const shareOf = (file: FileInfo, channel: string): Share | null => {
	const [latest] = sharesIn(file, channel);
	if (latest) return latest;
	const isHere = [...file.channels, ...file.groups].includes(channel);
	return isHere ? { ts: null } : null;
};

const answer = async (
	desk: Desk,
	{ team, channel, user }: Batch,
	{ ts, thread_ts }: Share,
	files: readonly string[],
): Promise<void> => {
	const account = slackAccount(team, user);
	const thread = thread_ts === ts ? null : (thread_ts ?? null);
	const origin: Origin = { channel, message: ts, thread, author: user };
	const place: Place = {
		...{ kind: "private", channel, user },
		...(thread === null ? {} : { thread }),
	};
	await workOrApologise(desk, { account, place }, async () => {
		const reader = await desk.app.who(account);
		const stage = stageAt(desk, place, reader);
		const { commands } = desk.app;
		const asked = mustFit(commands, { command: "ask", input: { files } });
		const port = portAt(stage, origin);
		const shown = await desk.app.invoke(asked, account, port);
		await present(desk, shown, stage, reader, { trigger: null, origin });
	});
};

const known = z.object({ user: z.object({ is_bot: z.boolean() }) });

const isApp = async (desk: Desk, user: string): Promise<boolean> => {
	if (user === "USLACKBOT") return true;
	const read = known.safeParse(await desk.web.profile(user));
	return read.success && read.data.user.is_bot;
};
