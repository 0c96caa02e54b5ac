import { chatMethods } from "./chat.ts";
import { streamMethods } from "./chat-stream.ts";
import { conversationMethods } from "./conversations.ts";
import { fileMethods } from "./files.ts";
import { historyMethods } from "./history.ts";
import type { Method } from "./method.ts";
import { oauthMethods } from "./oauth.ts";
import { sessionMethods } from "./session.ts";
import { userMethods } from "./users.ts";
import { viewMethods } from "./views.ts";

/** Every method of the Web API that the local Slack speaks. */
export const methods: Record<string, Method> = {
	...sessionMethods,
	...oauthMethods,
	...chatMethods,
	...streamMethods,
	...viewMethods,
	...userMethods,
	...conversationMethods,
	...historyMethods,
	...fileMethods,
};
