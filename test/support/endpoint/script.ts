/** One thing the endpoint does when it is asked: an answer in pieces, or a fault. */
export type Step =
	| {
			readonly kind: "answer";
			readonly text: string | readonly string[];
			/** ms before the first piece, and between pieces. */
			readonly first?: number;
			readonly pace?: number;
			readonly finish?: string | null;
			readonly done?: boolean;
			/** Tokens it claims to have read; plausible ones when not given, none with null. */
			readonly promptTokens?: number | null;
			/** Tokens it claims to have written; 10 when not given. */
			readonly completionTokens?: number;
			/** Pieces sent as thoughts in a field of their own, before the text. */
			readonly reasoning?: {
				readonly field: "reasoning" | "reasoning_content";
				readonly text: string;
			};
	  }
	| {
			readonly kind: "status";
			readonly status: number;
			readonly body: unknown;
			readonly headers?: Readonly<Record<string, string>>;
			/** Held back until this is done. */
			readonly until?: Promise<unknown>;
	  }
	| { readonly kind: "redirect"; readonly to: string }
	/** Some pieces, then the socket is cut, half a frame, or silence. */
	| {
			readonly kind: "broken";
			readonly text: readonly string[];
			readonly by: "cut" | "half-frame" | "stall" | "bad-frame" | "error-frame";
	  }
	/** 200 with a whole JSON answer, plain text or an empty body, though a stream was asked for. */
	| { readonly kind: "not-a-stream"; readonly form: "json" | "text" | "empty" }
	/** The connection is closed before any answer. */
	| { readonly kind: "hang-up" };

/** An answer in the given pieces. */
export const answer = (
	text: string | readonly string[],
	more: Partial<Extract<Step, { kind: "answer" }>> = {},
): Step => ({ kind: "answer", text, ...more });

/** Another way to say no. */
export const status = (
	code: number,
	body: unknown = { error: { message: "no", type: "error", code } },
	headers: Readonly<Record<string, string>> = {},
): Step => ({ kind: "status", status: code, body, headers });
