import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { codeOf, made, problemOf } from "../../contracts/answers.ts";
import { driveContract, paper } from "../../contracts/drive.ts";
import { openKdrive } from "./drive-stage.ts";

describe("kDrive", () => {
	driveContract("Infomaniak", openKdrive);

	let staged: Awaited<ReturnType<typeof openKdrive>>;
	beforeEach(async () => {
		staged = await openKdrive();
	});
	afterEach(() => staged.close());
	const files = () =>
		(staged.infomaniak.organisation.drives[0]?.items ?? []).filter(
			(one) => one.kind === "file" && one.trashed === null,
		);
	const upload = /POST .*upload/u;

	it("files among the common documents, for everybody, with one call once the folder is known", async () => {
		const { drive, infomaniak } = staged;
		const file = await made(drive.upload(paper("a")));
		expect(file.link).toBe(
			`https://kdrive.infomaniak.com/app/drive/902/redirect/${file.id}`,
		);
		infomaniak.exchanges.length = 0;
		await made(drive.upload(paper("b", { name: "Zwei.pdf" })));
		expect(infomaniak.exchanges.map((one) => one.method)).toEqual(["POST"]);
		const top = infomaniak.organisation.drives[0]?.items.find(
			(one) => one.name === "Finance",
		);
		expect(infomaniak.organisation.drives[0]?.items).toContainEqual(
			expect.objectContaining({ id: top?.parent, space: "is_team_space" }),
		);
	});

	it("puts a file there once, though the answer was lost or the process ended", async () => {
		const { drive, again, infomaniak } = staged;
		infomaniak.fault({ match: upload, kind: "cut-after-doing" });
		const file = await made(drive.upload(paper("a")));
		expect(await made(again().upload(paper("a")))).toEqual(file);
		expect(files()).toHaveLength(1);
	});

	it("puts it there again each time it was taken away", async () => {
		const { drive } = staged;
		const ids = new Set<string>();
		for (let time = 0; time < 4; time += 1) {
			const file = await made(drive.upload(paper("a")));
			ids.add(file.id);
			await made(drive.remove(file.id, file.mark));
			expect(files()).toEqual([]);
		}
		expect(ids.size).toBe(4);
	});

	it("gives a file back that somebody wrote into at the very moment it was thrown away", async () => {
		const { drive, byHand, infomaniak } = staged;
		const file = await made(drive.upload(paper("a")));
		infomaniak.fault({ match: /DELETE .*files/u, kind: "slow", wait: 80 });
		const removed = codeOf(drive.remove(file.id, file.mark));
		await expect
			.poll(() => infomaniak.exchanges.some((one) => one.method === "DELETE"))
			.toBe(true);
		await byHand.write(file.path, "worked on for hours");
		expect(await removed).toBe("stale");
		expect(await byHand.read(file.path)).toBe("worked on for hours");
	});

	it("throws away, moves and marks once, though the answers were lost", async () => {
		const { drive, infomaniak } = staged;
		const file = await made(drive.upload(paper("a")));
		const lost = (match: RegExp) =>
			infomaniak.fault({ match, kind: "cut-after-doing" });
		lost(/POST .*move/u);
		lost(/POST .*categories$/u);
		lost(/POST .*files\/\d+\/categories/u);
		lost(/DELETE .*categories/u);
		lost(/DELETE .*files\/\d+$/u);
		const moved = await made(drive.move(file.id, "A/B/C"));
		expect(moved.path).toBe("A/B/C/Rechnung.pdf");
		expect((await made(drive.mark(file.id, "Invoice"))).categories).toEqual([
			{ name: "Invoice", by: "us" },
		]);
		expect(await drive.categories()).toEqual(["Invoice"]);
		expect((await made(drive.unmark(file.id, "Invoice"))).categories).toEqual(
			[],
		);
		await made(drive.remove(file.id, file.mark));
		expect(files()).toEqual([]);
	});

	it("tells the drive's own guesses from ours, and tells the drive whether they are right", async () => {
		const { drive, byHand, infomaniak } = staged;
		const { id } = await made(drive.upload(paper("a")));
		await byHand.label(id, "Vertrag", true);
		const [file] = files();
		file?.categories.splice(0, 1, {
			id: file.categories[0]?.id ?? 0,
			added: 1,
			byAi: true,
			validation: "TO_VALIDATE",
			member: null,
		});
		const guess = [{ name: "Vertrag", by: "drive" }];
		expect((await drive.get(id))?.categories).toEqual(guess);
		expect((await made(drive.unmark(id, "Vertrag"))).categories).toEqual(guess);
		infomaniak.exchanges.length = 0;
		await drive.feedback(id, "Rechnung", false);
		expect((await drive.get(id))?.categories).toEqual(guess);
		await drive.feedback(id, "vertrag", false);
		expect((await drive.get(id))?.categories).toEqual([]);
	});

	it("shows where a file is that somebody moved out of the common documents", async () => {
		const { drive, infomaniak } = staged;
		const { id } = await made(drive.upload(paper("a")));
		const [file] = files();
		const own = infomaniak.organisation.drives[0]?.items.find(
			(one) => one.space === "is_private_space",
		);
		if (file && own) file.parent = own.id;
		expect((await drive.get(id))?.path).toBe(`${own?.name}/Rechnung.pdf`);
	});

	it("files in the token's own folder where there are no common documents", async () => {
		const { infomaniak, again } = staged;
		const [state] = infomaniak.organisation.drives;
		if (state)
			state.items = state.items.filter((one) => one.space !== "is_team_space");
		const file = await made(again().upload(paper("a")));
		expect(file.path).toBe("Finance/Invoices/2026/Rechnung.pdf");
	});

	it("says that there is no room, that it is worked on, or that a right is missing", async () => {
		const { drive, infomaniak } = staged;
		const [state] = infomaniak.organisation.drives;
		if (state) state.used = state.size;
		expect(await codeOf(drive.upload(paper("a")))).toBe("no-room");
		infomaniak.fault({
			match: upload,
			kind: "maintenance",
			code: "drive_is_in_maintenance_error",
		});
		expect(await codeOf(drive.upload(paper("a")))).toBe("ksuite-maintenance");
		infomaniak.fault({ match: upload, kind: 403 });
		expect(await problemOf(drive.upload(paper("a")))).toEqual({
			code: "ksuite-scope",
			values: { scope: "drive" },
		});
		expect(files()).toEqual([]);
	});

	it("makes names safe that come from strangers", async () => {
		const { drive } = staged;
		const { path } = await made(
			drive.upload(
				paper("a", {
					folder: "../..//Finance/./a\\b",
					name: "../../etc/pass\u202ewd",
				}),
			),
		);
		expect(path).toBe("Finance/a/b/passwd");
	});
});
