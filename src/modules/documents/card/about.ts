import { at, say, type Text } from "../../../core/text.ts";
import type { Block } from "../../../core/view.ts";
import type { Paper } from "../desk.ts";

/** What a document is, in a line: its kind, how long it is, and its language; of a photo its size and when it was taken. */
export const aboutText = (paper: Paper): Text => {
	const { kind, pages, language, photo } = paper;
	const parts: readonly Text[] = [
		say(`documents.kind.${kind}`),
		...(photo === null ? [] : photoParts(photo)),
		...(pages === null || pages === 0
			? []
			: [say(`documents.pages.${unitOf(kind)}`, { count: pages })]),
		...(language === null ? [] : [say(`documents.language.${language}`)]),
	];
	return parts.reduce((one, other) => say("documents.and", { one, other }));
};

/** What its reader should know of how it was read. */
export const limitBlocks = (paper: Paper): readonly Block[] =>
	limitsOf(paper).map((text) => ({ kind: "text", text }));

const limitsOf = (paper: Paper): readonly Text[] => {
	const { cut, scanned, recognised, isBlank, kind } = paper;
	if (isBlank)
		return kind === "image"
			? []
			: [say(scanned > 0 ? "documents.only-scans" : "documents.no-text")];
	return [
		...(cut ? [say("documents.cut")] : []),
		...(recognised > 0
			? [
					kind === "image"
						? say("documents.recognised.picture")
						: say("documents.recognised", { count: recognised }),
				]
			: []),
		...(scanned > 0 ? [say("documents.scans", { count: scanned })] : []),
	];
};

const photoParts = ({
	width,
	height,
	taken,
	camera,
}: NonNullable<Paper["photo"]>): readonly Text[] => [
	say("documents.photo.size", { width, height }),
	...(taken === null
		? []
		: [say("documents.photo.taken", { day: at(taken, "day") })]),
	...(camera === null ? [] : [camera]),
];

const unitOf = (kind: Paper["kind"]): "pages" | "slides" | "sheets" => {
	if (kind === "pptx" || kind === "odp") return "slides";
	return kind === "xlsx" || kind === "ods" || kind === "csv"
		? "sheets"
		: "pages";
};
