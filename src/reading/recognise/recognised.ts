import type { Part, ReadFile } from "../../core/document.ts";
import { finish } from "../finish.ts";
import { pagePictures } from "../pdf/page-pictures.ts";
import type { Recognise } from "./recognise.ts";

/** A file with the text of its pictures: of a PDF that is scanned from end to end, of a picture that no camera took. Any other stays as it is. Problem `stopped`. */
export const recognised = async (
	file: ReadFile,
	bytes: Uint8Array,
	recognise: Recognise,
	signal: AbortSignal,
): Promise<ReadFile> => {
	const pictures = picturesOf(file, bytes);
	if (pictures.length === 0) return file;
	const texts = await recognise(pictures, signal);
	const read = texts.filter((text) => text !== null).length;
	if (read === 0) return file;
	return finish(file.kind, {
		...file,
		parts: merged(file.parts, texts),
		scanned: Math.max(0, file.scanned - read),
		recognised: read,
	});
};

/** One for each page, as far as there are any. */
const picturesOf = (
	{ kind, pages, scanned, parts, facts }: ReadFile,
	bytes: Uint8Array,
): readonly Uint8Array[] => {
	if (kind === "pdf")
		return pages !== null && pages > 0 && scanned === pages
			? pagePictures(bytes, pages)
			: [];
	const isPhoto = facts.photo?.camera !== null;
	return kind === "image" && parts.length === 0 && !isPhoto ? [bytes] : [];
};

/** What a page said already, a stamp or a number, stays before its text. */
const merged = (
	parts: readonly Part[],
	texts: Awaited<ReturnType<Recognise>>,
): Part[] => {
	const pages = new Map(parts.map((part) => [part.mark.number, part]));
	for (const [index, text] of texts.entries()) {
		if (text === null) continue;
		const mark = { kind: "page" as const, number: index + 1, title: null };
		const before = pages.get(mark.number)?.pieces ?? [];
		const read = text.map((one) => ({
			kind: "paragraph" as const,
			text: one,
		}));
		pages.set(mark.number, { mark, pieces: [...before, ...read] });
	}
	return [...pages.values()].sort(
		(one, other) => one.mark.number - other.mark.number,
	);
};
