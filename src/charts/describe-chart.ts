import { gigabytes, percent, say, type Text } from "../core/text.ts";
import type { Chart, Stack } from "../core/view.ts";
import { cleanLabel } from "./clean-label.ts";
import { describePast } from "./describe-past.ts";
import type { Bar, Drawing } from "./drawing.ts";
import { saneAmount } from "./sane.ts";

/** Draws a text in the reader's language. */
export type Read = (text: Text) => string;

/** Turns a chart into a drawing for one reader; amounts that are no numbers count as nothing. */
export const describeChart = (
	chart: Chart,
	read: Read,
	locale: string,
): Drawing => {
	const label = (text: Text) => cleanLabel(read(text));
	const title = label(chart.title);
	const bars = chart.stacks
		.slice(0, 6)
		.map((stack) => describeBar(stack, label));
	return {
		title: bars[0]?.label === title ? null : title,
		bars,
		past: chart.history ? describePast(chart.history, label, locale) : null,
	};
};

const describeBar = (stack: Stack, label: Read): Bar => {
	const limit = saneAmount(stack.limit);
	const parts = fewParts(
		stack.parts
			.map((part) => ({
				label: label(part.label),
				amount: saneAmount(part.amount),
			}))
			.filter(({ amount }) => amount > 0),
		label(say("chart.other")),
	);
	const used = parts.reduce((sum, { amount }) => sum + amount, 0);
	const whole = Math.max(limit, used);
	const share = (amount: number) => (whole === 0 ? 0 : amount / whole);
	const text = (amount: number) => label(inUnit(amount, stack.unit));
	const free = { label: label(say("chart.free")), amount: limit - used };
	return {
		label: label(stack.label),
		used: label(usedText(used, limit, stack.unit)),
		limit: used > limit && limit > 0 ? share(limit) : null,
		parts: [
			...parts.map((part) => ({ ...part, free: false })),
			...(free.amount > 0 ? [{ ...free, free: true }] : []),
		].map((part) => ({
			...part,
			amount: text(part.amount),
			share: share(part.amount),
		})),
	};
};

type Named = { readonly label: string; readonly amount: number };

/** At most eight parts; what comes after is one more, the others. */
const fewParts = (parts: readonly Named[], other: string): readonly Named[] => {
	if (parts.length <= 8) return parts;
	const rest = parts.slice(7);
	const amount = rest.reduce((sum, part) => sum + part.amount, 0);
	return [...parts.slice(0, 7), { label: other, amount }];
};

const inUnit = (amount: number, unit: Stack["unit"]): Text =>
	unit === "gigabyte" ? gigabytes(amount) : amount;

const usedText = (used: number, limit: number, unit: Stack["unit"]): Text =>
	limit === 0
		? say("chart.used-alone", { used: inUnit(used, unit) })
		: say("chart.used", {
				used: inUnit(used, unit),
				limit: inUnit(limit, unit),
				share: percent(used / limit),
			});
