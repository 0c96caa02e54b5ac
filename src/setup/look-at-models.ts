import { findBase } from "../ai/find-base.ts";
import { listModels } from "../ai/list-models.ts";
import { createProbe } from "../ai/probe.ts";
import type { Models } from "./model-step.ts";
import { attempt } from "./step.ts";

/** Asks an OpenAI-compatible endpoint for its models; sends nothing but the key. */
export const listEndpoint = async (
	baseUrl: string,
	apiKey?: string,
): Promise<Models> => {
	const probe = createProbe(5000, apiKey);
	const base = await attempt(findBase(baseUrl, probe));
	if (base.kind === "problem") return { kind: "key" };
	const listed = await listModels(base.value, probe);
	switch (listed.kind) {
		case "nobody":
			return { kind: "nobody" };
		case "refused":
			return { kind: listed.reason === "key" ? "key" : "busy" };
		case "listed":
			return listed.fits
				? { kind: "listed", models: listed.models.map(({ id }) => id) }
				: { kind: "strange" };
	}
};
