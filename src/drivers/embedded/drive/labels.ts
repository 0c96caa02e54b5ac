import { nameKey } from "../names.ts";
import type { Entry } from "./entries.ts";

/** The categories of a file, and who put them there. */
export type Labels = Entry["categories"];
type By = Labels[number]["by"];

/** Takes a category away, where that one put it there. */
export const without = (labels: Labels, name: string, by: By): Labels =>
	labels.filter((one) => one.by !== by || nameKey(one.name) !== nameKey(name));

/** Adds a category; what stands there already stays as it is. */
export const withLabel = (labels: Labels, name: string, by: By): Labels =>
	labels.some((one) => nameKey(one.name) === nameKey(name))
		? labels
		: [...labels, { name, by }];
