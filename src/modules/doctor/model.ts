import type { EndpointModels } from "../../ai/connection.ts";
import { say } from "../../core/text.ts";
import type { Finding } from "./check.ts";

/** Whether models answer, and whether the servers have those that are asked. */
export const modelFinding = (endpoints: readonly EndpointModels[]): Finding => {
	if (endpoints.length === 0)
		return {
			state: "missing",
			found: say("doctor.model.none"),
			remedy: say("doctor.model.none.remedy"),
		};
	const silent = endpoints.filter(({ health }) => health !== "ready");
	const [first] = silent;
	if (first !== undefined) {
		const isAll = silent.length === endpoints.length;
		return {
			state: isAll ? "broken" : "warning",
			found:
				first.reason === null
					? say("doctor.model.silent", {
							name: first.name,
							health: first.health,
							count: silent.length - 1,
						})
					: say("doctor.model.refused", {
							name: first.name,
							reason: first.reason,
							count: silent.length - 1,
						}),
			remedy: say(`doctor.model.remedy.${first.health}`),
		};
	}
	return unlisted(endpoints) ?? ready(endpoints);
};

// A server without a list of models takes any name.
const unlisted = (endpoints: readonly EndpointModels[]): Finding | null => {
	for (const { name, models } of endpoints) {
		if (!models.some(({ listed }) => listed)) continue;
		const strange = models.find(({ listed }) => !listed);
		if (strange !== undefined)
			return {
				state: "warning",
				found: say("doctor.model.unlisted", { name, model: strange.id }),
				remedy: say("doctor.model.unlisted.remedy"),
			};
	}
	return null;
};

const ready = (endpoints: readonly EndpointModels[]): Finding => {
	const used = endpoints.flatMap(({ name, models }) => {
		const asked = models.filter(({ features }) => features.length > 0);
		return asked.map(({ id }) => say("doctor.model.at", { model: id, name }));
	});
	return {
		state: "fine",
		found: say("doctor.model.ready", {
			models: { series: used.slice(0, 5) },
			count: endpoints.length,
		}),
	};
};
