import type { TableLine } from "./needs.ts";
import { plain } from "./plain.ts";
import { readLanguage, readRole } from "./user-values.ts";

/** Which column of people is which, told by what stands in them: addresses, roles and languages by themselves, first and last names by how the addresses are made. Null when that leaves a doubt. */
export const guessUsers = (
	table: readonly TableLine[],
): ReadonlyMap<string, number> | null => {
	const width = Math.max(...table.map(({ cells }) => cells.length));
	const filled = Array.from({ length: width }, (_, place) => place).filter(
		(place) => table.some(({ cells }) => cells[place]),
	);
	const places = new Map<string, number>();
	const rest: number[] = [];
	for (const place of filled) {
		const name = nameOf(table.flatMap(({ cells }) => cells[place] || []));
		if (name === null) rest.push(place);
		else if (places.has(name)) return null;
		else places.set(name, place);
	}
	const email = places.get("email");
	const [one, other, ...more] = rest;
	if (email === undefined || one === undefined || other === undefined)
		return null;
	if (more.length > 0) return null;
	const order = orderOf(table, email, one, other);
	if (order === null) return null;
	return places.set("first", order[0]).set("last", order[1]);
};

const nameOf = (cells: readonly string[]): string | null => {
	const most = (fits: (cell: string) => boolean): boolean =>
		cells.filter(fits).length >= cells.length * 0.8;
	if (most((cell) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(cell))) return "email";
	if (cells.every((cell) => readRole(cell) !== null)) return "role";
	return cells.every((cell) => readLanguage(cell) !== null) ? "language" : null;
};

/** First and last name, where most addresses are made of them in one order. */
const orderOf = (
	table: readonly TableLine[],
	email: number,
	one: number,
	other: number,
): readonly [number, number] | null => {
	const votes = table.map(({ cells }) => {
		const local = (cells[email] ?? "").split("@")[0] ?? "";
		const [first = "", last = ""] = local.split(/[._-]/u).map(plain);
		const [a, b] = [plain(cells[one] ?? ""), plain(cells[other] ?? "")];
		if (last === "" || a === b) return 0;
		if (last === b && a.startsWith(first)) return 1;
		return last === a && b.startsWith(first) ? -1 : 0;
	});
	const sum = votes.reduce<number>((all, vote) => all + vote, 0);
	if (Math.abs(sum) < table.length * 0.5) return null;
	return sum > 0 ? [one, other] : [other, one];
};
