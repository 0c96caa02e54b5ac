/** How the number in a cell is written for people; `1904` counts days from another year. */
export type Format = (value: number, from1904: boolean) => string;

/** What a number format means, as a program without a country: days and times as ISO writes them, decimals and percent as the format has them. */
export const formatOf = (code: string): Format => {
	const positive = code.split(";")[0] ?? "";
	const bare = positive
		.replace(/"[^"]*"|\\.|_.|\*./gu, "")
		.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, "");
	if (
		/[dymhs]/iu.test(bare) &&
		!/general|0|#/iu.test(bare.replace(/s\.0+/giu, "s"))
	)
		return moments(bare);
	if (/e[+-]/iu.test(bare) || !/[0#?]/u.test(bare) || bare.includes("/"))
		return plain;
	const digits = /\.([0#?]*)/u.exec(bare)?.[1] ?? "";
	if (bare.includes("%")) return (value) => `${fixed(value * 100, digits)}%`;
	const [before, after] = currencyOf(positive);
	return (value) => `${before}${fixed(value, digits)}${after}`;
};

/** A number as it is, without what counting in halves adds to it. */
export const plain: Format = (value) => String(Number(value.toPrecision(15)));

/** With the decimals of a format: a zero always, a hash where it is not nothing. */
const fixed = (value: number, digits: string): string => {
	if (Math.abs(value) >= 1e15) return String(value);
	const most = Math.min(digits.length, 15);
	const text = Number(value.toPrecision(15)).toFixed(most);
	const least = digits.replace(/[#?]+$/u, "").length;
	let end = text.length;
	while (end > text.length - most + least && text[end - 1] === "0") end -= 1;
	return text.slice(0, end).replace(/\.$/u, "");
};

/** A currency stands before or after the digits. */
const currencyOf = (code: string): [string, string] => {
	const found = currency.exec(code);
	const name = (found?.[1] ?? found?.[2] ?? found?.[0] ?? "").trim();
	if (!found || name === "") return ["", ""];
	const digits = code.search(/[0#]/u);
	return found.index < digits ? [`${name} `, ""] : ["", ` ${name}`];
};

const currency = /\[\$([^\]-]+)[^\]]*\]|"\s*([A-Z]{3}|Fr\.|\p{Sc})\s*"|\p{Sc}/u;

const moments = (bare: string): Format => {
	const day = /[dy]/iu.test(bare) || /m{3}/iu.test(bare);
	const time = /[hs]/iu.test(bare);
	const elapsed = /\[[hms]+\]/iu.test(bare);
	const seconds = /s/iu.test(bare);
	return (value, from1904) => {
		if (elapsed) return clock(value);
		const moment = momentOf(value, from1904);
		if (moment === null) return plain(value, from1904);
		const iso = moment.toISOString();
		const at = iso.slice(11, seconds ? 19 : 16);
		if (!day && time) return at;
		return time ? `${iso.slice(0, 10)} ${at}` : iso.slice(0, 10);
	};
};

const clock = (value: number): string => {
	const all = Math.round(Math.abs(value) * 86_400);
	const two = (part: number): string => String(part).padStart(2, "0");
	const sign = value < 0 ? "-" : "";
	return `${sign}${Math.floor(all / 3600)}:${two(Math.floor(all / 60) % 60)}:${two(all % 60)}`;
};

const momentOf = (value: number, from1904: boolean): Date | null => {
	// Later than the year 9999 no spreadsheet counts.
	if (value < 0 || value > 2_958_466) return null;
	// The count holds a day that never was: 29 February 1900.
	const days = from1904 ? value + 1462 : value < 60 ? value + 1 : value;
	return new Date(Math.round((days - 25_569) * 86_400) * 1000);
};

/** The formats every program knows by number; others are written out in the file. */
export const knownFormats: ReadonlyMap<number, string> = new Map([
	[1, "0"],
	[2, "0.00"],
	[3, "#,##0"],
	[4, "#,##0.00"],
	[9, "0%"],
	[10, "0.00%"],
	...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
		(id): [number, string] => [id, "yyyy-mm-dd"],
	),
	...[18, 20].map((id): [number, string] => [id, "hh:mm"]),
	...[19, 21].map((id): [number, string] => [id, "hh:mm:ss"]),
	[22, "yyyy-mm-dd hh:mm"],
	[37, "#,##0"],
	[38, "#,##0"],
	[39, "#,##0.00"],
	[40, "#,##0.00"],
	[45, "mm:ss"],
	[46, "[h]:mm:ss"],
	[47, "mm:ss.0"],
]);
