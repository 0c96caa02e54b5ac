import type { App, ViewClosedAction } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { expect, test } from "vitest";
import { openBolt } from "./support/open-bolt.ts";

const form = (title: string): ModalView => ({
	type: "modal",
	callback_id: "form",
	private_metadata: "sealed",
	title: { type: "plain_text", text: title },
	submit: { type: "plain_text", text: "Add" },
	notify_on_close: true,
	blocks: [
		{
			type: "input",
			block_id: "mail",
			label: { type: "plain_text", text: "Email" },
			element: { type: "email_text_input", action_id: "value" },
		},
		{
			type: "actions",
			block_id: "more",
			elements: [
				{
					type: "button",
					action_id: "deeper",
					text: { type: "plain_text", text: "Deeper" },
				},
			],
		},
	],
});

const as = "U0NADIA";

async function openForm(listen: (app: App) => void) {
	const errors: string[] = [];
	const slack = await openBolt((app) => {
		app.shortcut("write_new", async ({ ack, client, shortcut }) => {
			await ack();
			const { trigger_id } = shortcut;
			await client.views.open({ trigger_id, view: form("Add somebody") });
			await client.views
				.open({ trigger_id, view: form("Twice") })
				.catch((error: Error) => errors.push(error.message));
		});
		listen(app);
	});
	await slack.shortcut({ as, callbackId: "write_new" });
	const view = await slack.waitFor(() => slack.views(as)[0]);
	return { slack, view, errors };
}

test("a trigger opens one dialog, and only once", async () => {
	const { slack, view, errors } = await openForm(() => {});
	expect(view).toMatchObject({
		callbackId: "form",
		privateMetadata: "sealed",
		previousViewId: null,
	});
	await expect.poll(() => errors[0]).toContain("exchanged_trigger_id");
	expect(slack.views("U0MARC")).toEqual([]);
});

test("a trigger is worth nothing after three seconds", async () => {
	let later = 0;
	const errors: string[] = [];
	const slack = await openBolt(
		(app) => {
			app.shortcut("write_new", async ({ ack, client, shortcut }) => {
				await ack();
				later = 3001;
				const { trigger_id } = shortcut;
				await client.views
					.open({ trigger_id, view: form("Late") })
					.catch((error: Error) => errors.push(error.message));
			});
		},
		{},
		{ now: () => Date.now() + later },
	);
	await slack.shortcut({ as, callbackId: "write_new" });
	await expect.poll(() => errors[0]).toContain("expired_trigger_id");
});

test("Slack refuses an empty or ill-formed field itself, the app the rest", async () => {
	const submitted: unknown[] = [];
	const { slack, view } = await openForm((app) => {
		app.view("form", async ({ ack, view: given }) => {
			submitted.push(given.state.values);
			await ack({ response_action: "errors", errors: { mail: "Taken." } });
		});
	});
	expect(await slack.submit({ as, view, values: {} })).toEqual({
		kind: "errors",
		errors: { mail: "Please complete this required field." },
	});
	expect(await slack.submit({ as, view, values: { mail: "luca" } })).toEqual({
		kind: "errors",
		errors: { mail: "Please enter a valid email address." },
	});
	expect(submitted).toEqual([]);
	const luca = { mail: "luca@alpenblick.example" };
	expect(await slack.submit({ as, view, values: luca })).toEqual({
		kind: "errors",
		errors: { mail: "Taken." },
	});
	expect(submitted).toEqual([
		{ mail: { value: { type: "email_text_input", value: luca.mail } } },
	]);
	expect(slack.views(as)).toHaveLength(1);
});

test("a submission closes, replaces, stacks or clears dialogs as the app says", async () => {
	const { slack, view } = await openForm((app) => {
		app.view("form", async ({ ack, view: given }) => {
			switch (given.title.text) {
				case "Add somebody":
					return ack({ response_action: "update", view: form("Updated") });
				case "Updated":
					return ack({ response_action: "push", view: form("Pushed") });
				case "Pushed":
					return ack();
				default:
					return ack({ response_action: "clear" });
			}
		});
	});
	const values = { mail: "a@b.example" };
	const titles = () => slack.views(as).map(({ title }) => title?.text);
	await slack.submit({ as, view, values });
	expect(titles()).toEqual(["Updated"]);
	await slack.submit({ as, view, values });
	expect(titles()).toEqual(["Updated", "Pushed"]);
	const [, pushed] = slack.views(as);
	expect(pushed).toMatchObject({
		previousViewId: view.id,
		rootViewId: view.id,
	});
	if (pushed === undefined) throw new Error("no second dialog");
	expect((await slack.submit({ as, view, values })).kind).toBe("refused");
	await slack.submit({ as, view: pushed, values });
	expect(titles()).toEqual(["Updated"]);
});

