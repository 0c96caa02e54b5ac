import { fileURLToPath } from "node:url";
import type { Log } from "../core/log.ts";
import { createAddressGuard } from "./address.ts";
import type { Choices } from "./choice.ts";
import { createConnection } from "./connect.ts";
import { createModel } from "./create-model.ts";
import { loadClient } from "./endpoint-client.ts";
import { detectLanguage } from "./guards/language.ts";
import type { Model } from "./model.ts";
import { type Prompts, readPrompts } from "./prompts.ts";
import { createRecords } from "./records.ts";
import { createRuns } from "./runs.ts";
import type { AiService } from "./service.ts";
import { createSessions, type Shelf } from "./session.ts";
import { type AiSettings, usualLimits } from "./settings.ts";
import { createWriter } from "./writer.ts";

/** The AI layer: the service commands use, and what it stands on. */
export type Ai = AiService & {
	readonly model: Model;
	readonly prompts: Prompts;
	/** Loads what the first question would otherwise wait for; for a quiet moment after the start. */
	readonly warm: () => Promise<void>;
};

/** Puts the AI layer together; reads and checks the prompts, and calls nobody. */
export const createAi = async (parts: {
	readonly settings: AiSettings;
	readonly choice: Choices;
	readonly sessions: Shelf;
	readonly now: () => number;
	readonly log: Log;
	readonly promptFolder?: string;
}): Promise<Ai> => {
	const { settings, choice, log } = parts;
	const prompts = await readPrompts(parts.promptFolder ?? ownPrompts);
	const guard = createAddressGuard();
	const records = createRecords({ ...usualLimits, ...settings.limits });
	const model = createModel(settings, choice, guard, records, log);
	return {
		model,
		prompts,
		describe: model.describe,
		writer: createWriter(model, prompts),
		sessions: createSessions(parts.sessions),
		runs: createRuns(),
		connection: createConnection(settings, choice, guard, records),
		now: parts.now,
		warm: async () => {
			await loadClient();
			await detectLanguage("Good morning, dear world");
		},
	};
};

const ownPrompts = fileURLToPath(new URL("../../prompts", import.meta.url));
