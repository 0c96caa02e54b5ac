import { z } from "zod";

/** How one argument is asked for: typed position or flag, dialog field, and where its choices come from. */
export type ArgMeta = {
	/** `rest` takes all remaining words as they are; `flag` is given as `--name value`. */
	readonly form: "word" | "rest" | "flag";
	readonly field:
		| "text"
		| "long"
		| "email"
		| "number"
		| "choice"
		| "yes"
		| "day"
		| "lookup"
		| "picks"
		| "files";
	/** Where a lookup's suggestions come from: `person`, `team`, `address`, `request` … */
	readonly source?: string;
	/** Whose words it has, where an argument of the same name means something else elsewhere. */
	readonly words?: string;
	/** Its value is nobody else's business, so the audit log does not have it. */
	readonly isPrivate?: true;
	/** How many files a field of files takes. */
	readonly most?: number;
	/** Never shown in a dialog or in help; used by buttons only. */
	readonly hidden?: boolean;
	/** Without it the command makes no sense, so nobody types it. */
	readonly carried?: boolean;
};

const registry = z.registry<ArgMeta>();

/** Reads how an argument is asked for; optional and defaulted schemas answer for what they wrap. */
export const argMeta = (schema: z.ZodType): ArgMeta => {
	const own = registry.get(schema);
	if (own) return own;
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return argMeta(schemaOf(schema.def.innerType));
	return { form: "word", field: "text" };
};

/** The values a choice can have, and none for anything else. */
export const choicesOf = (schema: z.ZodType): readonly string[] => {
	if (schema instanceof z.ZodEnum) return schema.options.map(String);
	const inner: unknown =
		"innerType" in schema.def ? schema.def.innerType : null;
	return inner instanceof z.ZodType ? choicesOf(inner) : [];
};

/** Whether an argument can be typed; the others come from buttons and dialogs. */
export const isTypeable = ({ hidden, field }: ArgMeta): boolean =>
	hidden !== true && field !== "picks" && field !== "files";

/** Marks a schema with how it is asked for. */
export const asArg = <T extends z.ZodType>(schema: T, meta: ArgMeta): T => {
	registry.add(schema, meta);
	return schema;
};

/** Makes an argument a flag (`--role admin`) that may be left out. */
export const flag = <T extends z.ZodType>(schema: T): z.ZodOptional<T> =>
	asArg(schema.optional(), { ...argMeta(schema), form: "flag" });

const clean = (max: number) =>
	z
		.string()
		.trim()
		.min(1)
		.max(max)
		.refine((text) => !controls.test(text));
const controls = /\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** The arguments commands are made of; each call makes a fresh schema that knows its dialog field. */
export const arg = {
	/** A short text of one line, without control or direction characters. */
	text: (max = 128) => asArg(clean(max), { form: "word", field: "text" }),
	/** The same for what names something of one's own, which the audit log does not keep. */
	own: (max = 128) =>
		asArg(clean(max), { form: "word", field: "text", isPrivate: true }),
	/** All words that follow, line breaks kept, as written. */
	rest: (max = 12_000) =>
		asArg(z.string().trim().min(1).max(max), { form: "rest", field: "long" }),
	email: () =>
		asArg(
			z
				.email()
				.max(254)
				.transform((mail) => mail.toLowerCase()),
			{ form: "word", field: "email" },
		),
	number: (min: number, max: number) =>
		asArg(z.coerce.number().int().min(min).max(max), {
			form: "word",
			field: "number",
		}),
	choice: <const T extends readonly [string, ...string[]]>(options: T) =>
		asArg(z.enum(options), { form: "word", field: "choice" }),
	yes: () => asArg(z.boolean(), { form: "word", field: "yes" }),
	/** A day as 2026-12-31. */
	day: () => asArg(z.iso.date(), { form: "word", field: "day" }),
	/** The last day of some, called `to`. */
	toDay: () =>
		asArg(z.iso.date(), { form: "word", field: "day", words: "through" }),
	/** Something found by name, address or mention; suggestions come from `source`. */
	lookup: (source: string) =>
		asArg(clean(254), { form: "word", field: "lookup", source }),
	/** Things ticked in a dialog, which the command's form offers; cannot be typed. */
	picks: (max: number) =>
		asArg(z.array(z.string().max(150)).max(max), {
			form: "flag",
			field: "picks",
		}),
	/** Files, by the chat platform's ids; uploaded in a dialog or shared in a message, and never typed. */
	files: (most: number) =>
		asArg(z.array(z.string().min(1).max(64)).min(1).max(most), {
			form: "flag",
			field: "files",
			most,
		}),
	/** A value that only buttons carry. */
	hidden: (max = 400) =>
		asArg(clean(max), { form: "flag", field: "text", hidden: true }),
	/** A value that only buttons carry, of a command that goes on with what a card shows. */
	carried: () =>
		asArg(clean(400), {
			form: "flag",
			field: "text",
			hidden: true,
			carried: true,
		}),
};

const schemaOf = (type: unknown): z.ZodType => {
	if (type instanceof z.ZodType) return type;
	throw new TypeError("not a schema");
};
