import type { Config } from "../../src/config.ts";
import { openAi } from "../../src/open-ai.ts";
import { createPages } from "../../src/platforms/pages/pages.ts";
import type { Systems } from "../../src/services.ts";
import { readText } from "../../src/words/words.ts";

/** Systems a test puts in place of the usual ones, made from them. */
export type Extra = (usual: Systems) => Partial<Systems>;

/** The systems of the product, with what a test replaces. */
export const extraSystems = async (
	given: Pick<Systems, "store" | "ksuite">,
	config: Config,
	now: () => number,
	extra: Extra,
): Promise<Systems> => {
	const usual: Systems = {
		...given,
		ai: await openAi(config, given.store, () => undefined, now),
		pages: createPages({
			shelf: given.store.shortLived("pages"),
			publicUrl: () => config.PUBLIC_URL ?? null,
			read: (text, locale) =>
				readText(text, { locale, zone: config.DEFAULT_ZONE, now: now() }),
			now,
		}),
	};
	return { ...usual, ...extra(usual) };
};
