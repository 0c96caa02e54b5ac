import { access } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import { afterAll, describe, expect, it } from "vitest";
import { textOf } from "../../src/core/document.ts";
import { createReading } from "../../src/reading/reading.ts";

const main = new URL("./children/hostile.ts", import.meta.url);
// Less memory than usual, so that it is soon used up.
const hostile = createReading({ main, memory: 170_000_000 });
const short = createReading({ main, patience: 1_000 });
const honest = createReading();
afterAll(() => Promise.all([hostile.close(), short.close(), honest.close()]));

const stream = "BT /F1 12 Tf 72 700 Td (We meet on Monday.) Tj ET";
const pdf = Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${stream.length}>>stream
${stream}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`);

const never = new AbortController().signal;
const file = (text: string) => ({ name: "x.txt", bytes: Buffer.from(text) });
const told = async (deed: string): Promise<string> => {
	const { parts } = await hostile.read(file(deed), never);
	return textOf({ parts: parts.slice(0, 1) });
};

describe("a file", () => {
	it("is read by a process of its own, the second at once", async () => {
		const read = await honest.read(
			{ name: "notes.md", bytes: Buffer.from("# Grüezi\n\nHi") },
			never,
		);
		expect(read).toMatchObject({ kind: "markdown", cut: false, pages: null });
		expect(read.parts[0]?.mark).toEqual({
			kind: "section",
			number: 1,
			title: "Grüezi",
		});
		const again = await honest.read(file("Hi"), never);
		expect(textOf(again)).toBe("Hi");
	});

	it("is cut when it says too much", async () => {
		const read = await honest.read(file("word ".repeat(150_000)), never);
		expect(read.cut).toBe(true);
		expect(textOf(read)).toHaveLength(600_000);
	});

	it("is cut, not refused, when it is as large as it may be", async () => {
		const bytes = Buffer.alloc(19_000_000, "Zürich;12,50;<p>x</p>\n");
		for (const name of ["x.csv", "x.md", "x.html"])
			expect((await honest.read({ name, bytes }, never)).cut).toBe(true);
	}, 20_000);

	it("is refused when it is empty, too large or nothing to read", async () => {
		const read = (bytes: Uint8Array) =>
			honest.read({ name: "x.txt", bytes }, never);
		await expect(read(Buffer.alloc(0))).rejects.toMatchObject({
			code: "file-empty",
		});
		await expect(read(Buffer.alloc(20_000_001, 65))).rejects.toMatchObject({
			code: "file-large",
			values: { most: 20 },
		});
		await expect(read(Buffer.alloc(900))).rejects.toMatchObject({
			code: "file-kind",
		});
	});
});

describe("a file in an office format", () => {
	it("is read by its library, which may do no more than other readers", async () => {
		const word = await Packer.toBuffer(
			new Document({
				sections: [
					{
						children: [
							new Paragraph({ text: "Plan", heading: HeadingLevel.HEADING_1 }),
							new Paragraph("We meet on Monday."),
						],
					},
				],
			}),
		);
		const read = await honest.read({ name: "x.txt", bytes: word }, never);
		expect(read.kind).toBe("docx");
		expect(textOf(read)).toBe("Plan\nWe meet on Monday.");
	});

	it("is read when it is a PDF", async () => {
		const read = await honest.read({ name: "x", bytes: pdf }, never);
		expect(read).toMatchObject({ kind: "pdf", pages: 1 });
		expect(textOf(read)).toContain("We meet on Monday.");
	});
});

describe("a file that has taken over its reader", () => {
	it.each([
		"read /etc/passwd",
		`read ${join(import.meta.dirname, "../../package.json")}`,
		`read ${join(import.meta.dirname, "../../src/config.ts")}`,
		"write",
		"spawn",
		"worker",
		"datagram",
	])("may not: %s", async (deed) => {
		expect(await told(deed)).toContain("ERR_ACCESS_DENIED");
	});

	it("may load the libraries of all kinds", async () => {
		expect(await told("load")).toBe("loaded");
	}, 20_000);

	it("may see nothing of our environment and make no code", async () => {
		expect(await told("environment")).toBe("");
		expect(await told("eval")).toBe("EvalError");
		await expect(
			access(join(tmpdir(), "suitemate-child-was-here")),
		).rejects.toThrow("ENOENT");
	});

	it("may not connect to anything", async () => {
		let asked = 0;
		const server = createServer((_, answer) => {
			asked += 1;
			answer.end("x");
		});
		server.on("connection", () => {
			asked += 1;
		});
		await new Promise<void>((resolve) =>
			server.listen(0, "127.0.0.1", resolve),
		);
		const { port }: AddressInfo = Object(server.address());
		expect(await told(`connect ${port}`)).toContain("ERR_ACCESS_DENIED");
		expect(await told(`ask http://127.0.0.1:${port}/`)).toContain(
			"ERR_ACCESS_DENIED",
		);
		expect(await told("resolve localhost")).toContain("ERR_ACCESS_DENIED");
		expect(asked).toBe(0);
		server.close();
	});

	it.each([
		["crash", "file-damaged"],
		["exit", "file-damaged"],
		["throw", "file-damaged"],
		["garbage", "file-unsafe"],
		["shape", "file-unsafe"],
		["flood", "file-unsafe"],
		["buffers", "file-unsafe"],
		["heap", "file-unsafe"],
	])("ends as a problem that tells nothing of it: %s", async (deed, code) => {
		const failure = await hostile
			.read(file(deed), never)
			.catch((error) => error);
		expect(failure).toMatchObject({ code, message: code, values: {} });
		expect(failure.cause).toBeUndefined();
	});

	it.each(["hang", "spin"])("ends when its time is up: %s", async (deed) => {
		await expect(short.read(file(deed), never)).rejects.toMatchObject({
			code: "file-slow",
		});
	});
});

describe("several files", () => {
	const times = async (
		reading: ReturnType<typeof createReading>,
	): Promise<readonly number[]> => {
		const { parts } = await reading.read(file("wait 150"), never);
		return textOf({ parts: parts.slice(1) })
			.split(" ")
			.map(Number);
	};

	it("are read two at once, the others in turn", async () => {
		const all = await Promise.all([1, 2, 3, 4, 5].map(() => times(hostile)));
		const most = all.map(
			([began = 0]) =>
				all.filter(([from = 0, to = 0]) => from <= began && began < to).length,
		);
		expect(Math.max(...most)).toBeLessThanOrEqual(2);
		const begun = all.map(([began = 0]) => began);
		expect(begun[4]).toBeGreaterThanOrEqual(Math.max(...begun.slice(0, 2)));
	});

	it("stop when nobody waits for them any more, running or in turn", async () => {
		const stop = new AbortController();
		const running = [1, 2].map(() => hostile.read(file("hang"), stop.signal));
		const waiting = hostile.read(file("hang"), stop.signal);
		const last = hostile.read(file("environment"), never);
		stop.abort();
		for (const one of [...running, waiting])
			await expect(one).rejects.toMatchObject({ code: "stopped" });
		expect((await last).kind).toBe("text");
		await expect(hostile.read(file("x"), stop.signal)).rejects.toMatchObject({
			code: "stopped",
		});
	});

	it("stop when the reading is closed", async () => {
		const reading = createReading({ main });
		const all = [1, 2, 3].map(() =>
			reading.read(file("spin"), never).catch((error) => error.code),
		);
		await reading.close();
		expect(await Promise.all(all)).toEqual(["stopped", "stopped", "stopped"]);
		await expect(reading.read(file("x"), never)).rejects.toMatchObject({
			code: "stopped",
		});
	});
});
