import { readdirSync } from "node:fs";
import { isFields } from "./exchange.ts";

/** A route that the driver can call, with the file that defines it. */
export type OurRoute = {
	readonly file: string;
	readonly method: string;
	readonly path: string;
	readonly outside: string | null;
};

const folder = new URL(
	"../../../src/drivers/infomaniak/routes/",
	import.meta.url,
);

/** Every route of `src/drivers/infomaniak/routes`, found in its files: the only calls that the driver can make. */
export const readRoutes = async (): Promise<readonly OurRoute[]> => {
	const names = readdirSync(folder).filter((name) => name.endsWith(".ts"));
	const files = await Promise.all(
		names.map(async (file) => {
			const module: unknown = await import(new URL(file, folder).href);
			return isFields(module)
				? Object.values(module).flatMap((one) => routeOf(file, one))
				: [];
		}),
	);
	return files.flat();
};

/** Those of them that the description leaves out; what the judge is to be told. */
export const routesOutside = async (): Promise<readonly OurRoute[]> =>
	(await readRoutes()).filter(({ outside }) => outside !== null);

const routeOf = (file: string, given: unknown): OurRoute[] => {
	if (!isFields(given)) return [];
	const { method, path, outside } = given;
	return typeof method === "string" && typeof path === "string"
		? [
				{
					file,
					method,
					path,
					outside: typeof outside === "string" ? outside : null,
				},
			]
		: [];
};
