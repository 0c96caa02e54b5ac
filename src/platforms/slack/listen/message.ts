import { attempt, problemText } from "../../../core/attempt.ts";
import type { Shown } from "../../../core/pipeline.ts";
import { say } from "../../../core/text.ts";
import type { Deed, View } from "../../../core/view.ts";
import { writeDeed } from "../deed.ts";
import { type Desk, slackAccount, stageAt } from "../desk.ts";
import { portAt } from "../origin.ts";
import type { MessagePayload } from "../payload.ts";
import type { Place } from "../place.ts";
import { present } from "../present.ts";
import { meant } from "./meant.ts";

/** The thread a message in our own conversation is answered in: the one it is in, or its own. */
export const threadOf = ({ event }: MessagePayload): Place => ({
	kind: "thread",
	channel: event.channel,
	thread: event.thread_ts ?? event.ts,
});

/** Answers what somebody wrote to us. */
export const onMessage = async (
	desk: Desk,
	payload: MessagePayload,
): Promise<void> => {
	const { app } = desk;
	const account = slackAccount(payload.team_id, payload.event.user);
	const reader = await app.who(account);
	const stage = stageAt(desk, threadOf(payload), reader);
	const read = await attempt(app.log, () => meant(desk, payload));
	const shown: Shown | null =
		read.kind === "ok"
			? read.value &&
				(await app.invoke(read.value, account, portAt(stage, null)))
			: {
					kind: "problem",
					text: problemText(read.problem),
					reference: read.reference,
				};
	if (shown === null) await stage.end(noWords);
	else if (shown.kind === "dialog") await stage.end(missing(shown));
	else
		await present(desk, shown, stage, reader, { trigger: null, origin: null });
};

const noWords: View = {
	title: say("write.paste.empty"),
	body: [{ kind: "text", text: say("write.paste.empty.text") }],
};

/** A message opens no dialog, but a button does; it keeps what was given where it has room for it. */
const missing = ({ command, input }: Shown & { kind: "dialog" }): View => {
	const full: Deed = { kind: "dialog", command, input };
	const does: Deed =
		writeDeed(full).length <= 2000 ? full : { ...full, input: {} };
	return {
		title: say(`command.${command}`),
		body: [
			{ kind: "text", text: say("write.paste.missing") },
			{
				kind: "buttons",
				buttons: [{ label: say("write.paste.fill"), style: "primary", does }],
			},
		],
	};
};
