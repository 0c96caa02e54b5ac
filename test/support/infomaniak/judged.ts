import { hasDescription, readDescription } from "./description.ts";
import type { Exchange } from "./exchange.ts";
import { createJudge, type Judge } from "./judge.ts";
import { routesOutside } from "./routes.ts";

/** What the description does not allow of the driver's calls and their answers, with the routes that `defineRoute` lists as outside; nothing where the description is not there. */
export const judged = async (
	exchanges: readonly Exchange[],
): Promise<readonly string[]> => {
	if (!hasDescription) return [];
	known ??= createJudge(readDescription(), await routesOutside());
	return known(exchanges);
};

// Reading the description takes longer than many a test.
let known: Judge | null = null;
