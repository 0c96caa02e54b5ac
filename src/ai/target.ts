import { say } from "../core/text.ts";
import type { AddressGuard } from "./address.ts";
import { checkAllowed } from "./allowed.ts";
import type { Choice, Choices } from "./choice.ts";
import { manners } from "./dialect.ts";
import type { Feature } from "./features.ts";
import type { Place } from "./model.ts";
import type { AiSettings, Endpoint } from "./settings.ts";

/** An endpoint that may be asked, its number among those configured (1 is the first), and whose decision it was. */
export type Target = {
	readonly endpoint: Endpoint;
	readonly number: number;
	readonly by: "configuration" | "choice";
};

/** Who is asked, in this order: what is configured, with the feature's own model first; else what an owner chose; else nobody. */
export const targetsOf = async (
	settings: AiSettings,
	choices: Choices,
	feature?: Feature,
): Promise<readonly Target[]> => {
	const configured = settings.endpoints.map(
		(endpoint, index): Target => ({
			endpoint,
			number: index + 1,
			by: "configuration",
		}),
	);
	if (configured.length > 0) return ordered(configured, settings, feature);
	const choice = await choices.chosen();
	return choice === null
		? []
		: [{ endpoint: endpointOf(choice), number: 1, by: "choice" }];
};

/** Refuses (`endpoint-not-allowed`) whatever may not be called now. */
export const checkTarget = async (
	{ endpoint }: Target,
	settings: AiSettings,
	guard: AddressGuard,
): Promise<void> => {
	checkAllowed(endpoint.baseUrl, settings.allow);
	await guard.check(endpoint.baseUrl, endpoint.network);
};

/** What people are told about where an answer comes from. */
export const placeOf = ({ endpoint, by }: Target, model: string): Place => {
	const local = by === "choice";
	return {
		name: endpoint.name,
		model,
		operator: local ? say("ai.place.operator") : endpoint.operator,
		region: local ? say("ai.place.region") : endpoint.region,
		local,
	};
};

const ordered = (
	targets: readonly Target[],
	{ models }: AiSettings,
	feature: Feature | undefined,
): readonly Target[] => {
	const own = feature === undefined ? undefined : models?.[feature];
	const home = targets.find(({ number }) => number === own?.endpoint);
	if (own === undefined || home === undefined) return targets;
	const first = { ...home, endpoint: { ...home.endpoint, model: own.model } };
	return [first, ...targets.filter((target) => target !== home)];
};

// What was found on this machine must stay on this machine.
const endpointOf = (choice: Choice): Endpoint => ({
	name: manners[choice.dialect].title,
	baseUrl: choice.baseUrl,
	model: choice.model,
	operator: "",
	region: "",
	network: "loopback",
});
