import { checkKsuite } from "../../src/check-ksuite.ts";
import { openProduct } from "../../src/open.ts";
import { configOf } from "../../src/start.ts";

// The product as `npm start` opens it, but for two things: how long the minute of its pace is, and how far its clock is ahead (ms).
const [minute = "", ahead = ""] = process.argv.slice(2);
const config = configOf(process.env);
const { infomaniak } = config.ksuite;
if (infomaniak === null) throw new Error("this is about Infomaniak");
const ksuite = {
	...config.ksuite,
	infomaniak: { ...infomaniak, minute: Number(minute) },
};
const print = (event: object): void =>
	void process.stdout.write(`${JSON.stringify(event)}\n`);
const faults = await checkKsuite(ksuite, print);
if (faults.length > 0) throw new Error(faults.join("\n"));
const product = await openProduct(
	{ ...config, ksuite },
	print,
	() => Date.now() + Number(ahead),
);
print({ event: "started", port: product.port });
process.once("SIGTERM", () => {
	void product.close().then(() => process.exit(0));
});
