import { finding, type Guard } from "./finding.ts";
import { misplaced, quantitiesOf } from "./placeholders.ts";

/** Every placeholder once, and none invented. A quantity that is lost or said twice is weighed as a number; a text of its own need not have any. */
export const placesKept: Guard = ({ answered, places, free }) => {
	const quantities = quantitiesOf(places);
	return finding(
		"placeholders",
		"reject",
		misplaced(answered, places).filter(
			(name) => !quantities.has(name) && !(free === true && places.has(name)),
		),
	);
};
