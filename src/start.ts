import { type Config, readConfig } from "./config.ts";
import type { Log } from "./core/log.ts";
import { openProduct } from "./open.ts";

type Variables = Readonly<Record<string, string | undefined>>;

/** Starts the product from an environment and answers how to stop it; with nothing configured it starts the playground too. Faults of the configuration are all told, then the process ends. */
export const start = async (
	variables: Variables,
): Promise<() => Promise<void>> => {
	const began = performance.now();
	const log = printLog;
	if (!variables.SLACK_BOT_TOKEN) {
		const { openPlayground } = await import("./open-playground.ts");
		const playground = await openPlayground(variables, log);
		say(playground.welcome(Math.round(performance.now() - began)));
		return playground.close;
	}
	const config = configOf(variables);
	if (config.ksuite.infomaniak) {
		const { checkKsuite } = await import("./check-ksuite.ts");
		refuse(await checkKsuite(config.ksuite, log));
	}
	const product = await openProduct(config, log);
	log({
		event: "started",
		port: product.port,
		ms: Math.round(performance.now() - began),
	});
	return async () => {
		log({ event: "stopping" });
		await product.close();
		log({ event: "stopped" });
	};
};

/** The configuration, or the end of the process with every fault in words. */
export const configOf = (variables: Variables): Config => {
	const read = readConfig(variables);
	return read.kind === "config" ? read.config : end(read.faults);
};

/** Ends the process with faults, if there are any. */
const refuse = (faults: readonly string[]): void => {
	if (faults.length > 0) end(faults);
};

const end = (faults: readonly string[]): never => {
	say(
		[
			"Suitemate cannot start:",
			...faults.map((fault) => `  ${fault}`),
			"Each setting is described in docs/operations.md.",
		].join("\n"),
	);
	process.exit(1);
};

/** One event a line, as JSON. */
const printLog: Log = (event) => {
	process.stdout.write(
		`${JSON.stringify({ at: new Date().toISOString(), ...event })}\n`,
	);
};

const say = (text: string): void => {
	process.stdout.write(`${text}\n`);
};
