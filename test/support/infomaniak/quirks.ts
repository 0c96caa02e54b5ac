import type { Description } from "./description.ts";
import { isFields } from "./exchange.ts";

/** Answers that are described as one thing and are a list of them: the list of users has pages. */
export const lists: readonly string[] = ["GET /2/accounts/{account}/users"];

/** Words of a query that the description forgets; `with=pricing` is in its own text and was seen live (reference, section 8). */
export const moreQuery: Readonly<Record<string, readonly string[]>> = {
	"GET /1/ai/models": ["with"],
};

/** Fields that are described as one thing and are a list: the models say `object: "list"` beside theirs. */
const listed: Readonly<Record<string, string>> = {
	"071b12a8_OpenAI-model-objects-list": "data",
};

/** Fields that the description types as words and that are more (reference, section 1: "treat as unknown"), or that it forgets may be null. */
const open: Readonly<Record<string, readonly string[]>> = {
	"087adaad_Userorpendinguser": [
		"app_access",
		"drive_infos",
		"invitation_details",
		"kchat_infos",
		"last_login_at",
		"pending_invitations",
		"permissions",
		"preferences",
		"security",
		"service_permissions",
		"teams",
	],
	"087adaad_TeamUser": ["last_login_at"],
};

/** The schemas of the description, with what it is wrong about left open. */
export const schemasOf = ({
	components,
}: Description): Readonly<Record<string, unknown>> => {
	const { schemas } = components;
	if (!isFields(schemas)) return {};
	return Object.fromEntries(
		Object.entries(schemas).map(([name, schema]) => [
			name,
			opened(schema, open[name] ?? [], listed[name]),
		]),
	);
};

const opened = (
	schema: unknown,
	names: readonly string[],
	list: string | undefined,
): unknown => {
	if (!isFields(schema) || !isFields(schema.properties)) return schema;
	const { properties } = schema;
	const free = names.map((name) => [name, {}]);
	const many =
		list === undefined
			? {}
			: { [list]: { type: "array", items: properties[list] } };
	return {
		...schema,
		properties: { ...properties, ...Object.fromEntries(free), ...many },
	};
};
