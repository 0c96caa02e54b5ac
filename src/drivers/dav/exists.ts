import type { Base } from "./base.ts";
import { propfind } from "./question.ts";

/** Whether anything is at a place. */
export const exists = async (base: Base, place: string): Promise<boolean> => {
	const question = propfind(base.url(place), 0, "d:resourcetype");
	const { status, rows } = await base.door.ask(question);
	// Xandikos says inside of a 207 that there is nothing.
	return status === 207 && rows.some((row) => (row.status ?? 200) < 300);
};
