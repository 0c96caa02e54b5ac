import { type Feature, features } from "./ai/features.ts";
import type { Endpoint, OwnModel } from "./ai/settings.ts";

type Given = Readonly<Record<string, string | undefined>>;

/** The endpoints of the environment in their order, and the features that have a model of their own. */
export type AiConfig = {
	readonly endpoints: readonly Endpoint[];
	readonly models: Readonly<Partial<Record<Feature, OwnModel>>>;
};

/** Reads `AI_…`, `AI_2_…` to `AI_5_…` and `AI_MODELS`; faults name the variable, never its value. */
export const readAiConfig = (
	given: Given,
): { readonly config: AiConfig; readonly faults: readonly string[] } => {
	const faults: string[] = [];
	const endpoints: Endpoint[] = [];
	for (const number of numbers) {
		const prefix = prefixOf(number);
		faults.push(...faultsOf(given, number, endpoints.length));
		const baseUrl = given[`${prefix}BASE_URL`];
		if (baseUrl !== undefined && isAddress(baseUrl))
			endpoints.push(endpointOf(given, prefix, number, baseUrl));
	}
	faults.push(...strangers(given));
	const read = modelsOf(given.AI_MODELS ?? "", endpoints.length);
	return {
		config: { endpoints, models: Object.fromEntries(read.models) },
		faults: [...faults, ...read.faults],
	};
};

const numbers = [1, 2, 3, 4, 5];
const suffixes = [
	"BASE_URL",
	"API_KEY",
	"MODEL",
	"NAME",
	"OPERATOR",
	"REGION",
] as const;

const prefixOf = (number: number): string =>
	number === 1 ? "AI_" : `AI_${number}_`;

const isAddress = (text: string): boolean => {
	const url = URL.canParse(text) ? new URL(text) : null;
	return (
		url !== null &&
		/^https?:$/u.test(url.protocol) &&
		`${url.username}${url.password}${url.search}${url.hash}` === ""
	);
};

const endpointOf = (
	given: Given,
	prefix: string,
	number: number,
	baseUrl: string,
): Endpoint => {
	const value = (suffix: (typeof suffixes)[number]): string | undefined =>
		given[`${prefix}${suffix}`]?.trim() || undefined;
	const apiKey = value("API_KEY");
	const model = value("MODEL");
	const { hostname } = new URL(baseUrl);
	const isSwiss = hostname === "api.infomaniak.com";
	return {
		name: value("NAME") ?? (number === 1 ? "model" : `model ${number}`),
		baseUrl,
		operator: value("OPERATOR") ?? (isSwiss ? "Infomaniak" : hostname),
		region: value("REGION") ?? (isSwiss ? "Switzerland" : ""),
		...(apiKey === undefined ? {} : { apiKey }),
		...(model === undefined ? {} : { model }),
	};
};

const faultsOf = (
	given: Given,
	number: number,
	before: number,
): readonly string[] => {
	const prefix = prefixOf(number);
	const name = `${prefix}BASE_URL`;
	const baseUrl = given[name];
	const others = suffixes.filter((suffix) => given[`${prefix}${suffix}`]);
	const faults: string[] = [];
	if (baseUrl === undefined && others.length > 0 && number > 1)
		faults.push(`${name}: needed beside ${prefix}${others[0]}`);
	if (baseUrl !== undefined && before < number - 1)
		faults.push(
			`${name}: comes after ${prefixOf(number - 1)}BASE_URL, which has to be set first`,
		);
	if (baseUrl !== undefined && !isAddress(baseUrl) && !isNoUrl(baseUrl, number))
		faults.push(
			`${name}: must be an address such as https://llm.example.com/v1, without a user, a password or a query`,
		);
	if (/[^\u0021-\u007e]/u.test(given[`${prefix}API_KEY`]?.trim() ?? ""))
		faults.push(
			`${prefix}API_KEY: must be plain characters, without a space or a line break inside`,
		);
	return faults;
};

// The first address is looked at with all other settings.
const isNoUrl = (text: string, number: number): boolean =>
	number === 1 && !URL.canParse(text);

const strangers = (given: Given): readonly string[] =>
	Object.keys(given).flatMap((name) => {
		const [, number = "", suffix = ""] = /^AI_(\d+)_(.+)$/u.exec(name) ?? [];
		if (number === "") return [];
		const isKnown =
			/^[2-5]$/u.test(number) && suffixes.some((one) => one === suffix);
		return isKnown
			? []
			: [
					`${name}: not a setting; endpoints are AI_2_ to AI_5_ with ${suffixes.join(", ")}`,
				];
	});

const modelsOf = (text: string, count: number) => {
	const models: [Feature, OwnModel][] = [];
	const faults: string[] = [];
	const parts = text.split(",").map((part) => part.trim());
	for (const [index, part] of parts.entries()) {
		if (part === "") continue;
		const [, name, number = "1", model = ""] =
			/^([a-z]+)\s*=\s*(?:([1-9]):)?(.+)$/u.exec(part) ?? [];
		const feature = features.find((one) => one === name);
		const place = `AI_MODELS: part ${index + 1}`;
		if (feature === undefined)
			faults.push(
				`${place} must be ACTION=MODEL or ACTION=NUMBER:MODEL, with one of ${features.join(", ")}`,
			);
		else if (Number(number) > count)
			faults.push(
				`${place} names an endpoint that is not set: ${prefixOf(Number(number))}BASE_URL`,
			);
		else models.push([feature, { endpoint: Number(number), model }]);
	}
	return { models, faults };
};
