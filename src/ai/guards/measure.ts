import { finding, type Guard } from "./finding.ts";

/** The answer is neither far longer nor far shorter than asked; short texts are free. Nothing at all is no answer. */
export const lengthFits: Guard = ({ given, answered, ratio: [low, high] }) => {
	if (answered.trim() === "") return finding("length", "reject", [""]);
	if (given.length < 40) return [];
	const share = answered.length / given.length;
	return share < low || share > high ? finding("length", "name", [""]) : [];
};

/** Something changed, as was asked; a translation of a text that is in that language already need not. */
export const somethingChanged: Guard = (work) => {
	const { before, after, earlier, into, language } = work;
	// What is in the wanted language already may stay.
	const old = into !== undefined && into === language ? null : before;
	return [old, earlier].some(
		(one) => one !== null && squeeze(one) === squeeze(after),
	)
		? finding("same", "name", [""])
		: [];
};

const squeeze = (text: string): string => text.replace(/\s+/gu, " ").trim();
