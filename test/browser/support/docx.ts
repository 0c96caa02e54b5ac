import mammoth from "mammoth";

/** The headings of a Word file in order, as another library reads it than the one that wrote it. */
export const headingsOf = async (bytes: Buffer): Promise<readonly string[]> => {
	const { value } = await mammoth.convertToHtml({ buffer: bytes });
	return [...value.matchAll(/<h\d>(.*?)<\/h\d>/gu)].map(([, inside = ""]) =>
		inside.replace(/<[^>]+>/gu, ""),
	);
};
