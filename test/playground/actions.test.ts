import type { BlockAction } from "@slack/bolt";
import { expect, test } from "vitest";
import { resultCard } from "./support/kit.ts";
import { openBolt } from "./support/open-bolt.ts";

const card = (text: string) => [
	{
		type: "section",
		block_id: "words",
		text: { type: "mrkdwn", text },
	},
	{
		type: "actions",
		block_id: "choices",
		elements: [
			{
				type: "static_select",
				action_id: "tone",
				options: ["calm", "direct"].map((value) => ({
					text: { type: "plain_text" as const, text: value },
					value,
				})),
			},
			{
				type: "button",
				action_id: "approve",
				style: "primary" as const,
				value: "R-0142",
				text: { type: "plain_text" as const, text: "Approve" },
			},
		],
	},
];

test("a button tells the app what was pressed, with the choices made beside it", async () => {
	const bodies: BlockAction[] = [];
	const slack = await openBolt((app) => {
		app.action<BlockAction>(/.*/, async ({ ack, body }) => {
			bodies.push(body);
			await ack();
		});
		app.command("/ksuite", async ({ ack, client }) => {
			await ack();
			await client.chat.postMessage({
				channel: "C0APPROVALS",
				text: "please",
				blocks: card("A card"),
			});
		});
	});
	await slack.command({
		as: "U0NADIA",
		channel: "C0SALES",
		command: "/ksuite",
		text: "",
	});
	const message = await slack.waitFor(() =>
		slack.messages("C0APPROVALS", "U0MARC").find((one) => one.blocks),
	);
	const as = "U0MARC";
	await slack.press({ as, message, actionId: "tone", value: "direct" });
	await slack.press({ as, message, label: "Approve" });
	expect(bodies[1]).toMatchObject({
		type: "block_actions",
		user: { id: "U0MARC", username: "marc.dubois" },
		channel: { id: "C0APPROVALS", name: "privategroup" },
		container: { type: "message", is_ephemeral: false },
		message: { ts: message.ts, user: "U0SUITEMATE" },
		actions: [
			{
				type: "button",
				action_id: "approve",
				block_id: "choices",
				value: "R-0142",
			},
		],
		state: {
			values: {
				choices: {
					tone: { type: "static_select", selected_option: { value: "direct" } },
				},
			},
		},
	});
	const stranger = await slack.press({
		as: "U0NADIA",
		message,
		label: "Approve",
	});
	expect(stranger).toEqual({
		kind: "refused",
		sentence: "This is no longer there.",
	});
	expect(
		await slack.press({ as, message, actionId: "tone", value: "rude" }),
	).toEqual({ kind: "refused", sentence: "This choice does not exist." });
	expect(bodies).toHaveLength(2);
});

test("a private card is replaced and deleted over its response_url, and never shown in the payload", async () => {
	const bodies: BlockAction[] = [];
	const slack = await openBolt((app) => {
		app.command("/ksuite", async ({ ack, respond }) => {
			await ack();
			await respond({ blocks: card("first"), text: "first" });
		});
		app.action<BlockAction>("approve", async ({ ack, body, respond }) => {
			bodies.push(body);
			await ack();
			await respond(
				bodies.length === 1
					? { replace_original: true, blocks: card("second"), text: "second" }
					: { delete_original: true },
			);
		});
	});
	const as = "U0NADIA";
	await slack.command({ as, channel: "C0SALES", command: "/ksuite", text: "" });
	const find = (text: string) => () =>
		slack.messages("C0SALES", as).find((one) => one.text === text);
	const first = await slack.waitFor(find("first"));
	await slack.press({ as, message: first, label: "Approve" });
	const second = await slack.waitFor(find("second"));
	expect(second).toMatchObject({ ts: first.ts, private: true, edited: true });
	expect(bodies[0]?.container).toMatchObject({ is_ephemeral: true });
	expect(bodies[0]).not.toHaveProperty("message");
	await slack.press({ as, message: second, label: "Approve" });
	await slack.waitFor(() => find("second")() === undefined);
});

test("an app that does not answer a press leaves the card as it was and says so", async () => {
	const slack = await openBolt(
		(app) => {
			app.command("/ksuite", ({ ack }) => ack({ blocks: card("x") }));
			app.action("approve", () => new Promise(() => {}));
		},
		{},
		{ ackMs: 100 },
	);
	const as = "U0NADIA";
	await slack.command({ as, channel: "C0SALES", command: "/ksuite", text: "" });
	const message = slack.messages("C0SALES", as).at(-1);
	if (message === undefined) throw new Error("no card");
	const outcome = await slack.press({ as, message, label: "Approve" });
	expect(outcome.kind).toBe("unanswered");
	expect(slack.notices(as)).toEqual(["The app did not answer. Try again?"]);
});

