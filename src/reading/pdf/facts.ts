import type { ReadFile } from "../../core/document.ts";
import { tidyLine } from "../tidy.ts";
import type { Pdf } from "./open-pdf.ts";

/** What a PDF says of itself. */
export const factsOf = async (
	pdf: Pdf,
): Promise<Pick<ReadFile["facts"], "title" | "author" | "created">> => {
	const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
	const given = new Map<string, unknown>(Object.entries(info));
	const words = (key: string): string | null => {
		const value = given.get(key);
		return typeof value === "string"
			? tidyLine(value).slice(0, 300) || null
			: null;
	};
	return {
		title: words("Title"),
		author: words("Author"),
		created: momentOf(words("CreationDate") ?? ""),
	};
};

/** A date as PDF writes it, `D:20261122202548+01'00'`; without a zone it is taken for UTC. Null if it is none. */
export const momentOf = (text: string): number | null => {
	const found =
		/^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:([+-])(\d\d)'?(\d\d)?)?/u.exec(
			text,
		);
	if (!found) return null;
	const [, year, month = "01", day = "01", hour = "00", minute = "00"] = found;
	const [second = "00", sign, hours = "00", minutes = "00"] = found.slice(6);
	const zone = sign ? `${sign}${hours}:${minutes}` : "Z";
	const moment = Date.parse(
		`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`,
	);
	return Number.isNaN(moment) ? null : moment;
};
