import { type Name, namespaces } from "./names.ts";

/** An element of a question; made by {@link element}. */
export type Written = { readonly xml: string };

/** An element with what is in it; texts are escaped. */
export const element = (
	name: Name,
	...content: readonly (Written | string)[]
): Written => written(name, "", content);

/** An element with one attribute. */
export const elementWith = (
	name: Name,
	[attribute, value]: readonly [string, string],
	...content: readonly (Written | string)[]
): Written => written(name, ` ${attribute}="${escaped(value)}"`, content);

/** The whole question. */
export const documentOf = (root: Written): string => {
	const declared = Object.entries(namespaces)
		.map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
		.join("");
	const named = root.xml.replace(/^<[\w:-]+/u, (head) => head + declared);
	return `<?xml version="1.0" encoding="utf-8"?>\n${named}`;
};

/** `d:prop` with the names of what is asked. */
export const asked = (...names: readonly Name[]): Written =>
	element("d:prop", ...names.map((name) => element(name)));

const written = (
	name: Name,
	attributes: string,
	content: readonly (Written | string)[],
): Written => {
	const inner = content
		.map((part) => (typeof part === "string" ? escaped(part) : part.xml))
		.join("");
	return inner === ""
		? { xml: `<${name}${attributes}/>` }
		: { xml: `<${name}${attributes}>${inner}</${name}>` };
};

const escaped = (text: string): string =>
	text
		.toWellFormed()
		.replaceAll(unspeakable, "")
		.replaceAll(/[&<>"\r]/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** XML has no way to say these. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are meant
const unspeakable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
