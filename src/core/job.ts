import type { Context, Outcome } from "./command.ts";
import type { Problem } from "./problem.ts";

/** How far the work of a request is; `failed` counts steps that did not work, `isStopping` that somebody pressed stop. Times in ms. */
export type Progress = {
	readonly done: number;
	readonly of: number;
	readonly failed: number;
	readonly began: number;
	/** About how much longer it takes (ms), as soon as that can be told. */
	readonly left?: number;
	readonly isStopping: boolean;
};

/** What came of one step: done now, found done already, left for a person's hands, or a problem; `facts` are plain JSON, kept sealed with the request. */
export type StepResult = {
	readonly outcome: "done" | "already" | "by hand" | "failed";
	readonly facts: unknown;
	/** What its asker may see once, and nobody else: kept apart, and for a week only. */
	readonly secret?: string;
};

/** A step of a job as it is kept: what is not there yet has no result. */
export type Step = {
	readonly number: number;
	readonly key: string;
	readonly state: "waiting" | "began" | "ended";
	readonly result: StepResult | null;
};

/** Work of many steps that outlives the process: a command has it in place of `run`. */
export type Job<S, I = unknown> = {
	/** The keys of its steps in their order; asked once, when the work begins. */
	readonly steps: (
		input: I,
		services: S,
		context: Context,
	) => Promise<readonly string[]>;
	/** Does one step; with `again` a process ended in the middle of it, so look first. `memory` lasts as long as this process works on it. */
	readonly step: (
		input: I,
		services: S,
		context: Context,
		step: StepCall,
	) => Promise<StepResult>;
	/** How many steps may run side by side; one when not given. */
	readonly atOnce?: number;
	/** Its steps recognise by themselves what is done already, so nothing is written down before one begins, which costs a write to the disk each. */
	readonly repeats?: true;
	/** The facts that are kept of a step that met a problem. */
	readonly failure: (key: string, problem: Problem) => unknown;
	/** How it ended, from all its steps; those without a result were not reached. */
	readonly end: (
		input: I,
		services: S,
		context: Context,
		steps: readonly Step[],
	) => Promise<Outcome>;
};

/** Which step is to be done, and what this process remembers of the job. */
export type StepCall = {
	readonly key: string;
	readonly again: boolean;
	readonly memory: Map<string, unknown>;
};

/** The durable steps of jobs. A holder has a job for a time; nobody else changes it meanwhile. */
export type Jobs = {
	/** Keeps the steps, once; a second time changes nothing. */
	readonly begin: (request: string, keys: readonly string[]) => Promise<void>;
	/** Takes or keeps the job until a moment (ms); false while somebody else has it. */
	readonly claim: (
		request: string,
		holder: string,
		now: number,
		until: number,
	) => Promise<boolean>;
	readonly release: (request: string, holder: string) => Promise<void>;
	/** In their order; null when it never began. */
	readonly steps: (request: string) => Promise<readonly Step[] | null>;
	/** Says that a step begins now; false when the holder has lost the job or the step is not open. */
	readonly start: (
		request: string,
		holder: string,
		number: number,
	) => Promise<boolean>;
	/** Whether this holder still has the job. */
	readonly holds: (request: string, holder: string) => Promise<boolean>;
	/** Keeps what a step brought, unless somebody else has the job by now. */
	readonly finish: (
		request: string,
		holder: string,
		number: number,
		result: StepResult,
	) => Promise<void>;
	/** Takes the secrets of the steps away, for exactly one caller: by the key of their step. */
	readonly takeSecrets: (
		request: string,
	) => Promise<readonly { readonly key: string; readonly secret: string }[]>;
	/** No further step begins. */
	readonly stop: (request: string) => Promise<void>;
	readonly isStopped: (request: string) => Promise<boolean>;
};
