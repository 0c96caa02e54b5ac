import { say } from "../../core/text.ts";
import type { Finding } from "./check.ts";

/** Our clock beside that of somebody else, which is `drift` ms ahead (null: not told): above a minute something is wrong with it, above five Slack's signatures count as too old. */
export const clockFinding = (where: string, drift: number | null): Finding => {
	if (drift === null)
		return { state: "warning", found: say("doctor.clock.unknown", { where }) };
	const off = Math.abs(drift);
	const values = {
		where,
		seconds: Math.round(off / 1000),
		minutes: Math.round(off / minute),
	};
	if (off <= minute)
		return { state: "fine", found: say("doctor.clock.fine", values) };
	const state = off > 5 * minute ? "broken" : "warning";
	return {
		state,
		found: say(`doctor.clock.${state}`, values),
		remedy: say("doctor.clock.remedy"),
	};
};

const minute = 60_000;
