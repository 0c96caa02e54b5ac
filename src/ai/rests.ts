import type { Endpoint } from "./settings.ts";
import type { Target } from "./target.ts";

/** Remembers who failed a moment ago, so that the next question tries the others first. */
export type Rests = {
	/** Lets an endpoint rest; with `model` only that model of it. */
	readonly rest: (endpoint: Endpoint, model: boolean) => void;
	/** The same targets, those at rest last. */
	readonly order: (targets: readonly Target[]) => readonly Target[];
	readonly resting: (endpoint: Endpoint) => boolean;
};

/** Nobody rests yet; a rest lasts `ms`. */
export const createRests = (ms = 30_000): Rests => {
	const until = new Map<string, number>();
	const isOver = (name: string): boolean =>
		(until.get(name) ?? 0) <= performance.now();
	const resting = (endpoint: Endpoint): boolean =>
		!isOver(nameOf(endpoint)) || !isOver(withModel(endpoint));
	return {
		resting,
		rest: (endpoint, model) => {
			const name = model ? withModel(endpoint) : nameOf(endpoint);
			until.set(name, performance.now() + ms);
		},
		order: (targets) => [
			...targets.filter(({ endpoint }) => !resting(endpoint)),
			...targets.filter(({ endpoint }) => resting(endpoint)),
		],
	};
};

const nameOf = ({ name, baseUrl }: Endpoint): string => `${name} ${baseUrl}`;
const withModel = (endpoint: Endpoint): string =>
	`${nameOf(endpoint)} ${endpoint.model ?? ""}`;
