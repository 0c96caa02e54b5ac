import type { Asker } from "./asker.ts";
import type { Connection } from "./connection.ts";
import type { CountTokens } from "./counting.ts";
import type { Gate } from "./gate.ts";
import type { Model } from "./model.ts";
import type { Writer } from "./rewrite.ts";
import type { Runs } from "./runs.ts";
import type { Sessions } from "./session.ts";

/** What commands may use of the AI layer; a command that does names it `ai` among its services. */
export type AiService = {
	/** Where answers come from now; null while no model is connected. Calls nobody. */
	readonly describe: Model["describe"];
	readonly writer: Writer;
	readonly sessions: Sessions;
	readonly runs: Runs;
	readonly connection: Connection;
	/** Asks for values of a schema instead of text. */
	readonly asker: Asker;
	readonly countTokens: CountTokens;
	/** Refuses like a question would, before anything is sent or read for one. */
	readonly mayAsk: Gate["enter"];
	readonly budgetLine: Gate["budgetLine"];
	/** The moment in ms, for the pace of progress. */
	readonly now: () => number;
};

/** The services of a command that uses the AI layer. */
export type WithAi = { readonly ai: AiService };
