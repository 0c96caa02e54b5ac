import type { Log } from "../core/log.ts";
import type { AddressGuard } from "./address.ts";
import type { Choices } from "./choice.ts";
import { firstThatAnswers } from "./failover.ts";
import type { Model } from "./model.ts";
import type { Records } from "./records.ts";
import type { Rests } from "./rests.ts";
import type { AiSettings, Limits } from "./settings.ts";
import { placeOf, targetsOf } from "./target.ts";
import { createTry } from "./try-target.ts";

/** The model that is connected at the moment of each question; with several endpoints the first that answers. */
export const createModel = (parts: {
	readonly settings: AiSettings;
	readonly choices: Choices;
	readonly guard: AddressGuard;
	readonly records: Records;
	readonly rests: Rests;
	readonly limits: Limits;
	readonly log: Log;
}): Model => {
	const { settings, choices, records, rests } = parts;
	return {
		ask: async (question, asking) => {
			const all = await targetsOf(settings, choices, question.feature);
			const targets = rests.order(all);
			const attempt = createTry(parts, question, asking, targets.length);
			return firstThatAnswers(targets, attempt);
		},
		describe: async (feature) => {
			const all = await targetsOf(settings, choices, feature);
			const [target] = rests.order(all);
			if (target === undefined) return null;
			const { endpoint } = target;
			const model = records.known(endpoint)?.capability.model ?? endpoint.model;
			return placeOf(target, model ?? endpoint.name);
		},
	};
};
