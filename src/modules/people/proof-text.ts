import { at, say, type Text } from "../../core/text.ts";
import type { Link } from "./people.ts";

/** How and when a link was proven. */
export const proofText = ({ by, verified }: Link): Text =>
	say(`people.proof.${by}`, { day: at(verified, "day") });
