import type { z } from "zod";
import type { JsonObject } from "../json.ts";
import { Refusal } from "../refusal.ts";
import type { World } from "../state/world.ts";
import type { Caller } from "./caller.ts";

/** One method of the Web API: the tokens it takes (none of them: it asks for none), the scopes of which one is enough, and what it does. */
export type Method = {
	tokens: readonly ("bot" | "app" | "person")[];
	scopes: readonly string[];
	run(
		world: World,
		args: JsonObject,
		caller: Caller,
	): JsonObject | Promise<JsonObject>;
};

/** Describes a method of the bot token whose arguments follow a schema; arguments that do not are answered `invalid_arguments`. */
export function defineMethod<Args>(
	scopes: readonly string[],
	schema: z.ZodType<Args>,
	run: (
		world: World,
		args: Args,
		caller: Caller,
	) => JsonObject | Promise<JsonObject>,
): Method {
	return {
		tokens: ["bot"],
		scopes,
		run: (world, args, caller) => run(world, parsed(schema, args), caller),
	};
}

/** The same method for the tokens of people too. */
export function alsoForPeople(method: Method): Method {
	return { ...method, tokens: ["bot", "person"] };
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
