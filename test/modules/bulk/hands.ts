import { cardOf } from "../../../src/core/card.ts";
import type { Shown } from "../../../src/core/pipeline.ts";
import type { Button } from "../../../src/core/view.ts";
import { readText } from "../../../src/words/words.ts";
import {
	accounts,
	quietPort,
	requestOf,
	type TestSuitemate,
} from "../../support/suitemate.ts";

type Name = keyof typeof accounts;

/** Lets a person choose a file in the dialog of a command. */
export const give = async (
	test: TestSuitemate,
	who: Name,
	command: string,
	bytes: string | Uint8Array,
): Promise<Shown> => {
	Object.assign(test.services, {
		chat: {
			...test.services.chat,
			file: async (id: string) => ({
				id,
				name: "people.csv",
				by: accounts[who].user,
				bytes: typeof bytes === "string" ? Buffer.from(bytes) : bytes,
			}),
		},
	});
	const input = { table: ["F0TABLE"] };
	return test.app.invoke({ command, input }, accounts[who], quietPort);
};

/** Pastes rows into the dialog of a command. */
export const paste = (
	{ app }: TestSuitemate,
	who: Name,
	command: string,
	rows: string,
): Promise<Shown> =>
	app.invoke({ command, input: { rows } }, accounts[who], quietPort);

/** Presses the button that begins like this on an answer or on the asker's card. */
export const press = async (
	{ app }: TestSuitemate,
	who: Name,
	shown: Shown,
	label: string,
): Promise<Shown> => {
	const button = buttonsOf(shown).find((one) =>
		readText(one.label, reader).startsWith(label),
	);
	if (button?.does.kind !== "invoke") throw new Error(`no button ${label}`);
	const { command, input } = button.does;
	return app.invoke({ command, input }, accounts[who], quietPort);
};

/** Asks for all of a checked table, has it approved, and waits until it is done. */
export const seeThrough = async (
	test: TestSuitemate,
	shown: Shown,
	who: Name = "nadia",
	second: Name = "anna",
): Promise<Shown> => {
	const asked = await press(test, who, shown, "Ask for approval");
	const { id } = requestOf(asked);
	await test.app.answer(id, "approve", accounts[second]);
	await test.idle();
	return lastOf(test, id);
};

/** A request as it is now. */
export const lastOf = async (
	test: TestSuitemate,
	id: string,
): Promise<Shown> => {
	const request = await test.app.request(id);
	if (!request) throw new Error("the request is gone");
	return { kind: "request", request };
};

/** The file in an answer. */
export const fileOf = (shown: Shown): string => {
	const file =
		shown.kind === "view"
			? shown.view.body.find((block) => block.kind === "file")
			: undefined;
	if (file?.kind !== "file") throw new Error("no file");
	return file.text;
};

const buttonsOf = (shown: Shown): readonly Button[] => {
	const body =
		shown.kind === "request"
			? cardOf(shown.request, "asker").body
			: shown.kind === "view"
				? [...shown.view.body, ...shown.secret]
				: [];
	return body.flatMap((block) =>
		block.kind === "buttons" ? block.buttons : [],
	);
};

const reader = { locale: "en-GB", zone: "Europe/Zurich", now: 0 };
