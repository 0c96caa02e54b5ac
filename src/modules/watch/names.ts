import {
	type Amount,
	gigabytes,
	percent,
	say,
	type Text,
} from "../../core/text.ts";
import { type Reading, type Subject, shareOf, type Watch } from "./watch.ts";

/** "Storage", "Seats", "Mail addresses". */
export const subjectText = (of: Subject): Text => say(`choice.${of}`);

/** A number of a subject with its unit. */
export const amountOf = (of: Subject, amount: number): Amount =>
	of === "storage" ? gigabytes(amount) : { amount, unit: "number" };

/** A number without its unit, as exact as beside a larger one with it. */
export const bareOf = (amount: number): Amount => ({
	amount: amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount),
	unit: "number",
});

/** "262 of 315 GB (83 %)". */
export const readingText = (of: Subject, reading: Reading): Text =>
	say("watch.reading", {
		used: bareOf(reading.used),
		allowed: amountOf(of, reading.allowed),
		share: shareText(reading),
	});

/** The share that is used, in whole percent, as the picture says it. */
export const shareText = (reading: Reading): Text => percent(shareOf(reading));

/** "#general", or that the admins are told. */
export const placeText = ({ to }: Pick<Watch, "to">): Text =>
	to === null
		? say("watch.place.admins")
		: say("watch.place.channel", { name: to.name });

/** "80 % and 90 %". */
export const thresholdsText = (at: readonly number[]): Text => ({
	series: at.map((one) => percent(one / 100)),
});
