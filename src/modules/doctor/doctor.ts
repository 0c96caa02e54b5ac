import { z } from "zod";
import { type Context, defineCommand, done } from "../../core/command.ts";
import type { Doctor } from "./examine.ts";
import { doctorView } from "./view.ts";

/** Looks at everything Suitemate stands on, and says of each thing how it is and what helps. */
export const doctor = defineCommand({
	name: "doctor",
	args: z.object({}),
	who: "admin",
	effect: "read",
	sensitive: true,
	run: async (
		_input,
		{ doctor: { look } }: { doctor: Doctor },
		{ now }: Context,
	) => done({ examined: await look(), now }),
	view: doctorView,
});
