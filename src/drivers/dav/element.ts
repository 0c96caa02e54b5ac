import type { Name } from "./names.ts";
import type { Element } from "./read-xml.ts";

/** The first child of that name. */
export const childOf = (
	element: Element | null | undefined,
	name: Name,
): Element | null =>
	element?.children.find((child) => child.name === name) ?? null;

/** All children of that name. */
export const childrenOf = (
	element: Element | null | undefined,
	name: Name,
): readonly Element[] =>
	element?.children.filter((child) => child.name === name) ?? [];

/** Whether there is a child of that name. */
export const has = (element: Element | null | undefined, name: Name): boolean =>
	childOf(element, name) !== null;

/** All elements of that name, at any depth. */
export const findAll = (element: Element, name: Name): readonly Element[] => [
	...(element.name === name ? [element] : []),
	...element.children.flatMap((child) => findAll(child, name)),
];
