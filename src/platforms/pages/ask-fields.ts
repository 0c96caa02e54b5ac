import type { PageForm } from "../../core/page-form.ts";
import type { Asking } from "./ask-box.ts";
import { longest } from "./ask-faces.ts";
import type { ReadIn } from "./faces.ts";

/** A form in the words of one language. */
export const drawForm = (
	read: ReadIn,
	form: PageForm,
	locale: string,
): Asking => ({
	kind: "asking",
	locale,
	purpose: form.purpose,
	title: read(form.title, locale),
	text: form.text.map((line) => read(line, locale)),
	fields: form.fields.map(({ name, label, kind, options, hint }) => ({
		name,
		label: read(label, locale),
		kind,
		options: (options ?? []).map((one) => ({
			value: one.value,
			label: read(one.label, locale),
		})),
		hint: hint === undefined ? null : read(hint, locale),
	})),
	verb: read(form.verb, locale),
	about: form.about,
});

/** What was typed into the fields of a page; what else was sent is left out. */
export const typedInto = (
	{ fields }: Asking,
	given: URLSearchParams,
): ReadonlyMap<string, string> =>
	new Map(
		fields.map(({ name }) => [
			name,
			// What is pasted often brings a space along.
			(given.get(name) ?? "").trim().slice(0, longest + 1),
		]),
	);

/** Whether every field has a value that fits. */
export const isWhole = (
	{ fields }: Asking,
	typed: ReadonlyMap<string, string>,
): boolean =>
	fields.every(({ name, kind, options }) => {
		const value = typed.get(name) ?? "";
		return kind === "choice"
			? options.some((one) => one.value === value)
			: value !== "" && value.length <= longest && !/\p{Cc}/u.test(value);
	});
