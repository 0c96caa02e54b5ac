import {
	createServer,
	type IncomingMessage,
	type ServerResponse,
} from "node:http";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { LogEvent } from "../../../src/core/log.ts";
import { createConversations } from "../../../src/platforms/slack/conversations.ts";
import { createChatFiles } from "../../../src/platforms/slack/files/chat-files.ts";
import { createDownload } from "../../../src/platforms/slack/files/download.ts";
import { createAskInfo } from "../../../src/platforms/slack/files/file-info.ts";
import { createFew } from "../../../src/platforms/slack/pace.ts";
import { createWeb, type Web } from "../../../src/platforms/slack/web.ts";

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

const elise = { platform: "slack", team: "T1", user: "U0ELISE" };
const marc = { platform: "slack", team: "T1", user: "U0MARC" };
const token = "xoxb-bot";
const events: LogEvent[] = [];
const log = (event: LogEvent) => void events.push(event);
const answers: Record<string, unknown> = {};
/** Requests for bytes, each with the token that came with it, and whether its answer is closed. */
const fetched: { path: string; token: string; closed: boolean }[] = [];
const asked: string[] = [];
let serve: Serve;
let here: string;
let elsewhere: string;
let web: Web;
const closers: (() => void)[] = [];

const open = async (handle: Serve): Promise<string> => {
	const server = createServer(handle);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	closers.push(() => {
		server.close();
		server.closeAllConnections();
	});
	const address = server.address();
	const port = typeof address === "object" && address ? address.port : 0;
	return `http://127.0.0.1:${port}`;
};

const noted =
	(handle: Serve): Serve =>
	(request, response) => {
		const one = {
			path: request.url ?? "",
			token: request.headers.authorization ?? "",
			closed: false,
		};
		fetched.push(one);
		response.on("close", () => {
			one.closed = true;
		});
		handle(request, response);
	};

beforeAll(async () => {
	elsewhere = await open(noted((_request, response) => response.end("theirs")));
	const files = noted((request, response) => serve(request, response));
	here = await open((request, response) => {
		if (!request.url?.startsWith("/api/")) return files(request, response);
		const method = request.url.split("/").at(-1) ?? "";
		asked.push(method);
		response.writeHead(200, { "content-type": "application/json" });
		response.end(JSON.stringify(answers[method] ?? { ok: false }));
	});
	web = createWeb(token, `${here}/api/`, log);
});
afterAll(() => {
	for (const close of closers) close();
});
afterEach(() => {
	for (const name of Object.keys(answers)) delete answers[name];
	events.length = 0;
	fetched.length = 0;
	asked.length = 0;
});

const text = "Rechnungsbetrag: CHF 1240.50";
const plain: Serve = (_request, response) => {
	response.setHeader("content-type", "text/plain");
	response.end(text);
};
const page: Serve = (_request, response) => {
	response.setHeader("content-type", "text/html; charset=utf-8");
	response.end(signIn);
};
const signIn =
	"<!DOCTYPE html><html><head><title>Sign in | Slack</title></head></html>";

/** What Slack says of the file, and how its host answers. */
const given = (more: object = {}, handle: Serve = plain): void => {
	serve = handle;
	answers["files.info"] = {
		ok: true,
		file: {
			id: "F1",
			name: "rechnung.txt",
			user: "U0ELISE",
			size: text.length,
			mimetype: "text/plain",
			filetype: "text",
			mode: "hosted",
			is_external: false,
			file_access: "visible",
			url_private_download: `${here}/files/F1/rechnung.txt`,
			...more,
		},
	};
};
const files = () =>
	createChatFiles({
		web,
		apiUrl: `${here}/api/`,
		conversations: createConversations(web),
		log,
	});
const read = (account = elise) => files().file("F1", account);
const refused = (code: string) => ({ name: "Problem", code });

describe("a file somebody uploaded", () => {
	it("is read with our token, whatever its name says", async () => {
		given({ name: "../../etc/passwd\u202e" });
		expect(await read()).toEqual({
			id: "F1",
			name: "../../etc/passwd\u202e",
			by: "U0ELISE",
			bytes: Buffer.from(text),
		});
		expect(fetched).toMatchObject([{ token: `Bearer ${token}` }]);
		expect(events).toEqual([]);
	});

	it("is read when it came from another workspace and events showed a stub of it", async () => {
		given({ file_access: "visible", user_team: "T2", user: "U0THEIRS" });
		answers["files.info"] = {
			...Object(answers["files.info"]),
			file: {
				...Object(answers["files.info"]).file,
				channels: ["C1"],
			},
		};
		answers["conversations.members"] = { ok: true, members: ["U0MARC"] };
		expect((await read(marc)).bytes).toEqual(Buffer.from(text));
	});

	it("that is a page is read as one", async () => {
		const html = "<!doctype html><p>Our menu</p>";
		const more = { name: "menu.html", mimetype: "text/html" };
		given({ ...more, size: html.length }, (_request, response) => {
			response.setHeader("content-type", "text/html");
			response.end(html);
		});
		expect((await read()).bytes).toEqual(Buffer.from(html));
	});

	it("without a byte is read as empty", async () => {
		given({ size: 0 }, (_request, response) => response.end());
		expect((await read()).bytes).toHaveLength(0);
	});
});

