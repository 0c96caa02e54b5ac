/** Loaded before an app that is measured: tells its memory when asked, and ends with the bench. Plain JavaScript, so that it brings no compiler into the process. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

process.on("message", (asked) => {
	if (asked === "settle") for (const _ of [1, 2, 3]) collect();
	const { rss, heapUsed } = process.memoryUsage();
	process.send?.({ rss, heapUsed });
});
process.on("disconnect", () => process.exit());
process.channel?.unref();
