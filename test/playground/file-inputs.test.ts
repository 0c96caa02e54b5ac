import type { ModalView } from "@slack/types";
import { WebClient } from "@slack/web-api";
import { expect, test } from "vitest";
import type { LocalSlack } from "../../src/playground/local-slack.ts";
import type { View } from "../../src/playground/state/view.ts";
import { plain } from "./support/kit.ts";
import { openBolt } from "./support/open-bolt.ts";

const as = "U0NADIA";

const dialog = (optional = false): ModalView => ({
	type: "modal",
	callback_id: "documents",
	title: plain("Ask a document"),
	submit: plain("Ask"),
	blocks: [
		{
			type: "input",
			block_id: "given",
			optional,
			label: plain("Documents"),
			element: { type: "file_input", action_id: "files", max_files: 2 },
		},
	],
});

/** An app whose shortcut opens the dialog, and what it got from it. */
async function withDialog(optional = false) {
	const seen: unknown[] = [];
	const slack = await openBolt((app) => {
		app.shortcut("write_new", async ({ ack, client, shortcut }) => {
			await ack();
			const { trigger_id } = shortcut;
			await client.views.open({ trigger_id, view: dialog(optional) });
		});
		app.view("documents", async ({ ack, view }) => {
			await ack();
			seen.push(view.state.values.given?.files);
		});
	});
	await slack.shortcut({ as, callbackId: "write_new" });
	const view = await slack.waitFor(() => slack.views(as)[0]);
	return { slack, seen, view };
}

const submit = (slack: LocalSlack, view: View, files: string[]) =>
	slack.submit({ as, view, values: { files } });

const fileOf = (slack: LocalSlack, size = 3, who = as) =>
	slack.upload(who, "a.pdf", Buffer.alloc(size));

test("a dialog hands over its files whole, and the app may then read them", async () => {
	const { slack, seen, view } = await withDialog();
	const file = fileOf(slack);
	const client = new WebClient(slack.environment.SLACK_BOT_TOKEN, {
		slackApiUrl: slack.environment.SLACK_API_URL ?? "",
	});
	await expect(client.files.info({ file })).rejects.toThrow("file_not_found");
	expect(await submit(slack, view, [file])).toEqual({ kind: "done" });
	expect(seen).toMatchObject([
		{
			type: "file_input",
			files: [
				{
					id: file,
					name: "a.pdf",
					mimetype: "application/pdf",
					filetype: "pdf",
					size: 3,
					user: as,
					url_private_download: expect.stringContaining(file),
				},
			],
		},
	]);
	const info = await client.files.info({ file });
	expect(info.file).toMatchObject({ shares: {}, channels: [], ims: [] });
});

test("a required file is asked for, an optional one is not", async () => {
	const asked = await withDialog();
	expect(await submit(asked.slack, asked.view, [])).toEqual({
		kind: "errors",
		errors: { given: "Please complete this required field." },
	});
	const free = await withDialog(true);
	expect(await submit(free.slack, free.view, [])).toEqual({ kind: "done" });
	expect(free.seen).toEqual([{ type: "file_input", files: [] }]);
});

test("too many files, too large ones and those of others are not taken", async () => {
	const { slack, seen, view } = await withDialog();
	const errors = async (files: string[]) =>
		Object(await submit(slack, view, files)).errors?.given;
	const three = [fileOf(slack), fileOf(slack), fileOf(slack)];
	expect(await errors(three)).toBe("Please add at most 2 files.");
	const large = fileOf(slack, 10 * 1024 * 1024 + 1);
	expect(await errors([large])).toBe("Each file may have at most 10 MB.");
	const others = fileOf(slack, 3, "U0MARC");
	expect(await errors([others])).toBe("Please complete this required field.");
	expect(await errors(["F0NOTHERE"])).toBe(
		"Please complete this required field.",
	);
	expect(seen).toEqual([]);
});
