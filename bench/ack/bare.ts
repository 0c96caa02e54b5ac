/** What the product is compared to: Bolt's own HTTPReceiver and one listener that only acknowledges. */
import { App, HTTPReceiver, LogLevel } from "@slack/bolt";

const receiver = new HTTPReceiver({
	signingSecret: process.env.SLACK_SIGNING_SECRET ?? "",
	logLevel: LogLevel.ERROR,
});
const app = new App({
	receiver,
	authorize: async () => ({ botToken: "xoxb-0", botId: "B", botUserId: "U" }),
	convoStore: false,
	logLevel: LogLevel.ERROR,
});
app.command("/ksuite", ({ ack }) => ack());
const server = await app.start({ port: 0, host: "127.0.0.1" });
const address = server.address();
const port = typeof address === "object" ? address?.port : null;
console.log(JSON.stringify({ event: "started", port }));
