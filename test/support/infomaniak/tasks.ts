import { z } from "zod";
import { listed, value } from "./answers.ts";
import { offset, paging, sorting } from "./asked.ts";
import { type Door, defineDoor, nothing } from "./door.ts";
import type { Task } from "./organisation.ts";
import { missing } from "./refusal.ts";

const base = "/1/async/tasks";

/** How work stands that was answered `asynchronous`; everybody's own right is enough. */
export const tasks: readonly Door[] = [
	defineDoor({
		method: "GET",
		path: base,
		scope: null,
		query: z.strictObject({ ...offset, ...paging, ...sorting() }),
		body: nothing,
		answer: ({ query }, { organisation }) =>
			listed(organisation.tasks.map(fieldsOf), query),
	}),
	defineDoor({
		method: "GET",
		path: `${base}/{task_uuid}`,
		scope: null,
		query: nothing,
		body: nothing,
		answer: ({ word }, { organisation }) => {
			const wanted = word("task_uuid");
			const task = organisation.tasks.find(({ uuid }) => uuid === wanted);
			if (task === undefined) throw missing();
			return value(fieldsOf(task));
		},
	}),
];

const fieldsOf = ({ uuid, status, created, ...task }: Task) => ({
	uuid,
	status,
	created_at: created,
	updated_at: task.finished ?? created,
	executed_at: task.finished ?? 0,
	finished_at: task.finished ?? 0,
	response: task.response,
	...(task.error === null ? {} : { error: task.error }),
});
