import { t } from "../words.js";

/** What a file is by the end of its name: its drawing, its colour, and the letters people know it by. */
export function kindOf({ name }) {
	const ending = /\.([a-z0-9]{1,6})$/i.exec(name ?? "")?.[1]?.toLowerCase();
	const [look] = Object.entries(endings).find(([, all]) =>
		all.includes(ending),
	) ?? ["other"];
	return { look, icon: icons[look] ?? "file", letters: lettersOf(ending) };
}

/** True for pictures a browser can draw. */
export const isPicture = ({ mimetype }) =>
	/^image\/(png|jpeg|gif|webp)$/.test(mimetype ?? "");

/** The size of a file as people write it in their language. */
export function sizeOf(bytes) {
	if (!(bytes >= 1024)) return t("bytes", { count: bytes ?? 0 });
	const isLarge = bytes >= 1023.5 * 1024;
	return new Intl.NumberFormat(document.documentElement.lang, {
		style: "unit",
		unit: isLarge ? "megabyte" : "kilobyte",
		maximumFractionDigits: isLarge ? 1 : 0,
	}).format(bytes / (isLarge ? 1024 ** 2 : 1024));
}

const lettersOf = (ending) =>
	ending ? ending.replace("jpeg", "jpg").toUpperCase() : "";

const endings = {
	pdf: ["pdf"],
	text: ["doc", "docx", "odt", "rtf", "txt", "md"],
	sheet: ["xls", "xlsx", "ods", "csv", "tsv"],
	slides: ["ppt", "pptx", "odp"],
	picture: ["png", "jpg", "jpeg", "gif", "webp", "heic", "heif", "svg", "tif"],
	mail: ["eml", "msg"],
	archive: ["zip", "gz", "tar", "7z"],
};

const icons = {
	pdf: "document",
	text: "document",
	sheet: "sheet",
	slides: "slides",
	picture: "picture",
	mail: "mail",
	archive: "archive",
};
