import { type Attributes, scanXml } from "./scan-xml.ts";

/** An element of XML; its children are elements and text. */
export type Element = {
	readonly name: string;
	readonly attributes: Attributes;
	readonly children: (Element | string)[];
};

/** All of an XML file but the tags passed over, with what is in them; what is cut off at its end is closed. The outermost element holds whatever stands at the top. */
export const treeOf = (
	xml: string,
	passOver: (name: string) => boolean = () => false,
): Element => {
	const root: Element = { name: "", attributes: {}, children: [] };
	const open: Element[] = [root];
	// How many tags deep in one that is passed over.
	let passed = 0;
	scanXml(xml, {
		open: (name, attributes) => {
			if (passed > 0 || passOver(name)) {
				passed += 1;
				return;
			}
			const element = { name, attributes: lean(attributes), children: [] };
			open.at(-1)?.children.push(element);
			open.push(element);
		},
		close: () => {
			if (passed > 0) passed -= 1;
			else open.pop();
		},
		text: (text) => {
			if (passed === 0) open.at(-1)?.children.push(text);
		},
	});
	return root;
};

/** Word marks every paragraph with the sessions it was edited in, which would fill the memory. */
const lean = (attributes: Attributes): Attributes => {
	for (const name in attributes)
		if (!name.startsWith("w:rsid") && name !== "xml:space") return attributes;
	return none;
};

const none: Attributes = {};

/** The elements directly inside, of one name where it is given. */
export const inside = (element: Element | null, name?: string): Element[] =>
	(element?.children ?? []).filter(
		(child): child is Element =>
			typeof child !== "string" && (name === undefined || child.name === name),
	);

/** The elements of a name at any depth, in reading order, those inside of one found as well. */
export const within = (element: Element | null, name: string): Element[] => {
	const found: Element[] = [];
	const look = (at: Element | null): void => {
		for (const child of inside(at)) {
			if (child.name === name) found.push(child);
			look(child);
		}
	};
	look(element);
	return found;
};

/** The first element of a name at any depth. */
export const first = (
	element: Element | null,
	name: string,
): Element | null => {
	for (const child of inside(element)) {
		if (child.name === name) return child;
		const found = first(child, name);
		if (found) return found;
	}
	return null;
};

/** All text at any depth. */
export const textIn = (element: Element | null): string =>
	(element?.children ?? [])
		.map((child) => (typeof child === "string" ? child : textIn(child)))
		.join("");
