import type { z } from "zod";
import type { JsonObject } from "../json.ts";
import { Refusal } from "../refusal.ts";
import type { World } from "../state/world.ts";

/** One method of the Web API: the token it wants, the scopes of which one is enough, and what it does. */
export type Method = {
	token: "bot" | "app" | "none";
	scopes: readonly string[];
	run(world: World, args: JsonObject): JsonObject | Promise<JsonObject>;
};

/** Describes a method of the bot token whose arguments follow a schema; arguments that do not are answered `invalid_arguments`. */
export function defineMethod<Args>(
	scopes: readonly string[],
	schema: z.ZodType<Args>,
	run: (world: World, args: Args) => JsonObject | Promise<JsonObject>,
): Method {
	return {
		token: "bot",
		scopes,
		run: (world, args) => run(world, parsed(schema, args)),
	};
}

function parsed<Args>(schema: z.ZodType<Args>, args: JsonObject): Args {
	const result = schema.safeParse(args);
	if (result.success) return result.data;
	const messages = result.error.issues.map(
		(issue) =>
			`[ERROR] ${issue.message} [json-pointer:/${issue.path.map(String).join("/")}]`,
	);
	throw new Refusal("invalid_arguments", { response_metadata: { messages } });
}
