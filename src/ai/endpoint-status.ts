import { Problem } from "../core/problem.ts";
import type { AddressGuard } from "./address.ts";
import type { EndpointModels, EndpointStatus } from "./connection.ts";
import { manners } from "./dialect.ts";
import { type Feature, features } from "./features.ts";
import type { Known, Records } from "./records.ts";
import { isRefusal } from "./refusal.ts";
import type { Rests } from "./rests.ts";
import type { AiSettings } from "./settings.ts";
import { checkTarget, placeOf, type Target } from "./target.ts";

type Parts = {
	readonly settings: AiSettings;
	readonly guard: AddressGuard;
	readonly records: Records;
	readonly rests: Rests;
};

/** Looks at an endpoint now, without sending it anything. */
export const statusOf = async (
	target: Target,
	parts: Parts,
): Promise<EndpointStatus> => {
	const { endpoint, number } = target;
	const seen = await look(target, parts);
	const known = parts.records.known(endpoint);
	const capability = known?.capability;
	return {
		number,
		place: placeOf(target, modelOf(target, known)),
		baseUrl: capability?.baseUrl ?? endpoint.baseUrl,
		dialect: capability?.dialect ?? null,
		context: capability?.context ?? null,
		slots: capability?.slots ?? null,
		...seen,
		resting: parts.rests.resting(endpoint),
		schema: known?.learned.schema ?? null,
		counts: counts(known),
		features: features.filter(
			(feature) => homeOf(feature, parts.settings).number === number,
		),
	};
};

/** Lists an endpoint's models, with what each is asked for first. */
export const modelsOf = async (
	target: Target,
	parts: Parts,
): Promise<EndpointModels> => {
	const { endpoint, number } = target;
	const seen = await look(target, parts);
	const known = parts.records.known(endpoint);
	const usual = modelOf(target, known);
	const listed = known?.capability.models ?? [];
	const homes = features.map((feature) => homeOf(feature, parts.settings));
	const own = homes.flatMap((home) =>
		home.number === number && home.model !== null ? [home.model] : [],
	);
	const ids = new Set([...listed, usual, ...own]);
	return {
		number,
		name: endpoint.name,
		...seen,
		models: (seen.health === "ready" ? [...ids] : []).map((id) => ({
			id,
			context:
				known?.capability.windows.get(id) ??
				(id === usual ? (known?.capability.context ?? null) : null),
			kind: known?.capability.kinds.get(id) ?? null,
			listed: listed.includes(id),
			features: features.filter((_, index) => {
				const home = homes[index];
				return home?.number === number && (home.model ?? usual) === id;
			}),
		})),
	};
};

const homeOf = (
	feature: Feature,
	{ models }: AiSettings,
): { readonly number: number; readonly model: string | null } => {
	const own = models?.[feature];
	return own === undefined
		? { number: 1, model: null }
		: { number: own.endpoint, model: own.model };
};

const modelOf = ({ endpoint }: Target, known: Known | null): string =>
	known?.capability.model ?? endpoint.model ?? endpoint.name;

const counts = (known: Known | null): boolean =>
	known !== null &&
	known.learned.counts !== false &&
	manners[known.capability.dialect].tokenize !== null;

type Seen = Pick<EndpointStatus, "health" | "reason">;

const look = async (target: Target, parts: Parts): Promise<Seen> => {
	try {
		await checkTarget(target, parts.settings, parts.guard);
		await parts.records.look(target.endpoint);
		return { health: "ready", reason: null };
	} catch (error) {
		if (isRefusal(error, "loading")) return { health: "loading", reason: null };
		const { code, values } = error instanceof Problem ? error : noProblem;
		return code === "model-refused" || code === "endpoint-not-allowed"
			? { health: "refused", reason: values.reason ?? null }
			: { health: "unreachable", reason: null };
	}
};

const noProblem: Partial<Pick<Problem, "code">> & Pick<Problem, "values"> = {
	values: {},
};