describe("a file that is no longer there", () => {
	it.each([
		["deleted", { ok: false, error: "file_deleted" }],
		["unknown", { ok: false, error: "file_not_found" }],
		["a gravestone", { ok: true, file: { id: "F1", mode: "tombstone" } }],
		["too old", { ok: true, file: { id: "F1", mode: "hidden_by_limit" } }],
		["nothing", { ok: true }],
	])("%s: is said to be gone, and not asked for", async (_what, answer) => {
		answers["files.info"] = answer;
		await expect(read()).rejects.toMatchObject(refused("file-gone"));
		expect(fetched).toEqual([]);
	});

	it("is gone too when only its bytes are", async () => {
		given({}, (_request, response) => {
			response.writeHead(404, { "content-type": "text/html" }).end(signIn);
		});
		await expect(read()).rejects.toMatchObject(refused("file-gone"));
	});
});

describe("an installation without the scope files:read", () => {
	it.each([
		["the sign-in page in the file's place", {}, page],
		[
			"a sign-in page that calls itself a file",
			{},
			(_request: IncomingMessage, response: ServerResponse) => {
				response.setHeader("content-type", "text/plain");
				response.end(`\ufeff\n${signIn}`);
			},
		],
		[
			"the sign-in page in a page's place",
			{ name: "menu.html", mimetype: "text/html", size: 3000 },
			page,
		],
	])("%s: is noticed and logged", async (_what, more, handle) => {
		given(more, handle);
		await expect(read()).rejects.toMatchObject(refused("unavailable"));
		expect(events).toEqual([
			{
				event: "slack",
				what: "failed",
				method: "files.download",
				code: "needs_files_read",
			},
		]);
	});

	it("is told apart by files.info already", async () => {
		answers["files.info"] = { ok: false, error: "missing_scope" };
		await expect(read()).rejects.toMatchObject(refused("unavailable"));
		expect(events).toMatchObject([
			{ method: "files.info", code: "missing_scope" },
		]);
	});
});

describe("our token", () => {
	it.each([301, 302, 303, 307, 308])(
		"follows no redirect (%i)",
		async (status) => {
			given({}, (_request, response) => {
				response.writeHead(status, { location: `${elsewhere}/take` }).end();
			});
			await expect(read()).rejects.toMatchObject(refused("unavailable"));
			expect(fetched).toHaveLength(1);
			expect(fetched[0]?.path).toBe("/files/F1/rechnung.txt");
		},
	);

	it.each([
		["another host", () => `${elsewhere}/files/F1`],
		["a host that begins like ours", () => `${here}.evil.example/files/F1`],
		["a host that ends like Slack's", () => "https://evilslack-files.com/F1"],
		["Slack's host in a path", () => "https://evil.example/files.slack.com/F1"],
		[
			"Slack's host before an at sign",
			() => "https://files.slack.com@127.0.0.1/F1",
		],
		["Slack's host without encryption", () => "http://files.slack.com/F1"],
		["Slack's host at another port", () => "https://files.slack.com:8443/F1"],
		["a file of ours", () => "file:///etc/passwd"],
		["no address", () => "rechnung.txt"],
	])("is never sent to %s", async (_what, url) => {
		given({ url_private_download: url() });
		await expect(read()).rejects.toMatchObject(refused("file-kind"));
		expect(fetched).toEqual([]);
	});

	it.each([
		["kept by somebody else", { is_external: true }],
		["said to be kept by somebody else", { mode: "external" }],
		["a canvas", { mode: "quip" }],
	])("is not used for a file that is %s", async (_what, more) => {
		given(more);
		await expect(read()).rejects.toMatchObject(refused("file-kind"));
		expect(fetched).toEqual([]);
	});
});

describe("a file that is too large", () => {
	const large = { code: "file-large", values: { most: 20 } };
	it("is not begun when Slack says so", async () => {
		given({ size: 20_000_001 });
		await expect(read()).rejects.toMatchObject(large);
		expect(fetched).toEqual([]);
	});

	it("is not read when its host says so", async () => {
		given({ size: 10 }, (_request, response) => {
			response.writeHead(200, { "content-length": "20000001" });
			response.write("x");
		});
		await expect(read()).rejects.toMatchObject(large);
		await expect.poll(() => fetched[0]?.closed).toBe(true);
	});

	it("is cut off when nobody says so, and its connection closed", async () => {
		let sent = 0;
		given({ size: 10 }, (_request, response) => {
			const part = Buffer.alloc(1 << 16, "x");
			const more = (): void => {
				while (!response.destroyed && response.write(part)) sent += part.length;
				sent += part.length;
			};
			response.on("drain", more);
			more();
		});
		await expect(read()).rejects.toMatchObject(large);
		await expect.poll(() => fetched[0]?.closed).toBe(true);
		expect(sent).toBeLessThan(40_000_000);
	});

	it("is taken up to 20 MB", async () => {
		const bytes = Buffer.alloc(20_000_000, "x");
		given({ size: bytes.length }, (_request, response) => response.end(bytes));
		expect((await read()).bytes).toHaveLength(bytes.length);
	});
});

