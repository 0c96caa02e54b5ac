import { createHash } from "node:crypto";

const longest = 120;

/** A file name that every server takes, in the form of a place; a name that is left as it is stays the same, and two that are not never become one. */
export const placeName = (file: string): string => {
	const safe = file
		.toWellFormed()
		.replaceAll(/[/\\\p{Cc}]/gu, "_")
		.replace(/^\./u, "_")
		.replace(/~$/u, "_");
	if (safe === file && safe !== "" && safe.length <= longest)
		return encodeURIComponent(safe);
	const mark = createHash("sha256").update(file).digest("hex").slice(0, 16);
	const end = /\.(?:ics|vcf)$/iu.exec(safe)?.[0] ?? "";
	const start = safe.slice(0, safe.length - end.length).slice(0, longest - 40);
	return encodeURIComponent(`${start.toWellFormed()}-${mark}${end}`);
};
