import { onWall, say, type Text } from "../../core/text.ts";
import type { Row } from "../../core/view.ts";
import type { Right } from "../../pim/sharing.ts";
import type { End } from "./book-shares.ts";

/** A right in words. */
export const rightText = (right: Right): Text => say(`contacts.right.${right}`);

/** The last day of a share in words. */
export const untilText = (until: End | null): Text =>
	until === null ? say("contacts.until.none") : onWall(until.day, "day");

/** The right of a share, with the one before where it is another. */
export const rightRow = (before: Right | null, after: Right): Row => ({
	label: say("contacts.row.right"),
	value:
		before === null || before === after
			? rightText(after)
			: [rightText(before), rightText(after)],
});

/** The last day of a share, with the one before where it is another. */
export const untilRow = (before: End | null, after: End | null): Row => ({
	label: say("contacts.row.until"),
	value:
		before === null || before.day === after?.day
			? untilText(after)
			: [untilText(before), untilText(after)],
});
