import { Problem } from "../../core/problem.ts";
import type { Capabilities } from "../../pim/account.ts";
import type { Collection, Kind, Looks } from "../../pim/collection.ts";
import type { Base } from "./base.ts";
import type { Name } from "./names.ts";
import { refusal } from "./question.ts";
import { documentOf, element } from "./write-xml.ts";

/** The properties that looks are kept in, with their texts. */
export const looksOf = (
	kind: Kind,
	{ name, color, description }: Looks,
): readonly (readonly [Name, string])[] => {
	const isCalendar = kind === "calendar";
	const given: readonly (readonly [Name, string | undefined])[] = [
		["d:displayname", name],
		[isCalendar ? "a:calendar-color" : "i:addressbook-color", color],
		[
			isCalendar ? "c:calendar-description" : "k:addressbook-description",
			description,
		],
	];
	return given.flatMap(([property, text]) =>
		text === undefined ? [] : [[property, text] as const],
	);
};

/** The looks that a new collection was given and does not have yet, of those that its server keeps. */
export const looksLeft = (
	collection: Collection,
	given: Looks,
	{ looks }: Capabilities,
): Looks => {
	const isLeft = (look: keyof Looks): boolean =>
		looks.includes(look) &&
		given[look] !== undefined &&
		// Servers that trim do it again.
		given[look].trim() !== (collection[look] ?? "").trim() &&
		(look !== "color" || collection.kind === "calendar");
	return {
		...(isLeft("name") ? { name: given.name ?? "" } : {}),
		...(isLeft("color") ? { color: given.color ?? "" } : {}),
		...(isLeft("description") ? { description: given.description ?? "" } : {}),
	};
};

/** Sets looks (PROPPATCH: all or none). Problem `sync-unsupported` for looks that the server says it cannot keep, `sync-readonly` where the account may not. */
export const setLooks = async (
	base: Base,
	{ id, kind }: Pick<Collection, "id" | "kind">,
	looks: Looks,
): Promise<void> => {
	const properties = looksOf(kind, looks);
	if (properties.length === 0) return;
	const answer = await base.door.change({
		method: "PROPPATCH",
		url: base.url(id),
		body: documentOf(
			element(
				"d:propertyupdate",
				element(
					"d:set",
					element(
						"d:prop",
						...properties.map(([name, text]) => element(name, text)),
					),
				),
			),
		),
	});
	// Setting the same again does no harm, and whoever asked reads it back.
	if (answer === null) throw new Problem("sync-unreachable");
	if (answer.status === 403) throw new Problem("sync-readonly");
	if (answer.status >= 300) throw refusal(answer.status);
	const row = answer.rows[0];
	const wrong = properties.some(([name]) => row?.missing.has(name));
	if (wrong || (row?.status ?? 200) >= 300)
		throw new Problem("sync-unsupported");
};
