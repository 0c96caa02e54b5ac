import { LogLevel, WebClient } from "@slack/web-api";
import { expect, test } from "vitest";
import type { LocalSlack } from "../../src/playground/local-slack.ts";
import { openSlack } from "./support/open-bolt.ts";

const png = Buffer.from(
	"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
	"base64",
);

function clientOf(slack: LocalSlack): WebClient {
	return new WebClient(slack.environment.SLACK_BOT_TOKEN, {
		slackApiUrl: slack.environment.SLACK_API_URL ?? "",
		logLevel: LogLevel.ERROR,
		retryConfig: { retries: 0 },
	});
}

async function uploadPicture(client: WebClient): Promise<string> {
	const { files } = await client.filesUploadV2({
		filename: "storage.png",
		file: png,
		alt_text: "262 of 315 GB used",
	});
	return String(files[0]?.files?.[0]?.id);
}

test("an uploaded file appears in its channel and is downloaded only with the token", async () => {
	const slack = await openSlack();
	await clientOf(slack).filesUploadV2({
		channel_id: "C0SALES",
		initial_comment: "The report",
		filename: "report.csv",
		content: "a,b\n",
	});
	const message = slack.messages("C0SALES", "U0NADIA").at(-1);
	expect(message).toMatchObject({
		text: "The report",
		files: [{ name: "report.csv", mimetype: "text/csv", size: 4 }],
	});
	const id = message?.files?.[0]?.id ?? "";
	const { file } = await clientOf(slack).files.info({ file: id });
	const url = file?.url_private_download ?? "";
	const stranger = await fetch(url);
	expect(stranger.status).toBe(200);
	expect(stranger.headers.get("content-type")).toContain("text/html");
	const token = slack.environment.SLACK_BOT_TOKEN;
	const headers = { authorization: `Bearer ${token}` };
	expect(await (await fetch(url, { headers })).text()).toBe("a,b\n");
});

test("a picture can stand in a message once Slack has looked at it", async () => {
	const slack = await openSlack();
	const client = clientOf(slack);
	slack.fault({ path: "processing", kind: "slow", delayMs: 900 });
	const id = await uploadPicture(client);
	const send = () =>
		client.chat.postMessage({
			channel: "C0SALES",
			text: "Storage",
			blocks: [
				{ type: "image", alt_text: "262 of 315 GB", slack_file: { id } },
			],
		});
	await expect(send()).rejects.toThrow("invalid_blocks");
	const mimetype = async () =>
		(await client.files.info({ file: id })).file?.mimetype;
	expect(await mimetype()).toBe("");
	await expect.poll(mimetype).toBe("image/png");
	await expect(send()).resolves.toMatchObject({ ok: true });
	const picture = await fetch(`${slack.url}/files/${id}`);
	expect(picture.headers.get("content-type")).toBe("image/png");
});

test("a file that was never uploaded cannot be shared", async () => {
	const slack = await openSlack();
	const client = clientOf(slack);
	const { file_id: id = "" } = await client.files.getUploadURLExternal({
		filename: "empty.txt",
		length: 3,
	});
	const share = client.files.completeUploadExternal({ files: [{ id }] });
	await expect(share).rejects.toThrow("file_upload_incomplete");
});
