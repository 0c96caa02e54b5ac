import type { Mark } from "./agenda-svg.ts";

/** The sheet of a calendar's page in pixels before doubling. */
export const page = { width: 600, left: 22, right: 580 } as const;

/** A painted part, and where it ends. */
export type Painted = {
	readonly marks: readonly Mark[];
	readonly bottom: number;
};
