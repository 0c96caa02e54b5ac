import type { Answer } from "./door.ts";

/** One value in its envelope. */
export const value = (data: unknown): Answer => ({
	json: { result: "success", data },
});

type Sorting = {
	readonly order_by?: readonly string[] | undefined;
	readonly order?: "asc" | "desc" | undefined;
	readonly order_for?:
		| Readonly<Partial<Record<string, "asc" | "desc">>>
		| undefined;
};

type Paging = Sorting & {
	readonly page?: number | undefined;
	readonly per_page?: number | undefined;
	readonly return?: "total" | undefined;
	readonly limit?: number | undefined;
	readonly skip?: number | undefined;
};

type Fields = Readonly<Record<string, unknown>>;

/** A page of a list, sorted as asked for; only how many there are with `return=total`. */
export const listed = (items: readonly Fields[], asked: Paging): Answer => {
	if (asked.return === "total") return value(items.length);
	const all = sorted(items, asked);
	if (asked.limit !== undefined || asked.skip !== undefined) {
		const { skip = 0, limit = 15 } = asked;
		return value(all.slice(skip, skip + limit));
	}
	const { page = 1, per_page: size = 15 } = asked;
	const from = (Math.max(1, page) - 1) * size;
	return {
		json: {
			result: "success",
			data: all.slice(from, from + size),
			total: all.length,
			page: Math.max(1, page),
			pages: Math.max(1, Math.ceil(all.length / size)),
			items_per_page: size,
		},
	};
};

/** A list sorted as asked for, whole. */
export const sorted = (
	items: readonly Fields[],
	{ order_by, order = "asc", order_for }: Sorting,
): readonly Fields[] => {
	if (order_by === undefined) return items;
	return items.toSorted((one, other) => {
		for (const field of order_by) {
			const sign = (order_for?.[field] ?? order) === "asc" ? 1 : -1;
			const difference = compare(one[field], other[field]);
			if (difference !== 0) return sign * difference;
		}
		return 0;
	});
};

const compare = (one: unknown, other: unknown): number => {
	if (typeof one === "number" && typeof other === "number") return one - other;
	return String(one ?? "").localeCompare(String(other ?? ""));
};

/** The next items of a long list; the cursor says where to go on. */
export const cursored = (
	items: readonly Fields[],
	asked: Sorting & {
		readonly cursor?: string | undefined;
		readonly limit?: number | undefined;
	},
	now: number,
): Answer => {
	const { limit = 10, cursor } = asked;
	const all = sorted(items, asked);
	const from = cursor === undefined ? 0 : placeOf(cursor);
	const more = from + limit < all.length;
	return {
		json: {
			result: "success",
			data: all.slice(from, from + limit),
			cursor: more
				? Buffer.from(`${from + limit}`).toString("base64url")
				: null,
			has_more: more,
			response_at: now,
		},
	};
};

const placeOf = (cursor: string): number => {
	const place = Number(Buffer.from(cursor, "base64url").toString("utf8"));
	return Number.isInteger(place) && place >= 0 ? place : 0;
};

/** Only those of `fields` that are always told or were asked for. */
export const told = (
	fields: Fields,
	always: readonly string[],
	asked: readonly string[] = [],
): Fields =>
	Object.fromEntries(
		Object.entries(fields).filter(
			([name]) => always.includes(name) || asked.includes(name),
		),
	);
