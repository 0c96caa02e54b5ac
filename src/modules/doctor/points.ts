import { say } from "../../core/text.ts";
import type { Finding } from "./check.ts";

/** How many calendars and address books have restore points; of these how many had none in the last two nights, and how many have damaged ones. */
export type Kept = {
	readonly sources: number;
	readonly late: number;
	readonly damaged: number;
};

/** Whether restore points are taken every night, and whole. */
export const pointsFinding = ({ sources, late, damaged }: Kept): Finding => {
	const values = { count: sources, late, damaged };
	if (damaged > 0)
		return {
			state: "broken",
			found: say("doctor.points.damaged", values),
			remedy: say("doctor.points.damaged.remedy"),
		};
	if (late > 0)
		return {
			state: "warning",
			found: say("doctor.points.late", values),
			remedy: say("doctor.points.late.remedy"),
		};
	return sources === 0
		? { state: "missing", found: say("doctor.points.none") }
		: { state: "fine", found: say("doctor.points.fine", values) };
};
