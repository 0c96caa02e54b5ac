import type { House } from "../../ai/house.ts";
import type { AiService } from "../../ai/service.ts";
import type { Chat } from "../../core/chat.ts";
import type { SpellCheck } from "./spell-check.ts";

/** What writing commands need of the world. */
export type Writing = {
	readonly ai: AiService;
	readonly house: House;
	readonly chat: Chat;
	readonly spelling: SpellCheck;
};
