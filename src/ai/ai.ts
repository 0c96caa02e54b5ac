import { fileURLToPath } from "node:url";
import type { Log } from "../core/log.ts";
import { createAddressGuard } from "./address.ts";
import { readAskPrompts } from "./ask-prompts.ts";
import { createAsker } from "./asker.ts";
import type { Choices } from "./choice.ts";
import { createConnection } from "./connect.ts";
import { createCounter } from "./counting.ts";
import { createModel } from "./create-model.ts";
import { loadClient } from "./endpoint-client.ts";
import { type Gate, openGate } from "./gate.ts";
import { detectLanguage } from "./guards/language.ts";
import { createMetered } from "./metered.ts";
import type { Model } from "./model.ts";
import { type Prompts, readPrompts } from "./prompts.ts";
import { createRecords } from "./records.ts";
import { createRests } from "./rests.ts";
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
	/** What every question has to pass; everybody may ask everything without it. */
	readonly gate?: Gate;
	readonly promptFolder?: string;
}): Promise<Ai> => {
	const { settings, choice, log } = parts;
	const folder = parts.promptFolder ?? ownPrompts;
	const prompts = await readPrompts(folder);
	const askPrompts = await readAskPrompts(folder);
	const guard = createAddressGuard();
	const limits = { ...usualLimits, ...settings.limits };
	const records = createRecords(limits);
	const rests = createRests();
	const at = { settings, choices: choice, guard, records, rests };
	const gate = parts.gate ?? openGate;
	const model = createMetered(createModel({ ...at, limits, log }), gate);
	return {
		model,
		prompts,
		describe: model.describe,
		writer: createWriter(model, prompts, gate.masks),
		sessions: createSessions(parts.sessions),
		runs: createRuns(),
		connection: createConnection(at),
		asker: createAsker(model, askPrompts),
		countTokens: createCounter(settings, choice, guard, records),
		mayAsk: gate.enter,
		budgetLine: gate.budgetLine,
		now: parts.now,
		warm: async () => {
			await loadClient();
			await detectLanguage("Good morning, dear world");
		},
	};
};

const ownPrompts = fileURLToPath(new URL("../../prompts", import.meta.url));
