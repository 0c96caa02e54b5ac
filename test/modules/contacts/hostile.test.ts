import { afterAll, beforeAll, expect, it } from "vitest";
import { named } from "../../../src/core/arguments.ts";
import { cardOf } from "../../../src/core/card.ts";
import { contactCommands } from "../../../src/modules/contacts/commands.ts";
import { faultsOfView } from "../../support/drawn.ts";
import { naughty } from "../../support/naughty.ts";
import { accounts, quietPort } from "../../support/suitemate.ts";
import { type ContactsTest, openContacts, putText } from "./stage.ts";

let test: ContactsTest;
let book = "";
const marc = "marc.dubois@alpenblick.example";

/** Books and contacts that are called like anything. */
beforeAll(async () => {
	test = await openContacts();
	const team = await test.make("Team");
	book = team.id;
	await test.elise.sharing.share(book, { who: marc, right: "read" });
	for (const [index, name] of naughty.entries()) {
		const said = name.replaceAll(/[\r\n\0]/gu, " ").slice(0, 3000);
		const text = `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:${index}\r\nFN:${said}\r\nEMAIL:${said}\r\nTEL:${said}\r\nORG:${said}\r\nEND:VCARD\r\n`;
		if (text.isWellFormed())
			await putText(test.elise, team, `${index}.vcf`, text);
	}
	for (let index = 0; index < 12; index += 1) await test.make(`Book ${index}`);
	const { collections } = test.elise;
	const odd = naughty.filter((name) => name.length > 2).slice(0, 40);
	// Servers let people call their books anything.
	Object.assign(test.elise, {
		collections: async () =>
			(await collections()).map((one, index) =>
				one.id === book ? one : { ...one, name: odd[index * 3] ?? "" },
			),
	});
});
afterAll(() => test.close());

it.each(contactCommands.map((command) => [command.name, command] as const))(
	"whatever stands in books, contacts and arguments, %s gives a good answer",
	async (name, command) => {
		const args = named(command.args).map(({ name: arg }) => arg);
		const good: Record<string, unknown> = {
			search: "e",
			book: args.includes("email") || args.includes("who") ? book : undefined,
			email: "nadia.keller@alpenblick.example",
			who: marc,
			share: "x",
		};
		const input = Object.fromEntries(
			Object.entries(good).filter(([arg]) => args.includes(arg)),
		);
		const inputs = [
			input,
			...args.flatMap((arg) =>
				[...naughty, book, -1, true, [book], ["x", book]].map((bad) => ({
					...input,
					[arg]: bad,
				})),
			),
		];
		for (const one of inputs) {
			const shown = await test.app.invoke(
				{ command: name, input: one },
				accounts.elise,
				quietPort,
			);
			const what = JSON.stringify(one).slice(0, 200);
			if (shown.kind === "problem")
				expect(shown.text, what).not.toMatchObject({
					say: "problem.unexpected",
				});
			if (shown.kind === "view")
				expect(faultsOfView(shown.view, "en-GB"), what).toEqual([]);
			if (shown.kind === "request")
				expect(
					faultsOfView(cardOf(shown.request, "asker"), "en-GB"),
					what,
				).toEqual([]);
		}
		expect(test.events.filter(({ event }) => event === "failure")).toEqual([]);
	},
);
