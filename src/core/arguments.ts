import { z } from "zod";
import { argMeta, isTypeable } from "./arg.ts";
import { Problem } from "./problem.ts";
import { quoteWord, splitWords, type Word } from "./typed.ts";

/** Raw arguments by name, before zod has looked at them. */
export type RawInput = Readonly<Record<string, unknown>>;

/** What zod found: the arguments, or the names that are missing or not usable (never their values). */
export type Parsed =
	| { readonly kind: "input"; readonly input: RawInput }
	| {
			readonly kind: "faulty";
			readonly missing: readonly string[];
			readonly invalid: readonly string[];
	  };

/** Reads typed text into raw arguments: words fill required ones in order, flags go by name (`--role admin`, `--role=admin`, `—role admin`). Problems: `unknown-flag`, `too-many-words`. */
export const readTyped = (
	text: string,
	args: z.ZodObject,
): { input: RawInput; why?: string } => {
	const input: Record<string, unknown> = {};
	const free = named(args).filter(({ meta }) => meta.form !== "flag");
	const words = splitWords(text);
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at];
		if (word === undefined) break;
		const flag = asFlag(word);
		if (flag) {
			at += takeFlag(flag, words[at + 1], args, input);
			continue;
		}
		const next = free.shift();
		if (next === undefined) throw new Problem("too-many-words");
		input[next.name] =
			next.meta.form === "rest" ? text.slice(word.start) : word.text;
		if (next.meta.form === "rest") break;
	}
	const { why, ...rest } = input;
	return typeof why === "string" && !("why" in args.shape)
		? { input: rest, why }
		: { input };
};

/** Writes arguments as somebody could have typed them; {@link readTyped} reads them back. */
export const writeTyped = (input: RawInput, args: z.ZodObject): string => {
	const given = named(args).filter(({ meta }) => isTypeable(meta));
	const free = given.filter(({ meta }) => meta.form !== "flag");
	const gap = free.findIndex(({ name }) => input[name] === undefined);
	const placed = gap < 0 ? free : free.slice(0, gap);
	const flags = given
		.filter((one) => input[one.name] !== undefined && !placed.includes(one))
		.map(({ name }) => writeFlag(name, input[name]));
	const words = placed.map(({ name, meta }) =>
		meta.form === "rest"
			? plainly(input[name])
			: quoteWord(plainly(input[name])),
	);
	return [...flags, ...words].join(" ");
};

/** Lets zod look at raw arguments. */
export const parseInput = (raw: RawInput, args: z.ZodObject): Parsed => {
	const given = Object.fromEntries(
		Object.entries(raw).filter(([, value]) => value !== "" && value !== null),
	);
	const result = args.safeParse(given);
	if (result.success) return { kind: "input", input: given };
	const names = new Set(
		result.error.issues.map((issue) => String(issue.path[0])),
	);
	return {
		kind: "faulty",
		missing: [...names].filter((name) => given[name] === undefined),
		invalid: [...names].filter((name) => given[name] !== undefined),
	};
};

/** The arguments of a command with how each is asked for, in order. */
export const named = (args: z.ZodObject) =>
	Object.entries(args.shape).map(([name, schema]) => {
		if (!(schema instanceof z.ZodType)) throw new TypeError("not a schema");
		return { name, schema, meta: argMeta(schema) };
	});

const asFlag = (word: Word): { name: string; value?: string } | null => {
	const match = word.quoted
		? null
		: /^(?:--|—|–)([a-z][a-z-]*)(?:=(.*))?$/su.exec(word.text);
	const [, name, value] = match ?? [];
	if (name === undefined) return null;
	return value === undefined ? { name } : { name, value };
};

const takeFlag = (
	flag: { name: string; value?: string },
	next: Word | undefined,
	args: z.ZodObject,
	input: Record<string, unknown>,
): number => {
	const known = named(args).find(
		({ name, meta }) => name === flag.name && isTypeable(meta),
	);
	if (!known && flag.name !== "why") throw new Problem("unknown-flag");
	if (known?.meta.field === "yes") {
		input[flag.name] = flag.value !== "no";
		return 0;
	}
	const value = flag.value ?? next?.text;
	if (value === undefined)
		throw new Problem("missing-argument", { name: flag.name });
	input[flag.name] = value;
	return flag.value === undefined ? 1 : 0;
};

const writeFlag = (name: string, value: unknown): string => {
	if (value === true) return `--${name}`;
	if (value === false) return `--${name}=no`;
	return `--${name} ${quoteWord(plainly(value))}`;
};

/** Raw arguments come from outside: anything but a plain value is written as nothing. */
const plainly = (value: unknown): string =>
	typeof value === "string" ||
	typeof value === "number" ||
	typeof value === "boolean"
		? String(value)
		: "";
