import { besideBulk } from "./infomaniak/beside-bulk.ts";
import { bulkRows } from "./infomaniak/bulk-rows.ts";
import { changes } from "./infomaniak/changes.ts";
import { firstAnswer } from "./infomaniak/first-answer.ts";
import { reads } from "./infomaniak/reads.ts";

// Each opens the whole product on a local server that plays Infomaniak's API.
const parts = [
	["Calls used by commands that read, 300 people", reads],
	["Calls used by changes, 280 people", changes],
	["Calls used by bulk work", bulkRows],
	["From the typed command to its answer, 200 ms a call", firstAnswer],
	["A bulk of 300 rows, 60 calls a minute", besideBulk],
] as const;
let holds = true;
for (const [name, part] of parts) {
	const { lines, ...outcome } = await part();
	console.log([name, ...lines.map((line) => `  ${line}`)].join("\n"));
	console.log(outcome.holds ? "  holds" : "  does not hold");
	holds &&= outcome.holds;
}
// The bulk still waits for its next minute.
process.exit(holds ? 0 : 1);
