import { type ChildProcess, spawn } from "node:child_process";

/** A process of the product that runs. */
export type Child = {
	/** What the line said that was waited for. */
	readonly said: string;
	/** Ends it with a signal and waits until it is gone. */
	readonly end: (signal: NodeJS.Signals) => Promise<void>;
};

/** Starts `src/main.ts` with nothing in its environment but what is given; resolves once it prints what is waited for (its first group), rejects with everything it printed when it ends before. */
export const startChild = async (
	home: string,
	environment: Readonly<Record<string, string>>,
	awaited: RegExp,
): Promise<Child> => {
	const child = spawn(process.execPath, ["src/main.ts"], {
		env: {
			PATH: process.env.PATH ?? "",
			HOME: home,
			DATA_DIR: `${home}/data`,
			...environment,
		},
		stdio: ["ignore", "pipe", "pipe"],
	});
	return {
		said: await hear(child, awaited),
		end: (signal) => end(child, signal),
	};
};

const hear = (child: ChildProcess, awaited: RegExp): Promise<string> =>
	new Promise((resolve, reject) => {
		let printed = "";
		const listen = (bytes: Buffer): void => {
			printed += bytes.toString("utf8");
			const said = awaited.exec(printed)?.[1];
			if (said === undefined) return;
			clearTimeout(late);
			resolve(said);
		};
		child.stdout?.on("data", listen);
		child.stderr?.on("data", listen);
		child.once("exit", () => {
			clearTimeout(late);
			reject(new Error(printed));
		});
		const late = setTimeout(() => {
			reject(new Error(`it did not start in time: ${printed}`));
			child.kill("SIGKILL");
		}, 25_000);
	});

const end = async (
	child: ChildProcess,
	signal: NodeJS.Signals,
): Promise<void> => {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = new Promise((resolve) => child.once("exit", resolve));
	child.kill(signal);
	await gone;
};
