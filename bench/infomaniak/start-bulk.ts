import type { Button } from "../../src/core/view.ts";
import { people, type Stage } from "./stage.ts";

/** A table to import: how many rows, and where its rows come from. */
export const tables = {
	users: (rows: number) =>
		["email;first name;last name", ...lines(rows, userRow)].join("\n"),
	mail: (rows: number) => ["address", ...lines(rows, mailRow)].join("\n"),
} as const;

/** Pastes a table as the help desk does and asks for all of its rows; the id of the request, which still waits for approval. */
export const askForBulk = async (
	{ app, account }: Stage,
	subject: keyof typeof tables,
	rows: number,
): Promise<string> => {
	const helpdesk = account(people.helpdesk);
	const read = {
		command: `${subject} import`,
		input: { rows: tables[subject](rows) },
	};
	const shown = await app.invoke(read, helpdesk, port);
	const buttons: readonly Button[] =
		shown.kind === "view"
			? shown.view.body.flatMap((block) =>
					block.kind === "buttons" ? block.buttons : [],
				)
			: [];
	const all = `${subject} import-all`;
	const does = buttons
		.map((button) => button.does)
		.find((one) => one.kind === "invoke" && one.command === all);
	if (does?.kind !== "invoke")
		throw new Error(`${subject}: ${JSON.stringify(shown).slice(0, 500)}`);
	const { command, input } = does;
	const asked = await app.invoke({ command, input }, helpdesk, port);
	if (asked.kind === "request") return asked.request.id;
	throw new Error(`${all}: ${JSON.stringify(asked).slice(0, 500)}`);
};

const port = {
	progress: () => undefined,
	signal: new AbortController().signal,
};

const lines = (rows: number, row: (number: number) => string) =>
	Array.from({ length: rows }, (_, index) => row(index + 1));

const userRow = (number: number): string =>
	`bulk${number}@elsewhere.example;Bulk;Person${number}`;

const mailRow = (number: number): string => `bulk${number}@alpenblick.example`;
