import { join } from "node:path";
import { createEmbeddedDrive } from "../../../src/drivers/embedded/drive/drive.ts";
import {
	type KsuiteTables,
	ksuiteMigrations,
} from "../../../src/drivers/embedded/tables.ts";
import { openDatabase } from "../../../src/store/database.ts";
import { loadKey } from "../../../src/store/key.ts";
import { migrate } from "../../../src/store/migrate.ts";
import { createSeal } from "../../../src/store/seal.ts";
import { made } from "../../contracts/answers.ts";
import { bytesOf } from "../../contracts/drive.ts";

// Puts files there, moves some and takes some away, for ever, saying each thing before and after: somebody ends it with SIGKILL.
const [base = "", name = ""] = process.argv.slice(2);
const seal = createSeal(loadKey(base));
const { db } = await openDatabase<KsuiteTables>(join(base, "ksuite.db"));
await migrate(db, ksuiteMigrations, "ksuite");
const drive = createEmbeddedDrive({ folder: join(base, "filed"), db, seal });
await drive.ready();
const say = (what: string, key: string): void =>
	console.log(JSON.stringify({ what, key }));

for (let number = 0; ; number += 1) {
	const key = `${name}-${number}`;
	const bytes = bytesOf(`${key}\n`.repeat(2000));
	say("putting", key);
	const file = await made(
		drive.upload({ key, folder: `A/${number % 3}`, name: "same.txt", bytes }),
	);
	say("put", key);
	if (number % 3 === 1) {
		await made(drive.move(file.id, "B"));
		say("put", key);
	}
	if (number % 3 === 2) {
		say("removing", key);
		await drive.remove(file.id, file.mark);
		say("removed", key);
	}
}
