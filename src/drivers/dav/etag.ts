/** A mark in one form: quoted, and without what a proxy adds to it when it packs an answer (`W/`, `-gzip`). Null where there is none. */
export const readEtag = (text: string | null | undefined): string | null => {
	const bare = (text ?? "")
		.trim()
		.replace(/^W\//u, "")
		.replace(/^"(.*)"$/su, "$1")
		.replace(/(?:-|;)gzip$/u, "");
	return bare === "" ? null : `"${bare.replaceAll(/["\r\n]/gu, "")}"`;
};

/** The mark after a write; null where it is weak, as the server then may have changed the text. */
export const writtenEtag = (header: string | null): string | null =>
	header?.trim().startsWith("W/") ? null : readEtag(header);
