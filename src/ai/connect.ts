import { Problem } from "../core/problem.ts";
import type { AddressGuard } from "./address.ts";
import type { Choices } from "./choice.ts";
import type { Connection } from "./connection.ts";
import { modelsOf, statusOf } from "./endpoint-status.ts";
import { probeLocal } from "./local.ts";
import type { Records } from "./records.ts";
import type { Rests } from "./rests.ts";
import type { AiSettings } from "./settings.ts";
import { targetsOf } from "./target.ts";

/** Shows and changes which models are connected. */
export const createConnection = (parts: {
	readonly settings: AiSettings;
	readonly choices: Choices;
	readonly guard: AddressGuard;
	readonly records: Records;
	readonly rests: Rests;
}): Connection => {
	const { settings, choices } = parts;
	const findLocal = () => probeLocal(settings.localPorts);
	return {
		findLocal,
		status: async () => {
			const targets = await targetsOf(settings, choices);
			const allow =
				settings.allow ?? targets.map(({ endpoint }) => endpoint.baseUrl);
			const endpoints = await Promise.all(
				targets.map((target) => statusOf(target, parts)),
			);
			const [first] = endpoints;
			const [target] = targets;
			if (first === undefined || target === undefined)
				return { kind: "none", allow };
			const { place, baseUrl, dialect, context, slots, health } = first;
			return {
				kind: "connected",
				by: target.by,
				...{ place, baseUrl, dialect, context, slots, health },
				allow,
				endpoints,
			};
		},
		models: async () => {
			const targets = await targetsOf(settings, choices);
			return Promise.all(targets.map((target) => modelsOf(target, parts)));
		},
		use: async (baseUrl, model) => {
			if (settings.endpoints.length > 0) throw new Problem("wrong-state");
			const found = (await findLocal()).find(
				(one) => one.baseUrl === baseUrl && one.models.includes(model),
			);
			if (found === undefined) throw new Problem("not-found");
			const choice = { baseUrl, model, dialect: found.dialect };
			await choices.choose(choice);
			return choice;
		},
	};
};
