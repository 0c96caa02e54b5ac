import { parentPort } from "node:worker_threads";
import { findMistakes } from "./find-mistakes.ts";
import { createShelf } from "./shelf.ts";
import type { Checked, Job } from "./spelling.ts";

const shelf = createShelf();

const checked = async ({ text, language, options }: Job): Promise<Checked> => {
	try {
		const dictionary = await shelf.take(language);
		return { mistakes: findMistakes(text, dictionary, options) };
	} catch {
		return { mistakes: null };
	}
};

parentPort?.on("message", (job: Job) => {
	void checked(job).then((answer) => parentPort?.postMessage(answer));
});
