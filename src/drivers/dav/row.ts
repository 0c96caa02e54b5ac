import { placeOf } from "./address.ts";
import { childOf, childrenOf } from "./element.ts";
import type { Name } from "./names.ts";
import type { Element } from "./read-xml.ts";

/** What an answer says of one place. */
export type DavRow = {
	readonly href: string;
	/** Of the place as a whole; null where only its properties have one. */
	readonly status: number | null;
	/** The properties that are there. */
	readonly props: ReadonlyMap<string, Element>;
	/** The status of those that are not, or that could not be set. */
	readonly missing: ReadonlyMap<string, number>;
	/** What is said of the error: the conditions that did not hold. */
	readonly errors: readonly Element[];
};

/** A property that is there. */
export const prop = (row: DavRow, name: Name): Element | null =>
	row.props.get(name) ?? null;

/** Reads one `d:response`; one row for each place that it names. Problem `sync-garbled` for a place at another server. */
export const readRows = (response: Element, from: URL): readonly DavRow[] => {
	const props = new Map<string, Element>();
	const missing = new Map<string, number>();
	const errors = [...(childOf(response, "d:error")?.children ?? [])];
	for (const propstat of childrenOf(response, "d:propstat")) {
		const status = statusIn(propstat) ?? 200;
		errors.push(...(childOf(propstat, "d:error")?.children ?? []));
		for (const found of childOf(propstat, "d:prop")?.children ?? [])
			if (status >= 200 && status < 300) props.set(found.name, found);
			else missing.set(found.name, status);
	}
	const status = statusIn(response);
	return childrenOf(response, "d:href").map(({ text }) => ({
		href: placeOf(text, from),
		status,
		props,
		missing,
		errors,
	}));
};

const statusIn = (element: Element): number | null => {
	const line = childOf(element, "d:status")?.text ?? "";
	const code = /^\s*HTTP\/[\d.]+\s+(\d{3})\b/iu.exec(line)?.[1];
	return code === undefined ? null : Number(code);
};
