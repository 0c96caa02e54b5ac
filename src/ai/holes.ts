/** The names of the holes of a template, as in `{{text}}`. */
export const holesOf = (template: string): ReadonlySet<string> =>
	new Set(template.matchAll(hole).map(([, name = ""]) => name));

/** Fails with a sentence for whoever edits prompts if a template has other holes than these. */
export const checkHoles = (
	template: string,
	wanted: readonly string[],
	place: string,
): void => {
	const there = holesOf(template);
	const missing = wanted.filter((name) => !there.has(name));
	const unknown = [...there].filter((name) => !wanted.includes(name));
	if (missing.length > 0)
		throw new Error(`${place} has no hole {{${missing.join("}}, {{")}}}`);
	if (unknown.length > 0)
		throw new Error(`${place} has unknown holes: ${unknown.join(", ")}`);
};

/** Fills every hole; what is filled in is not searched for holes. Lines left empty are dropped. */
export const fill = (
	template: string,
	values: Readonly<Record<string, string>>,
): string =>
	template
		.split("\n")
		.filter((line) => !isEmptied(line, values))
		.join("\n")
		.replace(hole, (_, name: string) => values[name] ?? "");

const hole = /\{\{([a-z]+)\}\}/gu;

const isEmptied = (
	line: string,
	values: Readonly<Record<string, string>>,
): boolean => {
	const alone = /^\{\{([a-z]+)\}\}$/u.exec(line)?.[1];
	return alone !== undefined && values[alone] === "";
};
