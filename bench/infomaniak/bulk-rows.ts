import { columns, type Outcome } from "./outcome.ts";
import { openStage, people, type Stage } from "./stage.ts";
import { askForBulk } from "./start-bulk.ts";

const rows = 10;
/** What work gets of a minute's 60 calls; the others are kept for people. */
const forWork = 50;

/** What makes a person or an address of a row. */
const creating = /\/(?:invitations|mailboxes)$/u;

/** Calls used by bulk work: to check a table and ask, to check it again once it was agreed to, and for each of its rows, from which follows how long 300 rows take at 60 calls a minute. There is no goal. */
export const bulkRows = async (): Promise<Outcome> => {
	const stage = await openStage({ people: 280 });
	const found = [await count(stage, "users"), await count(stage, "mail")];
	await stage.close();
	return {
		lines: columns([
			["", "to ask", "to begin", "for each row", "300 rows take"],
			...found.map(({ subject, asked, begun, row }) => [
				`${subject} import`,
				`${asked}`,
				`${begun}`,
				row.toFixed(1),
				`${((300 * row) / forWork).toFixed(0)} min`,
			]),
		]),
		holds: true,
	};
};

const count = async (stage: Stage, subject: "users" | "mail") => {
	let id = "";
	const asked = await stage.during(async () => {
		id = await askForBulk(stage, subject, rows);
	});
	const done = await stage.during(async () => {
		await stage.app.answer(id, "approve", stage.account(people.admin));
		await stage.ended(id);
	});
	const { state } = (await stage.app.request(id)) ?? {};
	if (state !== "done") throw new Error(`${subject}: ${state}`);
	const made = done.flatMap(({ method, path }, index) =>
		method === "POST" && creating.test(path) ? [index] : [],
	);
	const [first = 0] = made;
	// From one row's making to the next one's is everything a row takes.
	const row = ((made.at(-1) ?? 0) - first) / (rows - 1);
	const begun = Math.round(done.length - row * rows);
	return { subject, asked: asked.length, begun, row };
};
