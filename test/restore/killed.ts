import { createSeal } from "../../src/store/seal.ts";
import { openStore } from "../../src/store/store.ts";
import { openRestoring } from "../support/restoring.ts";

/** Restores what a card shows, or goes on where another process was killed, saying each write; it may be killed at any moment. */
const [path = "", key = "", folder = "", restore = "", now = ""] =
	process.argv.slice(2);
const seal = createSeal(Buffer.from(key, "base64"));
const store = await openStore(path, seal);
const test = await openRestoring(undefined, { folder, store });
test.clock.now = Number(now);
test.crashing.begin({
	after: async (write) => void process.stdout.write(`${write}\n`),
});
const isBegun = (await store.restores.get(restore))?.begun !== null;
if (isBegun) await test.goOn();
else await test.begin(restore);
await test.idle();
await test.close();
