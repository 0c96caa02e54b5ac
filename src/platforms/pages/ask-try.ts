import { attempt, problemText } from "../../core/attempt.ts";
import type { Log } from "../../core/log.ts";
import type { PageAnswer, PageHandler } from "../../core/page-form.ts";
import { say } from "../../core/text.ts";
import type { AskBox, Asking, Over } from "./ask-box.ts";
import { askSheet, overSheet } from "./ask-faces.ts";
import { isWhole, typedInto } from "./ask-fields.ts";
import { failedSheet, goneSheet, type ReadIn } from "./faces.ts";
import type { Sheet } from "./sheet.ts";

/** Makes the handling of what was typed into a page: something left out uses up no try. */
export const createTry =
	(parts: {
		readonly box: AskBox;
		readonly handlers: ReadonlyMap<string, PageHandler>;
		readonly read: ReadIn;
		readonly log: Log;
	}) =>
	async (
		token: string,
		page: Asking,
		fields: URLSearchParams,
	): Promise<Sheet> => {
		const { box, read, log } = parts;
		const { locale } = page;
		const handler = parts.handlers.get(page.purpose);
		if (!handler) return failedSheet(read, locale);
		const typed = typedInto(page, fields);
		const missing = { title: read(say("ask.missing"), locale), lines: [] };
		if (!isWhole(page, typed)) return askSheet(read, page, missing, typed);
		const left = await box.use(token);
		if (left === null) return goneSheet(read, locale);
		const answer = await answerOf(log, () => handler(typed, page.about));
		const over: Over = {
			kind: "over",
			locale,
			title: read(answer.title, locale),
			lines: answer.lines.map((line) => read(line, locale)),
		};
		if (answer.kind === "again" && left > 0)
			return askSheet(read, page, over, typed);
		await box.end(token, answer.kind === "done" ? over : null);
		return overSheet(read, over, answer.kind === "done" ? 200 : 422);
	};

const answerOf = async (
	log: Log,
	work: () => Promise<PageAnswer>,
): Promise<PageAnswer> => {
	const done = await attempt(log, work);
	return done.kind === "ok"
		? done.value
		: { kind: "again", title: problemText(done.problem), lines: [] };
};
