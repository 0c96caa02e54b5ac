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
	const last = Math.max(texts.length, ...parts.map(({ mark }) => mark.number));
	return Array.from({ length: last }, (_, index): Part => {
		const number = index + 1;
		const before = parts.find(({ mark }) => mark.number === number);
		return {
			mark: { kind: "page", number, title: null },
			pieces: [
				...(before?.pieces ?? []),
				...(texts[index] ?? []).map(
					(text) => ({ kind: "paragraph", text }) as const,
				),
			],
		};
	}).filter(({ pieces }) => pieces.length > 0);
};
