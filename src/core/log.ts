import type { ProblemCode } from "./problem.ts";

/** Everything that can be logged: closed events of counts, codes and ids that we make; no field can carry what a person wrote. */
export type LogEvent =
	| { readonly event: "started"; readonly port: number; readonly ms: number }
	| { readonly event: "stopping" | "stopped" | "seeded" }
	| {
			/** Infomaniak could not be asked at the start, which goes on. */
			readonly event: "ksuite-unanswered";
			readonly problem: ProblemCode;
	  }
	| {
			readonly event: "command";
			/** A name from the list, or `unknown`. */
			readonly command: string;
			readonly outcome: "shown" | "asked" | "problem";
			readonly problem?: ProblemCode;
			readonly ms: number;
			readonly reference: string;
	  }
	| {
			readonly event: "request";
			readonly request: string;
			readonly state: string;
	  }
	| {
			readonly event: "card";
			readonly request: string;
			readonly outcome: "shown" | "later" | "lost";
	  }
	| { readonly event: "repeated"; readonly kind: string }
	| {
			readonly event: "refused";
			readonly reason: "signature" | "timestamp" | "size";
	  }
	| {
			readonly event: "ai-call";
			readonly endpoint: string;
			readonly outcome: "answered" | ProblemCode;
			readonly ms: number;
			readonly tokens: number;
	  }
	| {
			readonly event: "sample";
			readonly of: "storage" | "seats" | "addresses";
			readonly outcome: "taken" | "later";
			readonly problem?: ProblemCode;
	  }
	| {
			readonly event: "alert";
			readonly of: "storage" | "seats" | "addresses";
			readonly outcome: "shown" | "later";
			readonly problem?: ProblemCode;
	  }
	| {
			readonly event: "point";
			/** An id of ours; null when an account told nothing. */
			readonly source: string | null;
			readonly outcome:
				| "taken"
				| "unchanged"
				| "doubtful"
				| "later"
				| "damaged";
			readonly problem?: ProblemCode;
	  }
	| {
			readonly event: "ksuite-call";
			/** Method and path with its names in braces, never filled in. */
			readonly route: string;
			readonly outcome: "answered" | ProblemCode;
			readonly ms: number;
	  }
	| {
			/** A call to a server of calendars and contacts, each try by itself. */
			readonly event: "dav-call";
			/** Only the method, as paths hold logins. */
			readonly method: string;
			readonly outcome: "answered" | ProblemCode;
			readonly ms: number;
	  }
	| {
			readonly event: "failure";
			/** The class of the error and the place in our code, never its message. */
			readonly error: string;
			readonly place: string;
			readonly reference: string;
	  }
	| {
			readonly event: "slack";
			readonly what: "failed";
			readonly method?: string;
			readonly code?: string;
	  };

/** Writes one event. */
export type Log = (event: LogEvent) => void;

/** What may be said of an unexpected error: its class and the first place of ours in its stack, without its message. */
export const failure = (error: unknown, reference: string): LogEvent => ({
	event: "failure",
	error: error instanceof Error ? className(error) : typeof error,
	place: error instanceof Error ? placeOf(error) : "unknown",
	reference,
});

const className = (error: Error): string => error.constructor.name.slice(0, 40);

const placeOf = (error: Error): string =>
	/\/src\/([\w/.-]+\.ts:\d+)/u.exec(stackOnly(error))?.[1] ?? "unknown";

const stackOnly = (error: Error): string =>
	(error.stack ?? "")
		.split("\n")
		.filter((line) => /^\s+at /u.test(line))
		.join("\n");
