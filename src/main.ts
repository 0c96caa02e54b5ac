import { existsSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { setFlagsFromString } from "node:v8";

enableCompileCache();
// Left to itself the heap doubles before it is cleaned, on a machine with much memory.
for (const flag of [
	"--heap-growing-percent=20",
	"--semi-space-growth-factor=1",
])
	setFlagsFromString(flag);
const [major = 0] = process.versions.node.split(".").map(Number);
if (major < 26) {
	console.error(
		`Suitemate needs Node 26, and this is ${process.versions.node}. Start it with "npm start" after "npm ci": the right one comes with it.`,
	);
	process.exit(1);
}
process.report.excludeEnv = true;
if (existsSync(".env")) process.loadEnvFile();
if (process.argv[2] === "slack:connect") {
	const { connectSteps } = await import("./slack-connect.ts");
	console.log(await connectSteps(process.env, process.argv.slice(3)));
} else if (process.argv[2] === "setup") {
	const { startSetup } = await import("./start-setup.ts");
	process.exit(await startSetup(process.env, process.cwd()));
} else await run();

async function run(): Promise<void> {
	const { start } = await import("./start.ts");
	const stop = await start(process.env);
	let stopping = false;
	for (const signal of ["SIGINT", "SIGTERM"] as const)
		process.on(signal, () => {
			if (stopping) process.exit(1);
			stopping = true;
			void stop().then(() => process.exit(0));
		});
}
