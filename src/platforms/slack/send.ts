import type { Log } from "../../core/log.ts";
import type { Block } from "../../core/view.ts";
import { upload } from "./upload.ts";
import type { Web } from "./web.ts";

/** Makes the sending of files into a person's own messages; null when Slack would not take it. */
export const createSend =
	(web: Web, log: Log) =>
	async (
		file: Block & { kind: "file" },
		user: string,
	): Promise<string | null> => {
		try {
			const channel = await web.direct(user);
			const bytes = Buffer.from(file.text, file.encoding ?? "utf8");
			return await upload(web, {
				name: file.name,
				title: file.name,
				bytes,
				channel,
			});
		} catch {
			log({ event: "slack", what: "failed", method: "files.upload" });
			return null;
		}
	};
