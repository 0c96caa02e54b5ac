import { writeSync } from "node:fs";
import { join } from "node:path";
import { createEmbeddedKsuite } from "../../../src/drivers/embedded/embedded.ts";
import {
	type KsuiteTables,
	ksuiteMigrations,
} from "../../../src/drivers/embedded/tables.ts";
import { openDatabase } from "../../../src/store/database.ts";
import { loadKey } from "../../../src/store/key.ts";
import { migrate } from "../../../src/store/migrate.ts";
import { createSeal } from "../../../src/store/seal.ts";
import { made } from "../../contracts/answers.ts";

// Invites, joins a team and takes back, for ever, saying each thing before and after: somebody ends it with SIGKILL.
const [folder = "", name = ""] = process.argv.slice(2);
// Written before the next step begins: what waits in the stream of a full pipe would be lost with the process.
const say = (what: string, email: string): number =>
	writeSync(1, `${JSON.stringify({ what, email })}\n`);

say("opening", "");
const seal = createSeal(loadKey(folder));
const { db } = await openDatabase<KsuiteTables>(join(folder, "ksuite.db"));
await migrate(db, ksuiteMigrations, "ksuite");
const { users, teams, plans } = createEmbeddedKsuite({
	db,
	seal,
	now: Date.now,
});
await plans.change("pro", 12);
const team = (await teams.get(name)) ?? (await made(teams.create(name)));

const inviteNext = async (number: number) => {
	const email = `${name}-${process.pid}-${number}@new.example`;
	const person = { email, firstName: name, lastName: String(number) };
	say("inviting", email);
	const { id } = await made(
		users.invite({ ...person, role: "normal", language: "en" }),
	);
	say("invited", email);
	await teams.join(team.id, id);
};

const cancelAll = async () => {
	for (const { id, email } of await users.list({ search: `${name}-` })) {
		say("canceling", email);
		await users.cancelInvitation(id);
		say("canceled", email);
	}
};

for (let number = 1; ; number++) await inviteNext(number).catch(cancelAll);
