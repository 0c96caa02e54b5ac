import type { IncomingMessage, ServerResponse } from "node:http";
import type { Text } from "../../core/text.ts";
import type { ReadIn } from "./faces.ts";
import { escapeHtml } from "./html.ts";
import { sendSheet } from "./sheet.ts";
import { spokenBy } from "./spoken.ts";

/** Makes the showing of pages that say a few sentences, in the language of `locale` or of the browser. */
export const createNotices =
	(read: ReadIn) =>
	(
		request: IncomingMessage,
		response: ServerResponse,
		notice: {
			readonly status: number;
			readonly title: Text;
			readonly lines: readonly Text[];
			readonly locale: string | null;
		},
	): void => {
		const locale =
			notice.locale ?? spokenBy(request.headers["accept-language"]);
		const lines = notice.lines.map(
			(line) => `<p>${escapeHtml(read(line, locale))}</p>`,
		);
		sendSheet(response, {
			status: notice.status,
			locale,
			title: read(notice.title, locale),
			body: lines.join("\n"),
		});
	};
