import type { Config } from "../../src/config.ts";
import { openAi } from "../../src/open-ai.ts";
import type { Systems } from "../../src/services.ts";

/** Systems a test puts in place of the usual ones. */
export type Extra = Partial<Systems>;

/** The systems of the product, with what a test replaces. */
export const extraSystems = async (
	usual: Pick<Systems, "store" | "ksuite">,
	config: Config,
	now: () => number,
	extra: Extra,
): Promise<Systems> => ({
	ai: await openAi(config, usual.store, () => undefined, now),
	...usual,
	...extra,
});
