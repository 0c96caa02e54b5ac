import { say, type Text } from "../../core/text.ts";
import type { Line } from "../lines.ts";
import type { Comparison } from "./compare.ts";

/** A photo or a logo: whether it came, went or is another one, and how big it is in kB. */
export const pictureField = (
	name: string,
	key: "photo" | "logo",
): Comparison => ({
	names: [name],
	tell: (before, after) => {
		const [old, now] = [before.all(name), after.all(name)].map(
			(lines) => lines.filter(({ value }) => value.trim() !== "")[0],
		);
		return [
			...(!old && now ? [told(key, "added", now)] : []),
			...(old && !now ? [told(key, "removed", old)] : []),
			...(old && now && old.value !== now.value
				? [told(key, "replaced", now)]
				: []),
		];
	},
});

const told = (
	key: "photo" | "logo",
	what: "added" | "removed" | "replaced",
	line: Line,
): Text =>
	key === "photo"
		? say(`pim.photo.${what}`, { size: sizeOf(line) })
		: say(`pim.logo.${what}`, { size: sizeOf(line) });

/** In kB; 0 for a picture that is only linked. */
const sizeOf = ({ value }: Line): number => {
	if (/^\s*https?:/iu.test(value.slice(0, 20))) return 0;
	const signs = value.length - (value.indexOf(",") + 1);
	return Math.max(1, Math.round((signs * 3) / 4000));
};
