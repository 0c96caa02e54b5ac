/** The number of signs to insert, remove or replace between two texts; beyond 200 signs each, the longer length. */
export const distance = (from: string, to: string): number => {
	const a = [...from];
	const b = [...to];
	if (a.length > most || b.length > most) return Math.max(a.length, b.length);
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [at, sign] of a.entries()) {
		const next = [at + 1];
		for (const [index, other] of b.entries())
			next.push(
				Math.min(
					(next[index] ?? 0) + 1,
					(row[index + 1] ?? 0) + 1,
					(row[index] ?? 0) + (sign === other ? 0 : 1),
				),
			);
		row = next;
	}
	return row.at(-1) ?? 0;
};

const most = 200;
