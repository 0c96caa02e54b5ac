import type { Actor } from "../../../core/actor.ts";
import type { Invocation } from "../../../core/invocation.ts";
import type { Answer, Deed } from "../../../core/view.ts";
import { readDeed, readMenu } from "../deed.ts";
import { rememberCard } from "../deliver.ts";
import { type Desk, reading, slackAccount, stageAt } from "../desk.ts";
import { declineDialog } from "../draw/decline.ts";
import { showHome } from "../home.ts";
import { isDirect, portAt, pressOrigin } from "../origin.ts";
import type { ActionPayload } from "../payload.ts";
import { type Place, responseLife } from "../place.ts";
import { openCommandDialog, present, problemView } from "../present.ts";

/** Carries out what a pressed button means. */
export const onAction = async (
	desk: Desk,
	payload: ActionPayload,
): Promise<void> => {
	const deed = deedOf(payload);
	if (!deed) return;
	const account = slackAccount(payload.team.id, payload.user.id);
	const reader = await desk.app.who(account);
	const press = { desk, payload, reader, account };
	await act(press, deed);
	if (payload.container.type === "view")
		await showHome(desk, payload.team.id, payload.user.id);
};

const deedOf = ({ actions }: ActionPayload): Deed | null => {
	const [action] = actions;
	if (action === undefined) return null;
	const chosen = action.selected_option?.value;
	return chosen === undefined
		? readDeed(action.value)
		: readMenu(action.block_id, chosen, action.action_id);
};

type Press = {
	readonly desk: Desk;
	readonly payload: ActionPayload;
	readonly reader: Actor;
	readonly account: ReturnType<typeof slackAccount>;
};

const act = async (press: Press, deed: Deed): Promise<void> => {
	switch (deed.kind) {
		case "invoke":
			return invoke(press, deed);
		case "dialog":
			return openCommandDialog(
				press.desk,
				askedBy(press),
				deed,
				isFollowUp(press, deed.command) ? here(press) : fresh(press),
				press.reader,
			);
		case "answer":
			return deed.answer === "decline"
				? askReason(press, deed.request)
				: give(press, deed.request, deed.answer);
	}
};

const invoke = async (press: Press, invocation: Invocation): Promise<void> => {
	const { desk, payload, reader, account } = press;
	const replaces =
		payload.container.is_ephemeral || isFollowUp(press, invocation.command);
	const stage = stageAt(desk, replaces ? here(press) : fresh(press), reader);
	const asked = askedBy(press);
	const port = portAt(stage, asked.origin);
	const shown = await desk.app.invoke(invocation, account, port);
	await present(desk, shown, stage, reader, asked);
};

const askedBy = ({ payload }: Press) => ({
	trigger: payload.trigger_id,
	origin: pressOrigin(payload),
});

/** Whether an answer takes the place of the private card it was asked on: it only reads, and the card is not that of a request. */
const isFollowUp = (
	{ desk, payload: { container, channel, message } }: Press,
	command: string,
): boolean => {
	const known = desk.app.commands.get(command);
	if (!known || known.asksWhy) return false;
	if (container.is_ephemeral) return true;
	const values = (message?.blocks ?? []).flatMap(({ elements }) => elements);
	return (
		channel !== undefined &&
		isDirect(channel.id) &&
		container.message_ts !== undefined &&
		!values.some(({ value }) => isOfCard(readDeed(value ?? "")))
	);
};

/** Whether a button stands on the card of a request: it answers, or shows what came of it. */
const isOfCard = (deed: Deed | null): boolean =>
	deed?.kind === "answer" ||
	(deed?.kind === "invoke" && "request" in deed.input);

/** The card under the finger is private when the message is, so its new address is remembered before the answer is taken. */
const give = async (
	press: Press,
	id: string,
	answer: Answer,
): Promise<void> => {
	const { desk, payload, reader, account } = press;
	const request = await desk.app.request(id);
	if (request && payload.container.is_ephemeral) {
		for (const card of await desk.app.cards.of(id))
			if (card.place.includes('"response"'))
				await desk.app.cards.remove(card.id);
		await rememberCard(desk, request, "asker", here(press), reader, 0);
	}
	const shown = await desk.app.answer(id, answer, account);
	if (shown.kind === "problem")
		await stageAt(desk, fresh(press), reader).end(
			problemView(shown.text, shown.reference),
		);
	else if (shown.kind === "request") desk.refresh(shown.request.id);
};

const askReason = (press: Press, request: string): Promise<void> => {
	const { desk, payload, reader } = press;
	return desk.web.openDialog(
		payload.trigger_id,
		declineDialog(request, reading(desk, reader)),
	);
};

/** The message that was pressed, to be replaced; one that stays has an address of its own. */
const here = (press: Press): Place => {
	const { channel, container } = press.payload;
	const { message_ts: ts, thread_ts: thread } = container;
	if (!channel || !ts || container.is_ephemeral) return response(press, true);
	const isReply = thread !== undefined && thread !== ts;
	return {
		kind: "message",
		channel: channel.id,
		ts,
		...(isReply && isDirect(channel.id) ? { thread } : {}),
	};
};

/** A private answer beside the message that was pressed, or the person's own messages where there is none. */
const fresh = (press: Press): Place => response(press, false);

const response = ({ desk, payload }: Press, replace: boolean): Place =>
	payload.response_url
		? {
				kind: "response",
				url: payload.response_url,
				until: desk.app.now() + responseLife,
				replace,
			}
		: { kind: "direct", user: payload.user.id };
