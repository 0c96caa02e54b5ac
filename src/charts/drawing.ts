/** A chart with every text already in the reader's language and every amount a share of its bar: plain data, so that another thread can paint it. */
export type Drawing = {
	/** Null when the first bar says it already. */
	readonly title: string | null;
	readonly bars: readonly Bar[];
	readonly past: Past | null;
};

/** A bar; shares are between 0 and 1 of its length, and `limit` is where the whole ends when more than the whole is used. */
export type Bar = {
	readonly label: string;
	readonly used: string;
	readonly parts: readonly Part[];
	readonly limit: number | null;
};

/** One part of a bar, as large as its share; the free part is drawn pale. */
export type Part = {
	readonly label: string;
	readonly amount: string;
	readonly share: number;
	readonly free: boolean;
};

/** How an amount went over time: `x` from 0 to 1 is the time shown, `y` from 0 to 1 the height of the plot. */
export type Past = {
	readonly heading: string;
	readonly full: string | null;
	readonly points: readonly Spot[];
	/** What the last point says. */
	readonly last: string;
	readonly limit: { readonly y: number; readonly label: string } | null;
	/** Where it goes from the last point on; `reached` when the limit is inside the plot. */
	readonly ahead: { readonly to: Spot; readonly reached: boolean } | null;
	readonly days: readonly { readonly x: number; readonly label: string }[];
	readonly levels: readonly { readonly y: number; readonly label: string }[];
};

/** A place in the plot. */
export type Spot = readonly [x: number, y: number];
