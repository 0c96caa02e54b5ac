import type { Actor } from "../../../core/actor.ts";
import type { Invocation } from "../../../core/invocation.ts";
import type { Answer, Deed } from "../../../core/view.ts";
import { readDeed } from "../deed.ts";
import { rememberCard } from "../deliver.ts";
import { type Desk, reading, slackAccount, stageAt } from "../desk.ts";
import { declineDialog } from "../draw/decline.ts";
import { showHome } from "../home.ts";
import type { ActionPayload } from "../payload.ts";
import { type Place, responseLife } from "../place.ts";
import { openCommandDialog, present, problemView } from "../present.ts";

/** Carries out what a pressed button means. */
export const onAction = async (
	desk: Desk,
	payload: ActionPayload,
): Promise<void> => {
	const deed = readDeed(payload.actions[0]?.value ?? "");
	if (!deed) return;
	const account = slackAccount(payload.team.id, payload.user.id);
	const reader = await desk.app.who(account);
	const press = { desk, payload, reader, account };
	await act(press, deed);
	if (payload.container.type === "view")
		await showHome(desk, payload.team.id, payload.user.id);
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
				press.payload.trigger_id,
				deed.command,
				deed.input,
				fresh(press),
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
	const stage = stageAt(
		desk,
		payload.container.is_ephemeral ? here(press) : fresh(press),
		reader,
	);
	const port = {
		progress: stage.progress,
		signal: AbortSignal.timeout(10 * 60_000),
	};
	const shown = await desk.app.invoke(invocation, account, port);
	await present(desk, shown, stage, reader, payload.trigger_id);
};

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

/** The message that was pressed, to be replaced. */
const here = (press: Press): Place => response(press, true);

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
