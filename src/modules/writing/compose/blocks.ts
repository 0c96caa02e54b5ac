import { newTag, spotlight } from "../../../ai/spotlight.ts";
import type { Wish } from "../../../ai/wish.ts";

/** A text as a block the instructions call data; "none" for no text. */
export const blockOf = (text: string): string =>
	text.trim() === "" ? "none" : spotlight(text, newTag());

/** The tone of a wish as prompts name it. */
export const toneName = (wish: Wish | null): string => wish?.tone ?? "usual";
