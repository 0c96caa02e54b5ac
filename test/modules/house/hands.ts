import type { Shown } from "../../../src/core/pipeline.ts";
import type { Menu } from "../../../src/core/view.ts";
import {
	accounts,
	quietPort,
	requestOf,
	type TestSuitemate,
} from "../../support/suitemate.ts";

/** People of the tests. */
export type Name = keyof typeof accounts;

/** Carries out a command with arguments as a dialog or a button gives them. */
export const act = (
	test: TestSuitemate,
	who: Name,
	command: string,
	input: Readonly<Record<string, unknown>> = {},
): Promise<Shown> =>
	test.app.invoke({ command, input }, accounts[who], quietPort);

/** The same, confirmed by the person who asked. */
export const confirmed = async (
	test: TestSuitemate,
	who: Name,
	command: string,
	input: Readonly<Record<string, unknown>> = {},
): Promise<Shown> => {
	const { id } = requestOf(await act(test, who, command, input));
	return test.app.answer(id, "confirm", accounts[who]);
};

/** The view of an answer; a request shows what it brought. */
export const viewOf = (shown: Shown) => {
	if (shown.kind === "view") return shown.view;
	if (shown.kind === "request" && shown.request.ending?.kind === "view")
		return shown.request.ending.view;
	throw new Error(`no view: ${JSON.stringify(shown)}`);
};

/** Presses the button with this sentence. */
export const press = async (
	test: TestSuitemate,
	who: Name,
	shown: Shown,
	label: string,
): Promise<Shown> => {
	const button = viewOf(shown)
		.body.flatMap((block) => (block.kind === "buttons" ? block.buttons : []))
		.find((one) => JSON.stringify(one.label).includes(`"${label}"`));
	if (!button || button.does.kind === "answer") throw new Error("no button");
	return act(test, who, button.does.command, button.does.input);
};

/** The menu of a list. */
export const menuOf = (shown: Shown): Menu | undefined =>
	viewOf(shown).body.flatMap((block) =>
		block.kind === "buttons" && block.menu ? [block.menu] : [],
	)[0];

/** Chooses in the menu of a list what begins with this. */
export const pick = (
	test: TestSuitemate,
	who: Name,
	shown: Shown,
	name: string,
): Promise<Shown> => {
	const menu = menuOf(shown);
	const option = menu?.options.find(({ label }) =>
		JSON.stringify(label).includes(`"name":"${name}"`),
	);
	if (!menu || !option) throw new Error("no such choice");
	return act(test, who, menu.command, {
		...menu.input,
		[menu.arg]: option.value,
	});
};

/** What the dialog of a command begins with. */
export const formOf = async (
	test: TestSuitemate,
	who: Name,
	command: string,
	input: Readonly<Record<string, unknown>>,
) => test.app.form({ command, input }, accounts[who], quietPort);

/** What the writer is told of a person's terms. */
export const termsOf = async (
	test: TestSuitemate,
	who: Name,
	language: "de" | "en" | null = "de",
) => {
	const { person, userId } = await test.app.who(accounts[who]);
	return test.services.house.terms({ person, userId }, language);
};
