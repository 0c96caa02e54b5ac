import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		testTimeout: 30_000,
		hookTimeout: 60_000,
		// Much of the time is waiting for servers and browsers, so more than two cores' worth goes at once.
		maxWorkers: 4,
		// What is waited for comes in its time, also on a busy machine.
		expect: { poll: { timeout: 15_000 } },
	},
});
