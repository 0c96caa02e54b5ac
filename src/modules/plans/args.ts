import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { planNames } from "./rules.ts";

/** A plan and a number of users; more than 300 is let through so that the answer can name the limit. */
export const planArgs = z.object({
	plan: arg.choice(planNames),
	users: arg.number(1, 9999),
});
