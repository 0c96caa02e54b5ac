import { say, type Text } from "../../core/text.ts";
import type { Row } from "../../core/view.ts";
import type { AddressQuota } from "./mail.ts";

/** The addresses used before and after one comes (1) or goes (-1). */
export const quotaRow = (
	{ used, allowed }: AddressQuota,
	step: 1 | -1,
): Row => ({
	label: say("mail.row.quota"),
	value: [
		ofAllowed(used, allowed),
		say("mail.of", { used: used + step, allowed }),
	],
});

/** "38 of 42 used". */
export const ofAllowed = (used: number, allowed: number): Text =>
	say("mail.used", { used, allowed });

/** Names in a row, or that there are none. */
export const listOf = (names: readonly string[]): Text =>
	names.length === 0 ? say("mail.none") : { series: names };
