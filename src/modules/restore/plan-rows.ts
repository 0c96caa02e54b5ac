import { say } from "../../core/text.ts";
import type { Row } from "../../core/view.ts";
import type { Deed, Planned } from "./plan.ts";

/** How much of each is to be done; what is not to be done has no row. */
export const countRows = (planned: readonly Planned[]): readonly Row[] =>
	deeds.flatMap((deed) => {
		const value = planned.filter((one) => one.deed === deed).length;
		return value === 0 ? [] : [{ label: say(`restore.deed.${deed}`), value }];
	});

const deeds: readonly Deed[] = ["create", "replace", "copy", "remove"];
