/** A sentence of `words/` by its key, with the values its placeholders take; drawn in the reader's language as late as possible. */
export type Said = {
	readonly say: string;
	readonly with?: Readonly<Record<string, Text>>;
};

/** A moment (ms since 1970) shown in the reader's zone: `day` as date, `time` as hour, `both`, `in` as "in 23 h — Mon 14:05", or `left` as "in 7 days". */
export type Moment = {
	readonly moment: number;
	readonly as: "day" | "time" | "both" | "in" | "left";
};

/** A time as a clock on the wall shows it, or a day, the same in every zone: ISO without a zone (`2026-12-09T10:00`, `2026-12-09`), shown as day, `short` day with its weekday, hour, `both`, the weekday or the month alone. */
export type Wall = {
	readonly wall: string;
	readonly as: "day" | "short" | "time" | "both" | "weekday" | "month";
};

/** A number shown with its unit by the reader's conventions; GB is decimal (1 TB = 1000 GB). */
export type Amount = {
	readonly amount: number;
	readonly unit: "number" | "gigabyte" | "percent";
};

/** Several things in a row, joined as the reader's language does ("a, b and c"). */
export type Series = { readonly series: readonly Text[] };

/** Everything a person can read: exact text (a name, an address) or something drawn in the reader's language. */
export type Text = string | number | Said | Moment | Wall | Amount | Series;

/** Makes a {@link Said}. */
export const say = (key: string, values?: Record<string, Text>): Said =>
	values === undefined ? { say: key } : { say: key, with: values };

/** Makes a {@link Moment}. */
export const at = (moment: number, as: Moment["as"] = "both"): Moment => ({
	moment,
	as,
});

/** Makes a {@link Wall}. */
export const onWall = (wall: string, as: Wall["as"] = "both"): Wall => ({
	wall,
	as,
});

/** An amount in decimal gigabytes. */
export const gigabytes = (amount: number): Amount => ({
	amount,
	unit: "gigabyte",
});

/** A share between 0 and 1, shown as percent. */
export const percent = (amount: number): Amount => ({
	amount,
	unit: "percent",
});
