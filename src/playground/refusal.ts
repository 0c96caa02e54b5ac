import type { JsonObject } from "./json.ts";

/** An answer `{ok: false, error}`: Slack's error code, and further fields of the answer. */
export class Refusal extends Error {
	readonly code: string;
	readonly details: JsonObject;

	constructor(code: string, details: JsonObject = {}) {
		super(code);
		this.name = "Refusal";
		this.code = code;
		this.details = details;
	}
}
