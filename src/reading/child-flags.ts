import { fileURLToPath } from "node:url";

/** How Node runs a program that reads strangers' files: it sees our code for reading and the libraries, and nothing else. */
export const childFlags = (main: URL): readonly string[] => [
	"--permission",
	...[reading, core, libraries, main].map(
		(place) => `--allow-fs-read=${fileURLToPath(place)}`,
	),
	"--disallow-code-generation-from-strings",
	"--no-addons",
	"--max-old-space-size=200",
	"--no-warnings",
	fileURLToPath(main),
];

const reading = new URL("./", import.meta.url);
const core = new URL("../core/", import.meta.url);
const libraries = new URL("../../node_modules/", import.meta.url);