test("a select asks the app for its options while somebody types", async () => {
	const slack = await openBolt((app) => {
		app.command("/ksuite", ({ ack }) =>
			ack({
				blocks: [
					{
						type: "actions",
						elements: [{ type: "external_select", action_id: "who" }],
					},
				],
			}),
		);
		app.options("who", ({ ack, options }) =>
			ack({
				options: [
					{ text: { type: "plain_text", text: options.value }, value: "1" },
				],
			}),
		);
	});
	const as = "U0NADIA";
	await slack.command({ as, channel: "C0SALES", command: "/ksuite", text: "" });
	const message = slack.messages("C0SALES", as).at(-1);
	if (message === undefined) throw new Error("no card");
	const found = await slack.options({
		as,
		message,
		actionId: "who",
		query: "luc",
	});
	expect(found?.options).toMatchObject([{ text: { text: "luc" }, value: "1" }]);
});

test("shortcuts carry the message they were chosen on", async () => {
	const seen: unknown[] = [];
	const slack = await openBolt((app) => {
		app.shortcut(/.*/, async ({ ack, shortcut, respond }) => {
			seen.push(shortcut);
			await ack();
			if (shortcut.type === "message_action") await respond("rephrased");
		});
	});
	const as = "U0NADIA";
	const [message] = slack.messages("C0GENERAL", as);
	const chosen = { as, callbackId: "rephrase", channel: "C0GENERAL" };
	await slack.shortcut({ ...chosen, messageTs: message?.ts ?? "" });
	await slack.shortcut({ as, callbackId: "write_new" });
	expect(seen).toMatchObject([
		{
			type: "message_action",
			callback_id: "rephrase",
			channel: { id: "C0GENERAL", name: "general" },
			message: { user: "U0MARC", text: message?.text },
		},
		{ type: "shortcut", callback_id: "write_new" },
	]);
	const answer = await slack.waitFor(() =>
		slack.messages("C0GENERAL", as).find((one) => one.text === "rephrased"),
	);
	expect(answer.private).toBe(true);
	const hidden = await slack.shortcut({
		...chosen,
		channel: "C0APPROVALS",
		messageTs: "1.000000",
	});
	expect(hidden.kind).toBe("refused");
});

test("a private result is posted for everybody over its response_url, and then taken away", async () => {
	const slack = await openBolt((app) => {
		app.command("/write", ({ ack }) => ack({ blocks: card("Mine") }));
		app.action("approve", async ({ ack, respond }) => {
			await ack();
			await respond({ response_type: "in_channel", text: "For everybody" });
			await respond({ delete_original: true });
		});
	});
	const as = "U0NADIA";
	const channel = "C0SALES";
	await slack.command({ as, channel, command: "/write", text: "" });
	const [message] = slack.messages(channel, as).slice(-1);
	if (message === undefined) throw new Error("no card");
	await slack.press({ as, message, label: "Approve" });
	await slack.waitFor(
		() => !slack.messages(channel, as).some(({ ts }) => ts === message.ts),
	);
	for (const person of [as, "U0MARC"])
		expect(slack.messages(channel, person).at(-1)).toMatchObject({
			user: "U0SUITEMATE",
			text: "For everybody",
			private: false,
		});
});

test("a choice in a menu of a private message names the block and the option", async () => {
	const bodies: BlockAction[] = [];
	const slack = await openBolt((app) => {
		app.command("/write", ({ ack }) => ack({ blocks: resultCard }));
		app.action<BlockAction>("tone", async ({ ack, body }) => {
			bodies.push(body);
			await ack();
		});
	});
	const as = "U0NADIA";
	await slack.command({ as, channel: "C0SALES", command: "/write", text: "" });
	const [message] = slack.messages("C0SALES", as).slice(-1);
	if (message === undefined) throw new Error("no card");
	await slack.press({ as, message, actionId: "tone", value: "shorter" });
	expect(bodies[0]?.actions).toMatchObject([
		{
			type: "static_select",
			block_id: "follow-up",
			selected_option: { value: "shorter", text: { text: "Shorter" } },
		},
	]);
});
