import type { PimObject } from "../../pim/collection.ts";
import { uidOf } from "../../pim/uid.ts";
import type { Base } from "./base.ts";
import type { Answer } from "./door.ts";
import { readObject } from "./objects.ts";
import { propfind } from "./question.ts";
import { prop } from "./row.ts";
import { silence } from "./silence.ts";

/** Whether a new object was refused because one with its UID lies in the bin, as older Nextclouds do. */
export const liesInBin = ({ status, text }: Answer): boolean =>
	status === 400 && /\bdeleted calendar object with uid\b/iu.test(text);

/** Takes the object with this UID out of the bin, back to where it was; what is then at the wanted place, null when it came back elsewhere or not at all. */
export const takeFromBin = async (
	base: Base,
	href: string,
	text: string,
): Promise<PimObject | null> => {
	const home = base.homes.calendars.find((one) => href.startsWith(one));
	const uid = uidOf(text);
	if (home === undefined || uid === null) return null;
	const bin = base.url(`${home}trashbin/objects/`);
	const question = propfind(bin, 1, "n:calendar-uri", "c:calendar-data");
	const { status, rows } = await base.door.ask(question);
	const binned = rows.find(
		(row) =>
			href.startsWith(
				`${home}${encodeURIComponent(prop(row, "n:calendar-uri")?.text ?? "")}/`,
			) && uidOf(prop(row, "c:calendar-data")?.text ?? "") === uid,
	);
	if (status !== 207 || !binned) return null;
	await base.door.change({
		method: "MOVE",
		url: base.url(binned.href),
		headers: {
			...silence,
			destination: base.url(`${home}trashbin/restore/file`).href,
		},
	});
	return readObject(base, href);
};
