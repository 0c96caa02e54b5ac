import type { Text } from "../../src/core/text.ts";
import type { View } from "../../src/core/view.ts";
import { drawDialog } from "../../src/platforms/slack/draw/dialog.ts";
import { createPen, drawView } from "../../src/platforms/slack/draw/view.ts";
import { checkMessage } from "../../src/playground/blocks/check-message.ts";
import { checkView } from "../../src/playground/blocks/check-view.ts";
import { readText } from "../../src/words/words.ts";

const context = { hasImage: () => true, scopes: ["files:write", "files:read"] };

/** A view as Slack gets it in a language. */
export const blocksOf = (view: View, locale: string): unknown =>
	JSON.parse(
		JSON.stringify(
			drawView(
				view,
				createPen(reader(locale), () => "F1"),
				"more",
			).blocks,
		),
	);

/** Draws a view for Slack in a language and judges it by Slack's limits; the faults, none when it is good. */
export const faultsOfView = (view: View, locale: string): string[] => {
	const verdict = checkMessage(blocksOf(view, locale), context);
	if (verdict.kind === "too long") return ["too long"];
	return verdict.kind === "invalid"
		? verdict.problems.map(({ message, pointer }) => `${pointer} ${message}`)
		: [];
};

/** Draws a command's dialog and judges it by Slack's limits. */
export const faultsOfDialog = (
	plan: Parameters<typeof drawDialog>[0],
	locale: string,
): string[] => {
	const view = JSON.parse(JSON.stringify(drawDialog(plan, reader(locale))));
	return checkView(view, "modal", context).map(
		({ message, pointer }) => `${pointer} ${message}`,
	);
};

/** Reads texts in a language, at a fixed moment. */
export const reader =
	(locale: string) =>
	(text: Text): string =>
		readText(text, {
			locale,
			zone: "Europe/Zurich",
			now: Date.UTC(2026, 10, 22),
		});
