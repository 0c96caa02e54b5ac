import { writeSync } from "node:fs";
import { quietPort, requestOf } from "../../support/suitemate.ts";
import { openOnDisk, person } from "./on-disk.ts";

// Has many people invited, saying each before and after, and goes on with what another process left: somebody ends it with SIGKILL.
const [folder = "", count = "0"] = process.argv.slice(2);
// Written before the next step begins: what waits in the stream of a full pipe would be lost with the process.
const say = (what: string, email: string): number =>
	writeSync(1, `${JSON.stringify({ what, email })}\n`);

// Another process may have held the job a moment ago, and said that it would be back within half a minute.
const ahead = 60_000 * Number(process.argv[4] ?? 0);
const test = await openOnDisk(
	folder,
	() => Date.now() + ahead,
	(invite) => async (one) => {
		say("inviting", one.email);
		const invited = await invite(one);
		say("invited", one.email);
		return invited;
	},
);
const [going] = await test.store.requests.list({ states: ["running"] });
if (going) await test.tend();
else {
	await test.ksuite.plans.change("pro", 300);
	await test.ksuite.teams.create("IT");
	const rows = Array.from(
		{ length: Number(count) },
		(_, at) => `p${at}@new.example;Person;${at};IT`,
	);
	const table = ["email;first;last;teams", ...rows].join("\n");
	const invoke = (command: string, input: Record<string, unknown>) =>
		test.app.invoke({ command, input }, person("U0ASKER"), quietPort);
	const shown = await invoke("users import", { rows: table });
	const buttons = shown.kind === "view" ? shown.view.body : [];
	const ask = buttons
		.flatMap((block) => (block.kind === "buttons" ? block.buttons : []))
		.map(({ does }) => does)
		.find((does) => does.kind === "invoke");
	if (ask?.kind !== "invoke") throw new Error("nothing to press");
	const { id } = requestOf(await invoke(ask.command, { ...ask.input }));
	await test.app.answer(id, "approve", person("U0SECOND"));
}
await test.idle();
say("ended", "");
