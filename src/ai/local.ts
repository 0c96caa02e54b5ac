import { readCapability } from "./capability.ts";
import type { Choice } from "./choice.ts";
import { listModels } from "./list-models.ts";
import { createProbe } from "./probe.ts";

/** A model server seen on this machine: offered to an owner, never used without a yes. */
export type Found = Choice & {
	readonly models: readonly string[];
	readonly context: number | null;
};

/** Where local servers usually listen: Ollama, LM Studio, llama-server, vLLM, SGLang, LiteLLM, Jan, Docker. */
export const usualPorts: readonly number[] = [
	11434, 1234, 8080, 8000, 30000, 4000, 1337, 12434,
];

const patience = 300;

/** Looks at ports of this machine, all at once: one GET each, no content, no key, no redirect. Larger windows first. */
export const probeLocal = async (
	ports: readonly number[] = usualPorts,
): Promise<readonly Found[]> => {
	const seen = await Promise.all(ports.map(look));
	return seen
		.filter((one) => one !== null)
		.sort((a, b) => (b.context ?? 0) - (a.context ?? 0));
};

const look = async (port: number): Promise<Found | null> => {
	const baseUrl = `http://127.0.0.1:${port}/v1`;
	const probe = createProbe(patience);
	const listed = await listModels(baseUrl, probe);
	// These ports belong to anything: only a real list of models counts.
	if (listed.kind !== "listed" || !listed.fits) return null;
	const capability = await readCapability(baseUrl, probe).catch(() => null);
	if (capability === null) return null;
	const { dialect, model, models, context } = capability;
	return { baseUrl, dialect, model, models, context };
};
