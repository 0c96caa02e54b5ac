import { finding, type Guard } from "./finding.ts";

/** The answer is neither far longer nor far shorter than asked; short texts are free. */
export const lengthFits: Guard = ({ given, answered, ratio: [low, high] }) => {
	if (given.length < 40) return [];
	const share = answered.length / given.length;
	return share < low || share > high ? finding("length", "name", [""]) : [];
};

/** Something changed, as was asked. */
export const somethingChanged: Guard = ({ before, after, earlier }) =>
	[before, earlier].some(
		(old) => old !== null && squeeze(old) === squeeze(after),
	)
		? finding("same", "name", [""])
		: [];

const squeeze = (text: string): string => text.replace(/\s+/gu, " ").trim();
