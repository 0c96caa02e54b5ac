import type { KnownBlock } from "@slack/types";
import { expect, test } from "vitest";
import { plain } from "./support/kit.ts";
import { openBolt } from "./support/open-bolt.ts";

const as = "U0NADIA";
const channel = "C0SALES";

const card: KnownBlock[] = [
	{
		type: "actions",
		elements: [
			{ type: "button", action_id: "keep", text: plain("Keep") },
			{ type: "button", action_id: "leave", text: plain("Leave alone") },
		],
	},
];

/** An app that answers a shortcut privately in the thread of the message. */
async function withPrivateReply() {
	const slack = await openBolt((app) => {
		app.shortcut("rephrase", async ({ ack, client, shortcut }) => {
			await ack();
			await client.chat.postEphemeral({
				channel,
				user: shortcut.user.id,
				thread_ts: Object(shortcut).message_ts,
				text: "An invoice?",
				blocks: card,
			});
		});
		app.action("keep", async ({ ack, body, respond }) => {
			await ack();
			const { container, message } = Object(body);
			const { is_ephemeral, thread_ts } = container;
			await respond({
				replace_original: true,
				text: JSON.stringify({ is_ephemeral, thread_ts, message }),
			});
		});
		app.action("leave", async ({ ack, respond }) => {
			await ack();
			await respond({ delete_original: true });
		});
	});
	const file = slack.upload(as, "bill.pdf", Buffer.from("%PDF-1.7"));
	const said = slack.say({ as, channel, text: "", files: [file] });
	const where = { as, channel, messageTs: said.ts };
	await slack.shortcut({ ...where, callbackId: "rephrase" });
	const reply = await slack.waitFor(() =>
		slack.messages(channel, as).find(({ text }) => text === "An invoice?"),
	);
	return { slack, said, reply };
}

test("a private reply stands in the thread, for one person only", async () => {
	const { slack, said, reply } = await withPrivateReply();
	expect(reply).toMatchObject({ private: true, threadTs: said.ts });
	const others = slack.messages(channel, "U0MARC").map(({ ts }) => ts);
	expect(others).toContain(said.ts);
	expect(others).not.toContain(reply.ts);
});

test("its button replaces it in place", async () => {
	const { slack, said, reply } = await withPrivateReply();
	await slack.press({ as, message: reply, label: "Keep" });
	const answer = JSON.stringify({ is_ephemeral: true, thread_ts: said.ts });
	const changed = await slack.waitFor(() =>
		slack.messages(channel, as).find(({ text }) => text === answer),
	);
	expect(changed).toMatchObject({
		ts: reply.ts,
		private: true,
		threadTs: said.ts,
	});
});

test("its button takes it away", async () => {
	const { slack, reply } = await withPrivateReply();
	await slack.press({ as, message: reply, label: "Leave alone" });
	await slack.waitFor(
		() => !slack.messages(channel, as).some(({ ts }) => ts === reply.ts),
	);
});