test("an answer that breaks Slack's rules keeps the dialog open with a sentence", async () => {
	const { slack, view } = await openForm((app) => {
		app.view("form", ({ ack }) =>
			ack({
				response_action: "update",
				view: form("This title has more than 24 characters"),
			}),
		);
	});
	const values = { mail: "a@b.example" };
	expect(await slack.submit({ as, view, values })).toEqual({
		kind: "unanswered",
		sentence: "We had some trouble connecting. Try again?",
	});
	expect(slack.views(as)).toHaveLength(1);
});

test("no more than three dialogs stand on each other, and only over a press inside one", async () => {
	const errors: string[] = [];
	const { slack, view } = await openForm((app) => {
		app.action("deeper", async ({ ack, client, body }) => {
			await ack();
			if (body.type !== "block_actions") return;
			await client.views
				.push({ trigger_id: body.trigger_id, view: form("Deeper") })
				.catch((error: Error) => errors.push(error.message));
		});
	});
	await slack.press({ as, view, actionId: "deeper" });
	const second = await slack.waitFor(() => slack.views(as)[1]);
	await slack.press({ as, view: second, actionId: "deeper" });
	const third = await slack.waitFor(() => slack.views(as)[2]);
	await slack.press({ as, view: third, actionId: "deeper" });
	await expect.poll(() => errors[0]).toContain("push_limit_reached");
});

test("an outdated hash does not overwrite a newer dialog", async () => {
	const errors: string[] = [];
	const { slack, view } = await openForm((app) => {
		app.action("deeper", async ({ ack, client, body }) => {
			await ack();
			if (body.type !== "block_actions" || !body.view) return;
			const { id: view_id, hash } = body.view;
			const update = (title: string) =>
				client.views.update({ view_id, hash, view: form(title) });
			await update("Newer");
			await update("Older").catch((error: Error) => errors.push(error.message));
		});
	});
	await slack.press({ as, view, actionId: "deeper" });
	await expect.poll(() => errors[0]).toContain("hash_conflict");
	expect(slack.views(as)[0]?.title).toMatchObject({ text: "Newer" });
});

test("closing a dialog is told to the app that asked for it", async () => {
	const closed: unknown[] = [];
	const { slack, view } = await openForm((app) => {
		const form = { callback_id: "form", type: "view_closed" as const };
		app.view<ViewClosedAction>(form, async ({ ack, body }) => {
			closed.push(body.is_cleared);
			await ack();
		});
	});
	await slack.dismiss({ as, view });
	expect(closed).toEqual([false]);
	expect(slack.views(as)).toEqual([]);
});

test("a dialog with faults is refused with the place of each", async () => {
	const answers: unknown[] = [];
	const slack = await openBolt((app) => {
		app.shortcut("write_new", async ({ ack, client, shortcut }) => {
			await ack();
			const { submit, ...view } = form("Add somebody");
			await client.views
				.open({ trigger_id: shortcut.trigger_id, view })
				.catch((error: { data: unknown }) => answers.push(error.data));
		});
	});
	await slack.shortcut({ as, callbackId: "write_new" });
	await expect.poll(() => answers).toHaveLength(1);
	expect(answers[0]).toMatchObject({
		error: "invalid_arguments",
		response_metadata: {
			messages: ["[ERROR] missing required field: submit [json-pointer:/view]"],
		},
	});
});

test("the Home tab is published when somebody opens it, for that person", async () => {
	const slack = await openBolt((app) => {
		app.event("app_home_opened", async ({ event, client }) => {
			if (event.tab !== "home") return;
			const text = event.view ? "Welcome back" : "Welcome";
			const blocks = [{ type: "header", text: { type: "plain_text", text } }];
			const view = { type: "home" as const, blocks };
			await client.views.publish({ user_id: event.user, view });
		});
	});
	expect(await slack.openHome(as)).toBeNull();
	const home = await slack.waitFor(() => slack.home(as));
	expect(home.blocks).toMatchObject([{ text: { text: "Welcome" } }]);
	await slack.openHome(as);
	const again = await slack.waitFor(
		() => slack.home(as)?.hash !== home.hash && slack.home(as),
	);
	expect(again.blocks).toMatchObject([{ text: { text: "Welcome back" } }]);
	expect(again.id).toBe(home.id);
	expect(slack.home("U0MARC")).toBeNull();
});
