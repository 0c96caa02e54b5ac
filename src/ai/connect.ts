import { Problem } from "../core/problem.ts";
import type { AddressGuard } from "./address.ts";
import type { Choices } from "./choice.ts";
import type { AiStatus, Connection, Health } from "./connection.ts";
import { probeLocal } from "./local.ts";
import type { Records } from "./records.ts";
import { isRefusal } from "./refusal.ts";
import type { AiSettings } from "./settings.ts";
import { checkTarget, placeOf, type Target, targetOf } from "./target.ts";

/** Shows and changes which model is connected. */
export const createConnection = (
	settings: AiSettings,
	choices: Choices,
	guard: AddressGuard,
	records: Records,
): Connection => {
	const findLocal = () => probeLocal(settings.localPorts);
	return {
		findLocal,
		status: async () => {
			const target = await targetOf(settings, choices);
			const allow = settings.allow ?? (target ? [target.endpoint.baseUrl] : []);
			if (target === null) return { kind: "none", allow };
			const health = await look(target, settings, guard, records);
			return statusOf(target, health, allow, records);
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

const statusOf = (
	target: Target,
	health: Health,
	allow: readonly string[],
	records: Records,
): AiStatus => {
	const { endpoint, by } = target;
	const known = records.known(endpoint);
	return {
		kind: "connected",
		by,
		place: placeOf(target, known?.model ?? endpoint.model ?? endpoint.name),
		baseUrl: endpoint.baseUrl,
		dialect: known?.dialect ?? null,
		context: known?.context ?? null,
		slots: known?.slots ?? null,
		health,
		allow,
	};
};

const look = async (
	target: Target,
	settings: AiSettings,
	guard: AddressGuard,
	records: Records,
): Promise<Health> => {
	try {
		await checkTarget(target, settings, guard);
		await records.look(target.endpoint);
		return "ready";
	} catch (error) {
		if (isRefusal(error, "loading")) return "loading";
		const refused =
			error instanceof Problem &&
			(error.code === "model-refused" || error.code === "endpoint-not-allowed");
		return refused ? "refused" : "unreachable";
	}
};
