import { mkdtempSync, rmSync } from "node:fs";
import {
	mkdir,
	readdir,
	rename,
	rmdir,
	stat,
	symlink,
	unlink,
	writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
	afterAll,
	afterEach,
	beforeAll,
	beforeEach,
	describe,
	expect,
	it,
} from "vitest";
import { asProblem } from "../../../src/drivers/embedded/drive/disk-failure.ts";
import { createEmbeddedDrive } from "../../../src/drivers/embedded/drive/drive.ts";
import { createEntries } from "../../../src/drivers/embedded/drive/entries.ts";
import { codeOf, made } from "../../contracts/answers.ts";
import { driveContract, paper } from "../../contracts/drive.ts";
import {
	createPostgresDatabase,
	postgresNote,
	postgresUrl,
} from "../postgres.ts";
import { openDrive } from "./drive-stage.ts";

describe("the embedded drive", () => {
	driveContract("SQLite in memory", () => openDrive(":memory:"));

	describe("in a file", () => {
		let base = "";
		beforeAll(() => {
			base = mkdtempSync(join(tmpdir(), "drive-db-"));
		});
		afterAll(() => rmSync(base, { recursive: true }));
		driveContract("SQLite file", () => openDrive(join(base, "ksuite.db")));
	});
});

describe.skipIf(postgresUrl === "")(
	`the embedded drive in ${postgresNote}`,
	() => {
		let database: Awaited<ReturnType<typeof createPostgresDatabase>>;
		beforeAll(async () => {
			database = await createPostgresDatabase();
		});
		afterAll(() => database.drop());
		driveContract("Postgres", () => openDrive(database.url));
	},
);

