import { z } from "zod";
import type { languages } from "../../../ai/guards/language.ts";
import { arg, asArg, flag } from "../../../core/arg.ts";
import { documentKinds } from "../../../core/document.ts";
import { wordsIn } from "./name-words.ts";

/** A line a person typed, which has to be usable; one that is not is asked for again. */
const line = (max: number, isUsable: (text: string) => boolean) =>
	asArg(
		z
			.string()
			.trim()
			.min(1)
			.max(max)
			.refine((text) => !invisible.test(text) && isUsable(text)),
		{ form: "flag", field: "text" },
	);

const invisible = /[\p{Cc}\p{Cf}]/u;

/** Written for what shall be empty, because an empty field means that nothing is said about it. */
export const nothing = "none";

/** The parts of a list with commas between them; none for `none`. */
export const partsOf = (text: string): readonly string[] =>
	text.trim().toLowerCase() === nothing
		? []
		: [
				...new Set(
					text
						.split(",")
						.map((one) => one.normalize("NFC").replaceAll(/\s+/gu, " ").trim())
						.filter(Boolean),
				),
			];

/** A text, and nothing for `none`. */
export const textOrNothing = (text: string): string =>
	text.trim().toLowerCase() === nothing ? "" : text;

/** At most 20 parts, of which one takes 100 characters at most. */
const list = (isUsable: (one: string) => boolean) =>
	line(2100, (text) => {
		const parts = partsOf(text);
		return parts.length <= 20 && parts.every(isUsable);
	});

const isWord = (one: string): boolean =>
	one.length <= 60 && wordsIn(one).length > 0;

const isKind = (one: string): boolean =>
	documentKinds.some((kind) => kind === one.toLowerCase());

/** The end of an address: `lumen.example`, `@lumen.example`, or all of one. */
const isSender = (one: string): boolean =>
	one.length <= 100 &&
	/^(?:[^\s@<>]*@)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(one);

/** Only `{year}` stands for something. */
const isFolder = (folder: string): boolean =>
	!/[{}\\]/u.test(folder.replaceAll("{year}", "")) &&
	folder.split("/").every((part) => !/^\s*\.\.?\s*$/u.test(part));

const name = arg.text(40);

/** What is said of a category besides its name; all of it may be left out. */
export const fields = {
	folder: flag(line(200, isFolder)),
	hint: flag(arg.text(300)),
	words: flag(list(isWord)),
	kinds: flag(list(isKind)),
	senders: flag(list(isSender)),
	en: flag(name),
	fr: flag(name),
	de: flag(name),
	it: flag(name),
	es: flag(name),
} as const satisfies Record<
	| "folder"
	| "hint"
	| "words"
	| "kinds"
	| "senders"
	| (typeof languages)[number],
	z.ZodType
>;

const given = z.object(fields);

/** The fields as somebody gave them. */
export type Fields = z.output<typeof given>;

/** A category by its name in any language. */
export const category = arg.lookup("category");

/** The name of a new category. */
export const newName = arg.text(40);
