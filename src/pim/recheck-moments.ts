import { createClocks, type Moment, momentsOf } from "./read-moments.ts";

/** Whether a second reader finds the same events at the same moments in a file as in the objects it was made of. A zone may have another name there, as long as its clock is the same. */
export const sameMoments = (
	merged: string,
	texts: readonly string[],
): boolean => {
	const clocks = createClocks();
	const found = momentsOf([merged], clocks);
	const wanted = momentsOf(texts, clocks);
	if (found === null || wanted === null || found.size !== wanted.size)
		return false;
	return [...wanted].every(([key, components]) => {
		const others = found.get(key) ?? [];
		return (
			others.length === components.length &&
			components.every((moments) =>
				others.some((other) => areSame(other, moments)),
			)
		);
	});
};

const areSame = (
	found: readonly Moment[],
	wanted: readonly Moment[],
): boolean =>
	found.length === wanted.length &&
	wanted.every((moment, at) => isSame(found[at], moment));

/** Where an object did not define its zone there is nothing but its name to compare. */
const isSame = (found: Moment | undefined, wanted: Moment): boolean =>
	found?.property === wanted.property &&
	found.local === wanted.local &&
	found.tzid.endsWith(wanted.tzid) &&
	(wanted.tzid !== "" || found.tzid === "") &&
	(wanted.offset === null ||
		(found.offset === wanted.offset && found.clock === wanted.clock));