describe("the folder of the embedded drive", () => {
	let staged: Awaited<ReturnType<typeof openDrive>>;
	beforeEach(async () => {
		staged = await openDrive(":memory:");
	});
	afterEach(() => staged.close());

	const names = async (path = "") => readdir(join(staged.folder, path));
	const mode = async (path: string) =>
		((await stat(join(staged.folder, path))).mode & 0o777).toString(8);
	const restarted = () =>
		createEmbeddedDrive({
			folder: staged.folder,
			db: staged.db,
			seal: staged.seal,
		});

	it("is for nobody but who runs this", async () => {
		await made(staged.drive.upload(paper("a")));
		expect(await mode("")).toBe("700");
		expect(await mode("Finance/Invoices")).toBe("700");
		expect(await mode("Finance/Invoices/2026/Rechnung.pdf")).toBe("600");
	});

	it("is never left, whatever a name or folder says", async () => {
		const { drive } = staged;
		const { path } = await made(
			drive.upload(
				paper("a", {
					folder: "../../.././/Finance/../a\\..\\b/",
					name: "../../etc/passwd",
				}),
			),
		);
		expect(path).toBe("Finance/a/b/passwd");
		expect(await readdir(staged.base)).toEqual(["filed"]);
	});

	it("follows no link out of it, neither as folder nor as file", async () => {
		const { drive, base, folder } = staged;
		const outside = join(base, "outside");
		await mkdir(outside);
		await writeFile(join(outside, "Rechnung.pdf"), "theirs");
		await drive.ready();
		await symlink(outside, join(folder, "Finance"));
		await symlink(join(outside, "Rechnung.pdf"), join(folder, "Rechnung.pdf"));
		const one = await made(drive.upload(paper("a")));
		const two = await made(drive.upload(paper("b", { folder: "" })));
		expect(one.path).toBe("Finance (2)/Invoices/2026/Rechnung.pdf");
		expect(two.path).toBe("Rechnung (2).pdf");
		expect(await readdir(outside)).toEqual(["Rechnung.pdf"]);
		// Somebody puts a link where our file was.
		await unlink(join(folder, two.path));
		await symlink(join(outside, "Rechnung.pdf"), join(folder, two.path));
		expect(await drive.get(two.id)).toBeNull();
		expect(await codeOf(drive.remove(two.id, two.mark))).toBe("not-found");
		// Or where its folder was.
		await rename(join(folder, "Finance (2)"), join(base, "elsewhere"));
		await symlink(join(base, "elsewhere"), join(folder, "Finance (2)"));
		expect(await drive.get(one.id)).toBeNull();
	});

	it("makes room beside a file that has the name of a folder", async () => {
		await staged.drive.ready();
		await staged.byHand.write("Finance", "a file");
		const { path } = await made(staged.drive.upload(paper("a")));
		expect(path).toBe("Finance (2)/Invoices/2026/Rechnung.pdf");
	});

	it("loses only the folders it made itself, and only empty ones", async () => {
		const { drive, byHand, folder } = staged;
		await mkdir(join(folder, "Mine"), { recursive: true });
		const one = await made(drive.upload(paper("a", { folder: "Mine/2026" })));
		const two = await made(drive.upload(paper("b", { folder: "Yours/2026" })));
		await byHand.write("Yours/notes.txt", "x");
		await drive.remove(one.id, one.mark);
		await drive.remove(two.id, two.mark);
		expect((await names()).toSorted()).toEqual(["Mine", "Yours"]);
		expect(await names("Mine")).toEqual([]);
		expect(await names("Yours")).toEqual(["notes.txt"]);
		// One that was made anew by hand is not ours any more.
		const three = await made(drive.upload(paper("c", { folder: "New" })));
		await unlink(join(folder, three.path));
		await rename(join(folder, "New"), join(folder, "Old"));
		await mkdir(join(folder, "New"));
		await rmdir(join(folder, "Old"));
		const four = await made(drive.upload(paper("d", { folder: "New" })));
		await drive.remove(four.id, four.mark);
		expect(await names("New")).toEqual([]);
	});

	it("does not find what somebody moved, and finds it where they put it back", async () => {
		const { drive, folder } = staged;
		const file = await made(drive.upload(paper("a", { folder: "" })));
		const [here, there] = [join(folder, file.path), join(folder, "moved.pdf")];
		await rename(here, there);
		expect(await drive.get(file.id)).toBeNull();
		await rename(there, here);
		expect(await drive.get(file.id)).toEqual(file);
	});

	it("cleans up what was half written when a process ended, and takes the file the second time", async () => {
		const { drive, byHand } = staged;
		await drive.ready();
		const from = "Finance/.suitemate-1.part";
		await byHand.write(from, "CHF 12");
		await createEntries(staged.db, staged.seal).add("a", {
			path: null,
			going: { from, to: "Finance/Rechnung.pdf", mark: "x" },
			categories: [],
		});
		const again = restarted();
		await again.ready();
		expect(await names("Finance")).toEqual([]);
		const file = await made(again.upload(paper("a", { folder: "Finance" })));
		expect(file.path).toBe("Finance/Rechnung.pdf");
		expect(await names("Finance")).toEqual(["Rechnung.pdf"]);
	});

	it("knows a file that was written but not noted when a process ended", async () => {
		const { drive } = staged;
		const file = await made(drive.upload(paper("a")));
		const entries = createEntries(staged.db, staged.seal);
		const kept = await entries.get(file.id);
		if (!kept) throw new Error("it should be there");
		await entries.save(kept, {
			path: null,
			going: { from: "Finance/gone.part", to: file.path, mark: file.mark },
			categories: [],
		});
		const again = await made(restarted().upload(paper("a")));
		expect(again).toEqual(file);
	});

	it("finishes a move that was cut off between its two halves", async () => {
		const { drive, byHand, folder } = staged;
		const file = await made(drive.upload(paper("a", { folder: "" })));
		const entries = createEntries(staged.db, staged.seal);
		const kept = await entries.get(file.id);
		if (!kept) throw new Error("it should be there");
		const going = { from: file.path, to: "B/Rechnung.pdf", mark: file.mark };
		await entries.save(kept, { ...kept.entry, going });
		await mkdir(join(folder, "B"));
		expect(await restarted().get(file.id)).toEqual(file);
		const now = await entries.get(file.id);
		if (!now) throw new Error("it should be there");
		await entries.save(now, { ...now.entry, going });
		await rename(join(folder, file.path), join(folder, going.to));
		expect(await restarted().get(file.id)).toEqual({ ...file, path: going.to });
		expect(await byHand.read(going.to)).toBe("CHF 1240.50");
	});

	it("is shared by two processes without anything twice or lost", async () => {
		const both = [staged.drive, restarted()];
		await Promise.all(both.map((one) => one.ready()));
		const files = await Promise.all(
			["a", "b", "c", "d"].flatMap((key) =>
				both.map((one) =>
					made(one.upload(paper(key, { folder: "X", text: key }))),
				),
			),
		);
		expect(new Set(files.map(({ id }) => id)).size).toBe(4);
		expect(await names("X")).toHaveLength(4);
	});

	it("says that it does not work when its place is taken, and works when it is free", async () => {
		const folder = join(staged.base, "taken");
		await writeFile(folder, "a file");
		const drive = createEmbeddedDrive({ ...staged, folder });
		expect(await codeOf(drive.upload(paper("a")))).toBe("unavailable");
		await unlink(folder);
		expect((await made(drive.upload(paper("a")))).path).toContain("Rechnung");
	});

	it("tells a full disk from other failures", () => {
		const failure = (code: string) => Object.assign(new Error("x"), { code });
		expect(asProblem(failure("ENOSPC"))).toMatchObject({ code: "no-room" });
		expect(asProblem(failure("EACCES"))).toMatchObject({ code: "unavailable" });
		const other = failure("SQLITE_CORRUPT");
		expect(asProblem(other)).toBe(other);
	});

	it("stands sealed in the tables: no name, folder or category can be read", async () => {
		const { drive, db } = staged;
		const { id } = await made(
			drive.upload(paper("geheim", { folder: "Geheimakte", name: "Plan.pdf" })),
		);
		await drive.mark(id, "Kategorix");
		const rows = await db.selectFrom("ksuite_drive").selectAll().execute();
		expect(rows).toHaveLength(3);
		const raw = JSON.stringify(rows).toLowerCase();
		for (const word of ["geheim", "plan.pdf", "kategorix"]) {
			expect(raw).not.toContain(word);
			expect(raw).not.toContain(Buffer.from(word).toString("base64"));
		}
	});
});
