import { z } from "zod";

/** A whole number in a query. */
export const whole = z
	.string()
	.regex(/^\d{1,16}$/u)
	.transform(Number);

/** Yes or no in a query. */
export const flag = z
	.enum(["true", "false", "1", "0"])
	.transform((said) => said === "true" || said === "1");

/** Words after commas, or one by one (`name[]=`): only these. */
export const words = <const T extends readonly string[]>(allowed: T) => {
	const one = z.enum(allowed);
	return z.preprocess(
		(given) => (typeof given === "string" ? given.split(",") : given),
		z.array(one),
	);
};

/** What may be asked for with the number of a page. */
export const paging = {
	page: whole.optional(),
	per_page: whole.pipe(z.number().min(1).max(1000)).optional(),
	return: z.literal("total").optional(),
};

/** What may be asked for by leaving out the first ones. */
export const offset = {
	limit: whole.optional(),
	skip: whole.optional(),
};

/** How a list may be sorted: by fields of what it answers, or only by those named. */
export const sorting = (fields?: readonly [string, ...string[]]) => {
	const field = fields === undefined ? z.string() : z.enum(fields);
	const direction = z.enum(["asc", "desc"]);
	return {
		order_by: z
			.preprocess(
				(given) => (typeof given === "string" ? given.split(",") : given),
				z.array(field),
			)
			.optional(),
		order: direction.optional(),
		order_for: z.partialRecord(field, direction).optional(),
	};
};

/** What may be asked of a list of files. */
export const cursoring = {
	cursor: z.string().optional(),
	limit: whole.pipe(z.number().min(5).max(1000)).optional(),
};

/** Only these words are extra fields of an answer. */
export const extras = <const T extends readonly string[]>(...allowed: T) => ({
	with: words(allowed).optional(),
});
