/** The names most like what somebody typed, best first, at most three; nothing when none is close. */
export const nearest = (
	typed: string,
	names: readonly string[],
): readonly string[] => {
	const wanted = typed.toLowerCase();
	const limit = Math.max(2, Math.floor(wanted.length / 2));
	return names
		.map((name) => ({ name, far: distance(wanted, name) }))
		.filter(({ far }) => far <= limit)
		.sort((one, other) => one.far - other.far)
		.slice(0, 3)
		.map(({ name }) => name);
};

/** How many letters have to be put in, taken out or replaced; a name that only goes on after what was typed is one away. */
const distance = (typed: string, name: string): number => {
	if (name.startsWith(typed)) return 1;
	let before = Array.from({ length: name.length + 1 }, (_, index) => index);
	for (const [row, letter] of [...typed].entries()) {
		const now = [row + 1];
		for (const [column, other] of [...name].entries())
			now.push(
				Math.min(
					(now[column] ?? 0) + 1,
					(before[column + 1] ?? 0) + 1,
					(before[column] ?? 0) + (letter === other ? 0 : 1),
				),
			);
		before = now;
	}
	return before[name.length] ?? 0;
};
