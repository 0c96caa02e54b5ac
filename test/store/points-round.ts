import { createProtecting } from "../../src/protecting.ts";
import { createSeal } from "../../src/store/seal.ts";
import { openStore } from "../../src/store/store.ts";
import {
	calendar,
	createMemoryAccount,
	eventText,
} from "../support/memory-account.ts";

/** One nightly round over 250 events, as each of several processes does it; prints what it logged. */
const [path = "", key = ""] = process.argv.slice(2);
const store = await openStore(path, createSeal(Buffer.from(key, "base64")));
const server = createMemoryAccount();
for (let one = 0; one < 250; one += 1)
	server.objects.set(`${calendar.id}${one}.ics`, eventText(String(one), "x"));
const round = createProtecting({
	store,
	accounts: {
		of: async () => server.account,
		holders: async () => [{ kind: "service" }],
	},
	background: (work) => work(),
	zone: "Europe/Zurich",
	log: (event) => process.stdout.write(`${JSON.stringify(event)}\n`),
	now: Date.now,
});
await round();
await store.close();
