import { z } from "zod";
import { defineRoute } from "../route.ts";

/** How work that goes on at Infomaniak stands; its answer or its error is there once it has ended. The right needed is that of the route which began it. */
export const readTask = defineRoute({
	method: "GET",
	path: "/1/async/tasks/{task_uuid}",
	scope: "accounts",
	data: z.object({
		status: z.enum(["spooled", "running", "executed", "failed"]),
		response: z.unknown().optional(),
		error: z.unknown().optional(),
	}),
});
