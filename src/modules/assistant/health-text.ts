import type { Health } from "../../ai/connection.ts";
import { say, type Text } from "../../core/text.ts";

/** How an endpoint is doing, in words. */
export const healthText = (health: Health): Text => say(`ai.health.${health}`);
