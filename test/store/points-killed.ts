import { takePoint } from "../../src/modules/restore/take-point.ts";
import { createSeal } from "../../src/store/seal.ts";
import { openStore } from "../../src/store/store.ts";
import {
	calendar,
	createMemoryAccount,
	eventText,
} from "../support/memory-account.ts";

/** Takes and prunes points until it is killed, saying each number; what a point holds follows from its number. */
const [path = "", key = ""] = process.argv.slice(2);
const holder = { kind: "service" } as const;
const { points } = await openStore(
	path,
	createSeal(Buffer.from(key, "base64")),
);
const server = createMemoryAccount();
const { id } = await points.open(holder, server.account.key, calendar);
let number = (await points.list(id))[0]?.number ?? 0;
for (;;) {
	number += 1;
	server.objects.clear();
	for (let one = 0; one < 250; one += 1) {
		const version = Math.floor((number + one) / 5);
		const text = eventText(String(one), `Version ${version}`);
		server.objects.set(`${calendar.id}${one}.ics`, text);
	}
	const needs = { points, now: Date.now };
	await takePoint(needs, holder, server.account, calendar, "asked");
	process.stdout.write(`${number}\n`);
	await points.prune(id, [number - 3, number - 4]);
}
