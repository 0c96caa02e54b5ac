import type { Config } from "../../src/config.ts";
import { openAi } from "../../src/open-ai.ts";
import { createPages } from "../../src/platforms/pages/pages.ts";
import type { Systems } from "../../src/services.ts";
import { readText } from "../../src/words/words.ts";

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
	pages: createPages({
		shelf: usual.store.shortLived("pages"),
		publicUrl: () => config.PUBLIC_URL ?? null,
		read: (text, locale) =>
			readText(text, { locale, zone: config.DEFAULT_ZONE, now: now() }),
		now,
	}),
	...usual,
	...extra,
});
