import { Problem } from "../../../core/problem.ts";
import type { Query } from "../wire.ts";

/** The whole address of a call, always below `base`. A name that would climb out of its place in the path is `not-found`: nothing is called so. */
export const addressOf = (
	base: URL,
	template: string,
	names: Readonly<Record<string, string | number>>,
	query: Query,
): URL => {
	const path = template.replaceAll(/\{(\w+)\}/gu, (_all, name: string) =>
		segment(names[name]),
	);
	const url = new URL(base.origin + base.pathname.replace(/\/+$/u, "") + path);
	url.search = new URLSearchParams(pairsOf(query)).toString();
	return url;
};

const segment = (value: string | number | undefined): string => {
	const text = String(value ?? "").toWellFormed();
	if (/^\.{0,2}$/u.test(text)) throw new Problem("not-found");
	return encodeURIComponent(text);
};

const pairsOf = (query: Query): [string, string][] =>
	Object.entries(query).flatMap(([name, value]) => {
		if (value === undefined) return [];
		if (isList(value))
			return value.map((one): [string, string] => [`${name}[]`, text(one)]);
		if (typeof value !== "object") return [[name, text(value)]];
		return Object.entries(value).flatMap(([key, one]): [string, string][] =>
			one === undefined ? [] : [[`${name}[${key}]`, text(one)]],
		);
	});

const text = (value: string | number | boolean): string =>
	String(value).toWellFormed();

const isList = (value: Query[string]): value is readonly (string | number)[] =>
	Array.isArray(value);
