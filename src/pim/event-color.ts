import { colorName, hexOf } from "./color-name.ts";
import { type Line, readLines } from "./lines.ts";
import { createPlace } from "./place.ts";

/** The colour of an object as `#rrggbb`, of its first event, task or journal that has one; null when none has, or none that is known. */
export const colorOf = (text: string): string | null => {
	const place = createPlace();
	for (const line of readLines(text)) {
		place.step(line);
		if (line.name !== "COLOR" || !isColored(place.open())) continue;
		const found = hexOf(line.value);
		if (found) return found;
	}
	return null;
};

/** The same object in a colour, given as `#rrggbb` or by its name in CSS 3. RFC 7986 knows names only, so it becomes the nearest of them; on the series and all of its exceptions, with nothing else touched. Null and unknown colours take it away. */
export const withColor = (text: string, color: string | null): string => {
	const name = color === null ? null : colorName(color);
	const place = createPlace();
	return readLines(text)
		.map((line) => {
			place.step(line);
			if (!isColored(place.open())) return line.raw;
			if (line.name === "COLOR") return "";
			return line.name === "BEGIN" && name !== null
				? `${line.raw}COLOR:${name}${endOf(line)}`
				: line.raw;
		})
		.join("");
};

const endOf = ({ raw }: Line): string =>
	/[\r\n]+$/u.exec(raw.slice(-4))?.[0] ?? "";

const isColored = (open: readonly string[]): boolean =>
	open.length === 2 && open[0] === "VCALENDAR" && colored.has(open[1] ?? "");

const colored = new Set(["VEVENT", "VTODO", "VJOURNAL"]);
