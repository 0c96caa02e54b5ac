import type { SlackEventMiddlewareArgs } from "@slack/bolt";
import { type Desk, slackAccount } from "../desk.ts";
import { showHome } from "../home.ts";
import type { Once } from "../once.ts";
import {
	fileSharedPayload,
	homePayload,
	messagePayload,
	revokedPayload,
	spokenMessage,
	userPayload,
} from "../payload.ts";
import { createGather, type Gather } from "./gather.ts";
import type { Later } from "./later.ts";
import { onMessage, threadOf } from "./message.ts";
import { isOfOthers, onShared } from "./shared.ts";

/** Makes the hearing of events; Bolt has acknowledged each before we hear of it. */
export const createHearEvent = (desk: Desk, later: Later, once: Once) => {
	const gather = createGather(desk.busy, (batch) =>
		later(`files:${batch.key}`, null, () => onShared(desk, batch, once)),
	);
	return ({ body, event }: SlackEventMiddlewareArgs): void =>
		hearEvent({ desk, later, gather }, body, event);
};

type Ears = {
	readonly desk: Desk;
	readonly later: Later;
	readonly gather: Gather;
};

const hearEvent = (
	{ desk, later, gather }: Ears,
	body: SlackEventMiddlewareArgs["body"],
	event: SlackEventMiddlewareArgs["event"],
): void => {
	const type =
		event.type === "message" ? `message.${event.channel_type}` : event.type;
	if (type === "app_home_opened") {
		const { team_id, event } = homePayload.parse(body);
		if (event.tab === "home")
			later(`home:${body.event_id}`, null, () =>
				showHome(desk, team_id, event.user),
			);
	}
	if (type === "tokens_revoked") {
		const { team_id, event } = revokedPayload.parse(body);
		for (const user of event.tokens.oauth)
			later(`revoked:${body.event_id}:${user}`, null, () =>
				desk.revoked(slackAccount(team_id, user)),
			);
	}
	if (type === "user_change")
		desk.forget(userPayload.parse(body).event.user.id);
	if (type === "file_shared") {
		const payload = fileSharedPayload.parse(body);
		const { channel_id, file_id, event_ts } = payload.event;
		const key = `file:${channel_id}:${file_id}:${event_ts}`;
		if (isOfOthers(desk, payload))
			later(key, null, async () => gather(payload));
	}
	if (type === "message.im") hearMessage(desk, later, body);
};

/** Slack tells us of our own messages too, and of every change. */
const hearMessage = (desk: Desk, later: Later, body: unknown): void => {
	if (!spokenMessage.safeParse(body).success) return;
	const payload = messagePayload.parse(body);
	const { channel, user, ts } = payload.event;
	const account = slackAccount(payload.team_id, user);
	later(`message:${channel}:${ts}`, { account, place: threadOf(payload) }, () =>
		onMessage(desk, payload),
	);
};
