import { z } from "zod";

const count = z.int().nonnegative().optional().catch(undefined);

/** How Infomaniak wraps every answer; what is said of pages is undefined where it is not said, or not in numbers. */
export const envelopeSchema = z.object({
	result: z.string().max(40),
	data: z.unknown().optional(),
	error: z.unknown().optional(),
	total: count,
	page: count,
	pages: count,
	items_per_page: count,
	cursor: z.string().max(4096).nullish().catch(undefined),
	has_more: z.boolean().nullish().catch(undefined),
});

export type Envelope = z.infer<typeof envelopeSchema>;

/** The codes of an error; a code or name that is not shaped like one of a program is null, and no sentence is ever kept. */
export type ApiError = {
	readonly code: string | null;
	readonly children: readonly {
		readonly code: string;
		readonly attribute: string | null;
	}[];
};

/** An envelope from the text of an answer, null where it is none. */
export const readEnvelope = (text: string): Envelope | null => {
	try {
		return envelopeSchema.safeParse(JSON.parse(text, shown)).data ?? null;
	} catch {
		return null;
	}
};

/** Names may hold signs that nobody sees but that turn what stands around them. */
const shown = (_key: string, value: unknown): unknown =>
	typeof value === "string" && unseen.test(value)
		? value.replaceAll(new RegExp(unseen, "gu"), "")
		: value;
const unseen = /(?![\t\n\r])\p{Cc}|[\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** The codes of what an envelope or a task gives as its error. */
export const readError = (error: unknown): ApiError => {
	const { code, errors } = errorSchema.parse(error);
	return {
		code,
		children: errors.flatMap((child) =>
			child.code === null
				? []
				: [{ code: child.code, attribute: child.context.attribute }],
		),
	};
};

// Nothing but words of programs fits, as what people wrote could be anywhere in an error.
const codeSchema = z
	.string()
	.regex(/^[a-z][a-z0-9_]{0,59}$/iu)
	.nullable()
	.catch(null);
const attributeSchema = z
	.string()
	.max(60)
	.regex(/^[a-z][a-z0-9_]*(?:\.(?:\d{1,4}|[a-z][a-z0-9_]*))*$/iu)
	.nullable()
	.catch(null);

const errorSchema = z
	.object({
		code: codeSchema,
		errors: z
			.array(
				z
					.object({
						code: codeSchema,
						context: z
							.object({ attribute: attributeSchema })
							.catch({ attribute: null }),
					})
					.catch({ code: null, context: { attribute: null } }),
			)
			.catch([])
			.transform((errors) => errors.slice(0, 20)),
	})
	.catch({ code: null, errors: [] });