describe("a file that does not come whole", () => {
	const failed = async () => {
		await expect(read()).rejects.toMatchObject(refused("unavailable"));
		return events.map((event) => ("code" in event ? event.code : event.event));
	};

	it("is not taken when the connection breaks", async () => {
		given({}, (_request, response) => {
			response.writeHead(200, { "content-length": String(text.length) });
			response.write(text.slice(0, 5), () => response.destroy());
		});
		expect(await failed()).toEqual(["TypeError"]);
	});

	it("is not taken when it ends early", async () => {
		given({}, (_request, response) => response.end(text.slice(0, 5)));
		expect(await failed()).toEqual(["cut"]);
	});

	it("is not taken when its host fails", async () => {
		given({}, (_request, response) => response.writeHead(503).end(signIn));
		expect(await failed()).toEqual(["http_503"]);
	});

	it("is not waited for without end", async () => {
		given({}, (_request, response) => {
			response.writeHead(200).write("x");
		});
		const parts = { token, apiUrl: here, log, few: createFew(3) };
		const download = createDownload({ ...parts, patience: 50 });
		const info = await createAskInfo(web)("F1");
		await expect(download(info)).rejects.toMatchObject(refused("unavailable"));
		expect(events).toMatchObject([{ code: "TimeoutError" }]);
		await expect.poll(() => fetched[0]?.closed).toBe(true);
	});
});

describe("somebody else's file", () => {
	const shared = {
		channels: ["C1"],
		groups: ["G1"],
		shares: { private: { C9: [{ ts: "1.1" }] } },
	};

	it("is read by a member of a conversation it was shared in", async () => {
		given(shared);
		answers["conversations.members"] = { ok: true, members: ["U0MARC"] };
		expect((await read(marc)).by).toBe("U0ELISE");
	});

	it("is not read by anybody else, and its bytes are not fetched", async () => {
		given(shared);
		answers["conversations.members"] = { ok: true, members: ["U0ELISE"] };
		await expect(read(marc)).rejects.toMatchObject(refused("file-not-yours"));
		expect(asked).toEqual([
			"files.info",
			...Array.from({ length: 3 }, () => "conversations.members"),
		]);
		expect(fetched).toEqual([]);
	});

	it("that was shared nowhere is nobody else's", async () => {
		given();
		await expect(read(marc)).rejects.toMatchObject(refused("file-not-yours"));
	});

	it("is read from our own conversation with the person", async () => {
		given({ user: "U0SUITEMATE", ims: ["D1"] });
		answers["conversations.open"] = { ok: true, channel: { id: "D1" } };
		expect((await read(marc)).by).toBe("U0SUITEMATE");
	});

	it("is not judged by silence: where Slack does not tell, it is said to be unavailable", async () => {
		given(shared);
		answers["conversations.members"] = { ok: false, error: "fatal_error" };
		await expect(read(marc)).rejects.toMatchObject(refused("unavailable"));
		expect(fetched).toEqual([]);
	});

	it("is asked about in ten conversations and no more", async () => {
		const channels = Array.from({ length: 30 }, (_, index) => `C${index}`);
		given({ channels });
		answers["conversations.members"] = { ok: true, members: [] };
		await expect(read(marc)).rejects.toMatchObject(refused("file-not-yours"));
		expect(asked.filter((one) => one === "conversations.members")).toHaveLength(
			10,
		);
	});
});

describe("the files of a message", () => {
	const origin = { channel: "C1", message: "2.0", thread: "1.0", author: null };
	it("come with those of the message its thread began with, each once", async () => {
		answers["conversations.members"] = { ok: true, members: ["U0MARC"] };
		answers["conversations.replies"] = {
			ok: true,
			messages: [
				{ ts: "1.0", files: [{ id: "F1" }, { id: "F2" }] },
				{ ts: "2.0", thread_ts: "1.0", files: [{ id: "F2" }, { id: "F3" }] },
			],
		};
		expect(await files().files(origin, marc)).toEqual(["F2", "F3", "F1"]);
	});

	it("are nobody's who is not in the conversation", async () => {
		answers["conversations.members"] = { ok: true, members: [] };
		await expect(files().files(origin, marc)).rejects.toMatchObject(
			refused("not-in-conversation"),
		);
		expect(asked).not.toContain("conversations.replies");
	});

	it("are none where no message is", async () => {
		const nowhere = { ...origin, message: null, thread: null };
		expect(await files().files(nowhere, marc)).toEqual([]);
		expect(asked).toEqual([]);
	});
});

describe("what is logged of all this", () => {
	it("never holds a name, a text or a token", async () => {
		given({ name: "geheim.txt" }, (_request, response) =>
			response.end(text.slice(0, 5)),
		);
		await expect(read()).rejects.toThrow();
		expect(events).not.toEqual([]);
		expect(JSON.stringify(events)).not.toMatch(/geheim|Rech|xoxb|F1/u);
	});
});
