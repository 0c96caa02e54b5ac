import { type Line, readLines, splitOutside } from "./lines.ts";
import { createPlace } from "./place.ts";
import { inPlaceOf } from "./write-line.ts";

/** The same object with `SCHEDULE-AGENT=NONE` on organizer and guests, which keeps servers from telling them of a write (RFC 6638). Its content mark stays. */
export const quietText = (text: string): string => {
	const place = createPlace();
	return readLines(text)
		.map((line) => {
			place.step(line);
			return place.isObject() && people.has(line.name)
				? inPlaceOf(line, quiet(line))
				: line.raw;
		})
		.join("");
};

const quiet = ({ text, value }: Line): string => {
	const [name = "", ...params] = splitOutside(
		text.slice(0, text.length - value.length - 1),
		";",
	);
	const others = params.filter((param) => !agent.test(param));
	return `${[name, "SCHEDULE-AGENT=NONE", ...others].join(";")}:${value}`;
};

const agent = /^\s*schedule-agent\s*=/iu;
const people = new Set(["ORGANIZER", "ATTENDEE"]);
