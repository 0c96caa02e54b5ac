import { Problem } from "../../core/problem.ts";
import type { Preferences } from "../../pim/account.ts";
import { placeOf, withSlash } from "./address.ts";
import type { Base } from "./base.ts";
import { childOf } from "./element.ts";
import { propfind, refusal } from "./question.ts";
import { prop } from "./row.ts";
import { documentOf, element } from "./write-xml.ts";

const property = "c:schedule-default-calendar-URL" as const;

/** The calendar that takes invitations and new events (RFC 6638, 9.2), told by the inbox; nothing else is ever asked of an inbox. */
export const readPreferences = async (base: Base): Promise<Preferences> => {
	const { keeps } = await base.capabilities();
	const { inbox } = base.homes;
	if (!keeps.includes("calendar") || inbox === null) return { calendar: null };
	const url = base.url(inbox);
	const answer = await base.door.ask(propfind(url, 0, property));
	if (answer.status !== 207) return { calendar: null };
	const row = answer.rows[0];
	const href = childOf(row ? prop(row, property) : null, "d:href")?.text;
	return { calendar: href ? withSlash(placeOf(href, url)) : null };
};

/** Sets it; null takes it back. Problem `sync-unsupported` where the server keeps none. */
export const setPreferences = async (
	base: Base,
	given: Partial<Preferences>,
): Promise<Preferences> => {
	const { calendar } = given;
	if (calendar === undefined) return readPreferences(base);
	const { keeps } = await base.capabilities();
	const { inbox } = base.homes;
	if (!keeps.includes("calendar") || inbox === null)
		throw new Problem("sync-unsupported");
	if (calendar !== null) await base.about(calendar);
	const value = element(
		"d:prop",
		calendar === null
			? element(property)
			: element(property, element("d:href", calendar)),
	);
	const answer = await base.door.change({
		method: "PROPPATCH",
		url: base.url(inbox),
		body: documentOf(
			element(
				"d:propertyupdate",
				element(calendar === null ? "d:remove" : "d:set", value),
			),
		),
	});
	if (answer === null) throw new Problem("sync-unreachable");
	const row = answer.rows[0];
	if (answer.status === 403 || row?.missing.has(property))
		throw new Problem("sync-unsupported");
	if (answer.status >= 300) throw refusal(answer.status);
	// Where nothing is set, a server may still name one of its own choice.
	return calendar === null ? { calendar } : readPreferences(base);
};
