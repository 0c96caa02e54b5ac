import { Parser } from "htmlparser2";
import { Problem } from "../../core/problem.ts";
import { decodeText } from "./decode-text.ts";
import { nameIn } from "./names.ts";

/** An element of an answer: `text` is what stands directly in it, exactly. */
export type Element = {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly text: string;
	readonly children: readonly Element[];
};

/** Reads an answer piece by piece. */
export type XmlReader = {
	readonly write: (piece: string) => void;
	/** The root without the parts that were taken. */
	readonly end: () => Element;
};

type Open = {
	readonly name: string;
	readonly tag: string;
	readonly attributes: Record<string, string>;
	readonly scope: ReadonlyMap<string, string>;
	text: string;
	children: Element[];
};

const deepest = 60;
/** Elements of one part, as an answer of a hundred objects has some 2,000 in a hundred parts. */
const mostInPart = 20_000;

/**
 * Hands each part of the root to `take` as soon as it is whole, so that a listing of any length needs memory for one part only; those that it answers false for stay in the root.
 * Problem `sync-garbled` for what is no whole XML, for a document type (where entities could be declared), and for what is too deep or has too many elements.
 */
export const createXmlReader = (
	take: (part: Element) => boolean,
): XmlReader => {
	const open: Open[] = [];
	let root: Element | null = null;
	let inPart = 0;
	let isRaw = false;
	let isEnding = false;
	const begin = (tag: string, attributes: Record<string, string>): void => {
		const parent = open.at(-1);
		inPart += 1;
		if (root !== null || open.length >= deepest || inPart > mostInPart)
			throw garbled();
		const scope = scopeOf(parent?.scope ?? noScope, attributes);
		const name = nameOf(tag, scope);
		open.push({ tag, name, attributes, scope, text: "", children: [] });
	};
	const close = (isImplied: boolean): void => {
		const done = open.pop();
		// Closed without being said so: cut off, or `<a><b></a>`; an empty one may have closed itself.
		const isEmpty = done?.text === "" && done.children.length === 0;
		if (!done || isEnding || (isImplied && !isEmpty)) throw garbled();
		const element: Element = { ...done, text: decodeText(done.text) };
		const parent = open.at(-1);
		if (!parent) root = element;
		else if (open.length > 1 || !take(element)) parent.children.push(element);
		if (open.length === 1) inPart = 0;
	};
	const parser = new Parser(
		{
			onopentag: begin,
			onclosetag: (_, isImplied) => close(isImplied),
			ontext: (text) => {
				const element = open.at(-1);
				if (element) element.text += isRaw ? unread(text) : text;
				else if (/[^\s\uFEFF]/u.test(text)) throw garbled();
			},
			oncdatastart: () => {
				isRaw = true;
			},
			oncdataend: () => {
				isRaw = false;
			},
			onprocessinginstruction: (name) => {
				if (name.startsWith("!")) throw garbled();
			},
			onerror: (error) => {
				throw error;
			},
		},
		{ xmlMode: true, decodeEntities: false },
	);
	return {
		write: (piece) => parser.write(piece),
		end: () => {
			isEnding = true;
			parser.end();
			if (root === null) throw garbled();
			return root;
		},
	};
};

const noScope: ReadonlyMap<string, string> = new Map();

const scopeOf = (
	above: ReadonlyMap<string, string>,
	attributes: Record<string, string>,
): ReadonlyMap<string, string> => {
	const declared = Object.entries(attributes).flatMap(
		([name, value]): [string, string][] =>
			name === "xmlns" || name.startsWith("xmlns:")
				? [[name.slice(6), decodeText(value)]]
				: [],
	);
	return declared.length === 0 ? above : new Map([...above, ...declared]);
};

const nameOf = (tag: string, scope: ReadonlyMap<string, string>): string => {
	const colon = tag.indexOf(":");
	const namespace = scope.get(colon < 0 ? "" : tag.slice(0, colon)) ?? "";
	return nameIn(namespace, tag.slice(colon + 1));
};

/** What stands in a CDATA section means itself. */
const unread = (text: string): string => text.replaceAll("&", "&amp;");

const garbled = (): Problem => new Problem("sync-garbled");
