import type { Health } from "../../ai/connection.ts";
import { say, type Text } from "../../core/text.ts";

/** How an endpoint is doing, in words, with the reason where it gave one. */
export const healthText = (health: Health, reason: Text | null): Text =>
	reason === null
		? say(`ai.health.${health}`)
		: say("ai.health.refused-because", { reason });
