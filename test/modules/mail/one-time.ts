import { Problem } from "../../../src/core/problem.ts";
import type { OneTime } from "../../../src/modules/mail/one-time.ts";

type Secret = Parameters<OneTime["showOnce"]>[0];

/** One-time pages that keep what they would show; not reachable, none is made. */
export const createPages = () => {
	const state = { isReachable: true };
	const secrets: Secret[] = [];
	const showOnceReady = () => {
		if (!state.isReachable) throw new Problem("public-url-missing");
	};
	const oneTime: OneTime = {
		showOnceReady,
		showOnce: async (secret) => {
			showOnceReady();
			secrets.push(secret);
			return `https://suitemate.example/once/${secrets.length}`;
		},
	};
	return { ...oneTime, secrets, state };
};
