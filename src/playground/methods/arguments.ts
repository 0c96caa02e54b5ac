import { z } from "zod";
import { isObject, parseJson } from "../json.ts";

/** An argument that is JSON: sent as itself in a JSON body, as a string in a form. */
export const json = z.preprocess(
	(value) => (typeof value === "string" ? (parseJson(value) ?? value) : value),
	z.unknown(),
);

/** An argument that is a JSON object. */
export const jsonObject = z.preprocess(
	(value) => (typeof value === "string" ? parseJson(value) : value),
	z.custom<{ [key: string]: unknown }>(isObject, "must be an object"),
);

/** True, "true", 1 and "1"; everything else is false. */
export const yes = z.preprocess(
	(value) => value === true || value === 1 || value === "true" || value === "1",
	z.boolean(),
);

/** A whole number, also written as a string. */
export const count = z.coerce.number().int().nonnegative();

/** A required id. */
export const id = z.string().min(1);
