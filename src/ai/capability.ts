import { Problem } from "../core/problem.ts";
import { type Dialect, manners } from "./dialect.ts";
import type { ModelKind } from "./kind.ts";
import { type Listed, listModels } from "./list-models.ts";
import type { Probe } from "./probe.ts";
import { type About, recognise } from "./recognise.ts";
import { refusal } from "./refusal.ts";

/** What an endpoint is and can do, found out once: window in tokens (null: not told) and answers at the same time. */
export type Capability = {
	/** Where its routes are, up to and with `/v1`. */
	readonly baseUrl: string;
	readonly dialect: Dialect;
	readonly model: string;
	readonly models: readonly string[];
	readonly context: number | null;
	/** Windows of all its models, as far as it tells. */
	readonly windows: ReadonlyMap<string, number>;
	/** What its models are for, as far as it tells. */
	readonly kinds: ReadonlyMap<string, ModelKind>;
	readonly slots: number;
};

/** Reads the record of the server at `baseUrl`. Problems: `model-unreachable`, `model-refused` with the reason. */
export const readCapability = async (
	baseUrl: string,
	probe: Probe,
	wanted?: string,
): Promise<Capability> => {
	const listed = await listModels(baseUrl, probe);
	if (listed.kind === "nobody") throw new Problem("model-unreachable");
	if (listed.kind === "refused") throw refusal(listed.reason);
	const about = await recognise(baseUrl, probe, listed);
	const model = modelOf(listed, about, wanted);
	if (model === null) throw refusal("model");
	const windows = new Map([...windowsOf(listed), ...about.windows]);
	return {
		baseUrl,
		dialect: about.dialect,
		model,
		models: listed.models.map(({ id }) => id),
		context: about.window ?? windows.get(model) ?? null,
		windows,
		kinds: about.kinds,
		slots: about.slots ?? manners[about.dialect].slots,
	};
};

const windowsOf = (listed: Listed & { kind: "listed" }) =>
	listed.models.flatMap(({ id, context }) =>
		context === null ? [] : [[id, context] as const],
	);

const modelOf = (
	listed: Listed & { kind: "listed" },
	{ dialect, loaded, kinds }: About,
	wanted: string | undefined,
): string | null => {
	const ids = listed.models.map(({ id }) => id);
	// llama-server accepts any name and answers with what it has: the card must say the truth.
	if (wanted !== undefined && (dialect !== "llama" || ids.includes(wanted)))
		return wanted;
	const writes = (id: string): boolean => {
		const kind = kinds.get(id);
		return kind === undefined ? !otherWork.test(id) : kind === "llm";
	};
	return loaded ?? ids.find(writes) ?? null;
};

const otherWork =
	/embed|rerank|whisper|\bbge|minilm|mini_lm|flux|sdxl|\btts\b|\bstt\b/iu;
