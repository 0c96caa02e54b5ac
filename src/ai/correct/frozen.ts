/** A text whose quoted lines and signature are replaced by names, and what stood there. */
export type Frozen = {
	readonly text: string;
	readonly thaw: (text: string) => string;
};

/** Takes out what a correction must not touch: lines that quote somebody (`>`), and everything from a signature line (`-- `) on. */
export const freeze = (text: string): Frozen => {
	const kept = new Map<string, string>();
	const start = freeNumber(text);
	const frozen = text.replace(frozenPart, (part: string) => {
		const name = `[[KEPT_${start + kept.size}]]`;
		kept.set(name, part);
		return name;
	});
	return {
		text: frozen,
		thaw: (changed) =>
			changed.replace(/\[\[KEPT_\d+\]\]/gu, (name) => kept.get(name) ?? name),
	};
};

const frozenPart =
	/^(?:>|&gt;)[^\n]*(?:\n(?:>|&gt;)[^\n]*)*|^-- ?\n[\s\S]*$/gmu;

// The text may hold such a name itself.
const freeNumber = (text: string): number =>
	Math.max(
		0,
		...text
			.matchAll(/\[\[KEPT_(\d{1,6})\]\]/gu)
			.map(([, number]) => Number(number)),
	) + 1;
