import { readdirSync } from "node:fs";

/** Runs one bench by its name; without a known name it says which there are. */
const names = readdirSync(import.meta.dirname)
	.filter((file) => file.endsWith(".ts") && file !== "run.ts")
	.filter((file) => !file.endsWith(".d.ts"))
	.map((file) => file.slice(0, -".ts".length));

const [name] = process.argv.slice(2);
if (name !== undefined && names.includes(name)) await import(`./${name}.ts`);
else {
	console.error(`Say which: npm run bench -- ${names.join(" | ")}`);
	process.exitCode = 1;
}
