import { unescaped } from "./xml-text.ts";

/** An element with its namespace solved: `name` is `{namespace}local`, `text` all text directly in it. */
export type Element = {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: Element[];
	text: string;
};

type Open = {
	readonly raw: string;
	readonly element: Element;
	readonly spaces: ReadonlyMap<string, string>;
};

/** Reads a document strictly: throws on what is not well-formed, on a prefix that nobody declared and on a document type. */
export const readXml = (xml: string): Element => {
	const root: Element = {
		name: "",
		attributes: new Map(),
		children: [],
		text: "",
	};
	const open: Open[] = [{ raw: "", element: root, spaces: new Map() }];
	let at = 0;
	while (at < xml.length) {
		const next = xml.indexOf("<", at);
		const end = next < 0 ? xml.length : next;
		if (end > at) top(open).element.text += unescaped(xml.slice(at, end));
		if (next < 0) break;
		at = readMarkup(xml, next, open);
	}
	const [only, ...more] = root.children;
	if (open.length !== 1 || !only || more.length > 0 || root.text.trim() !== "")
		throw new Error("not one whole document");
	return only;
};

/** Reads what begins with `<` at this place; the place after it. */
const readMarkup = (xml: string, at: number, open: Open[]): number => {
	if (xml.startsWith("<?", at)) return after(xml, "?>", at);
	if (xml.startsWith("<!--", at)) return after(xml, "-->", at);
	if (xml.startsWith("<![CDATA[", at)) {
		const end = after(xml, "]]>", at);
		top(open).element.text += xml.slice(at + 9, end - 3);
		return end;
	}
	if (xml.startsWith("<!", at)) throw new Error("a document type");
	const end = after(xml, ">", at);
	if (xml[at + 1] !== "/") return openTag(xml, at, open);
	const closed = open.pop();
	if (open.length === 0 || closed?.raw !== xml.slice(at + 2, end - 1).trim())
		throw new Error("closed what is not open");
	return end;
};

const tag =
	/<([^\s<>/="']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/uy;
const attribute = /([^\s<>/="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

const openTag = (xml: string, at: number, open: Open[]): number => {
	tag.lastIndex = at;
	const found = tag.exec(xml);
	if (!found) throw new Error("not a tag");
	const [, raw = "", written = "", closes] = found;
	const pairs = [...written.matchAll(attribute)].map(
		([, name = "", double, single]) =>
			[name, unescaped(double ?? single ?? "")] satisfies [string, string],
	);
	const spaces = declared(top(open).spaces, pairs);
	const element: Element = {
		name: solved(raw, spaces),
		attributes: new Map(pairs),
		children: [],
		text: "",
	};
	top(open).element.children.push(element);
	if (closes !== "/") open.push({ raw, element, spaces });
	return tag.lastIndex;
};

const declared = (
	spaces: ReadonlyMap<string, string>,
	pairs: readonly [string, string][],
): ReadonlyMap<string, string> => {
	const own = pairs.filter(([name]) => /^xmlns(?::|$)/u.test(name));
	return own.length === 0
		? spaces
		: new Map([
				...spaces,
				...own.map(
					([name, value]) => [name.slice(6), value] satisfies [string, string],
				),
			]);
};

const solved = (raw: string, spaces: ReadonlyMap<string, string>): string => {
	const colon = raw.indexOf(":");
	const space = spaces.get(colon < 0 ? "" : raw.slice(0, colon));
	if (!space) throw new Error(`${raw} is in no namespace`);
	return `{${space}}${raw.slice(colon + 1)}`;
};

const after = (xml: string, end: string, at: number): number => {
	const found = xml.indexOf(end, at);
	if (found < 0) throw new Error("broken off");
	return found + end.length;
};

const top = (open: readonly Open[]): Open => {
	const last = open.at(-1);
	if (!last) throw new Error("closed more than is open");
	return last;
};

/** The first child of this name, or null. */
export const child = (element: Element, name: string): Element | null =>
	element.children.find((one) => one.name === name) ?? null;
