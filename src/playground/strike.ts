import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { answerJson } from "./answer.ts";
import type { Fault, FaultPath } from "./state/faults.ts";
import type { World } from "./state/world.ts";

/** Lets a planned fault strike a request: `answered` means nothing is left to do, `cut` that the answer must be lost. */
export async function strike(
	world: World,
	response: ServerResponse,
	path: FaultPath,
	method?: string,
): Promise<"pass" | "answered" | "cut"> {
	return strikeWith(world.faults.strike(path, method), response);
}

/** The same with a fault that was taken from the plan already; kinds that belong elsewhere pass. */
export async function strikeWith(
	fault: Fault | null,
	response: ServerResponse,
): Promise<"pass" | "answered" | "cut"> {
	switch (fault?.kind) {
		case undefined:
		case "retry":
		case "stub":
		case "redirect":
		case "endless":
		case "drip":
		case "sign-in":
			return "pass";
		case "slow":
			await wait(fault?.delayMs ?? 1000);
			return "pass";
		case "cut":
			return "cut";
		case "429":
			answerJson(
				response,
				429,
				{ ok: false, error: "ratelimited" },
				{ "retry-after": String(fault?.retryAfter ?? 1) },
			);
			return "answered";
		case "500":
			answerJson(response, 500, { ok: false, error: "internal_error" });
			return "answered";
	}
}
