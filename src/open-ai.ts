import { type Ai, createAi } from "./ai/ai.ts";
import { choiceSchema } from "./ai/choice.ts";
import type { AiSettings } from "./ai/settings.ts";
import { createAiDesk } from "./ai-desk.ts";
import type { Config } from "./config.ts";
import type { Log } from "./core/log.ts";
import type { Known } from "./known.ts";
import type { Systems } from "./services.ts";

/** Opens the AI layer as configured; an owner's choice of a local server lasts in the store. */
export const openAi = (
	config: Config,
	{ store, ksuite: { users } }: Opening,
	log: Log,
	now: () => number,
): Promise<Ai> =>
	createAi({
		settings: aiSettings(config),
		choice: {
			chosen: async () =>
				choiceSchema.nullable().parse(await store.settings.get("model")),
			choose: (choice) => store.settings.set("model", choice),
		},
		sessions: store.shortLived("writing"),
		gate: createAiDesk({ config, store, users, now }).gate(log),
		now,
		log,
	});

type Opening = Pick<Systems, "store"> & {
	readonly ksuite: { readonly users: { readonly find: Known["of"] } };
};

const aiSettings = (config: Config): AiSettings => ({
	...(config.AI_ALLOW.length > 0 ? { allow: config.AI_ALLOW } : {}),
	...config.ai,
});
