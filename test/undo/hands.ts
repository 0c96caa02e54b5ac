import type { Shown } from "../../src/core/pipeline.ts";
import type { Text } from "../../src/core/text.ts";
import type { Button, View } from "../../src/core/view.ts";
import { readText } from "../../src/words/words.ts";
import {
	accounts,
	openTestSuitemate,
	quietPort,
	type TestSuitemate,
} from "../support/suitemate.ts";

export type Name = keyof typeof accounts;
export type Input = Readonly<Record<string, unknown>>;

/** The whole product with a chat in which things can be announced. */
export const open = (): Promise<TestSuitemate> =>
	openTestSuitemate({}, () => ({
		announcer: {
			channels: async () => [{ id: "C0GENERAL", name: "general" }],
			channel: async () => ({ id: "C0GENERAL", name: "general" }),
			announce: async () => undefined,
		},
	}));

/** Carries a command out to its end: confirmed by who asked, or approved by Marc, or by Anna where Marc asked. */
export const carry = async (
	{ app }: TestSuitemate,
	who: Name,
	command: string,
	input: Input = {},
): Promise<Shown> => {
	const shown = await app.invoke({ command, input }, accounts[who], quietPort);
	if (shown.kind !== "request") return shown;
	const { id, needed, decides } = shown.request;
	if (needed === 0) return app.answer(id, "confirm", accounts[who]);
	const second = who === "marc" && decides === "admin" ? "anna" : "marc";
	return app.answer(id, "approve", accounts[second]);
};

/** The view of an answer; throws with what it is in place of one. */
export const viewOf = (shown: Shown): View => {
	if (shown.kind === "view") return shown.view;
	if (shown.kind === "request" && shown.request.ending?.kind === "view")
		return shown.request.ending.view;
	throw new Error(`no view: ${JSON.stringify(shown)}`);
};

/** The button of a view that undoes what it tells of. */
export const undoOf = (shown: Shown): Button["does"] & { kind: "invoke" } => {
	const button = viewOf(shown)
		.body.flatMap((block) => (block.kind === "buttons" ? block.buttons : []))
		.find(({ label }) => read(label).startsWith("Undo"));
	if (button?.does.kind !== "invoke") throw new Error("no way back");
	return button.does;
};

/** Presses the way back on an answer and sees it through. */
export const undo = (
	test: TestSuitemate,
	who: Name,
	shown: Shown,
): Promise<Shown> => {
	const { command, input } = undoOf(shown);
	return carry(test, who, command, input);
};

/** A text in English on the day of the tests. */
export const read = (text: Text): string =>
	readText(text, {
		locale: "en-GB",
		zone: "Europe/Zurich",
		now: Date.UTC(2026, 10, 22, 14, 0),
	});
