import { clean } from "../../../ai/clean.ts";
import { arg, asArg, flag } from "../../../core/arg.ts";
import { say, type Text } from "../../../core/text.ts";
import { type Template, templates } from "./templates.ts";

/** How the value of a field looks, where that is known. */
export type Shape =
	| "code"
	| "date"
	| "amount"
	| "iban"
	| "email"
	| "phone"
	| "text";

/** Something to be taken out of documents: `id` for spreadsheets, `label` for people, `says` for a model. Own fields have one name for all three. */
export type Field = {
	readonly id: string;
	readonly label: Text;
	readonly says: string;
	readonly shape: Shape;
	readonly isOwn: boolean;
};

const mostTyped = 600;
const mostNames = 12;
const longestName = 60;

/** Names of own fields as people type them: with commas, semicolons or line breaks between, at most 12 of 60 characters. */
export const fieldsArg = () =>
	asArg(flag(arg.rest(mostTyped).refine((text) => isUsable(namesIn(text)))), {
		form: "flag",
		field: "long",
	});

/** The names in such a text, each once and without what cannot be seen. */
export const namesIn = (text: string): readonly string[] => {
	const seen = new Map<string, string>();
	for (const part of text.split(/[,;\n\r]/u)) {
		const name = clean(part)
			.replace(/[\s\p{Cc}]+/gu, " ")
			.trim();
		const key = name.toLowerCase();
		if (/[\p{L}\p{N}]/u.test(name) && !seen.has(key)) seen.set(key, name);
	}
	return [...seen.values()];
};

/** Names as somebody could have typed them, no longer than they were. */
export const joinedNames = (names: readonly string[]): string => {
	const roomy = names.join(", ");
	return roomy.length <= mostTyped ? roomy : names.join(",");
};

/** The fields of a template, then own ones. */
export const fieldsFor = (
	template: Template | null,
	names: readonly string[],
): readonly Field[] => [
	...(template === null ? [] : ofTemplate(template)),
	...names.map(own),
];

const ofTemplate = (template: Template): readonly Field[] =>
	templates[template].map(([id, shape, says]) => ({
		id,
		label: say(`extraction.field.${id}`),
		says,
		shape,
		isOwn: false,
	}));

const own = (name: string): Field => ({
	id: name,
	label: name,
	says: name,
	shape: /\biban\b/iu.test(name) ? "iban" : "text",
	isOwn: true,
});

const isUsable = (names: readonly string[]): boolean =>
	names.length > 0 &&
	names.length <= mostNames &&
	names.every((name) => name.length <= longestName);
