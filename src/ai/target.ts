import { say } from "../core/text.ts";
import type { AddressGuard } from "./address.ts";
import { checkAllowed } from "./allowed.ts";
import type { Choice, Choices } from "./choice.ts";
import { manners } from "./dialect.ts";
import type { Place } from "./model.ts";
import type { AiSettings, Endpoint } from "./settings.ts";

/** The endpoint that is asked now, and whose decision that was. */
export type Target = {
	readonly endpoint: Endpoint;
	readonly by: "configuration" | "choice";
};

/** What is configured, else what an owner chose, else null. */
export const targetOf = async (
	settings: AiSettings,
	choices: Choices,
): Promise<Target | null> => {
	const [endpoint] = settings.endpoints;
	if (endpoint !== undefined) return { endpoint, by: "configuration" };
	const choice = await choices.chosen();
	if (choice === null) return null;
	return { endpoint: endpointOf(choice), by: "choice" };
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

// What was found on this machine must stay on this machine.
const endpointOf = (choice: Choice): Endpoint => ({
	name: manners[choice.dialect].title,
	baseUrl: choice.baseUrl,
	model: choice.model,
	operator: "",
	region: "",
	network: "loopback",
});
