import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Drive } from "../../src/modules/documents/drive.ts";
import { codeOf, made } from "./answers.ts";

/** A drive with what people do in it by themselves. */
export type StagedDrive = {
	readonly drive: Drive;
	readonly byHand: {
		/** Puts a category on a file, or takes it away. */
		readonly label: (id: string, name: string, isOn: boolean) => Promise<void>;
		/** Writes a file by its path, over what was there. */
		readonly write: (path: string, text: string) => Promise<void>;
		readonly read: (path: string) => Promise<string | null>;
		readonly bytes: (path: string) => Promise<Uint8Array | null>;
		readonly remove: (path: string) => Promise<void>;
	};
	readonly close: () => Promise<void>;
};

/** Bytes of a text. */
export const bytesOf = (text: string): Uint8Array =>
	new TextEncoder().encode(text);

/** A file to put there. */
export const paper = (
	key: string,
	rest: { folder?: string; name?: string; text?: string } = {},
) => ({
	key,
	folder: rest.folder ?? "Finance/Invoices/2026",
	name: rest.name ?? "Rechnung.pdf",
	bytes: bytesOf(rest.text ?? "CHF 1240.50"),
});

/** What every drive must do. */
export const driveContract = (
	name: string,
	open: () => Promise<StagedDrive>,
): void => {
	describe(`drive: ${name}`, () => {
		let staged: StagedDrive;
		beforeEach(async () => {
			staged = await open();
		});
		afterEach(() => staged.close());

		it("puts a file into a folder that was not there, and finds it again", async () => {
			const { drive, byHand } = staged;
			const file = await made(drive.upload(paper("a")));
			expect(file.path).toBe("Finance/Invoices/2026/Rechnung.pdf");
			expect(file.categories).toEqual([]);
			expect(await drive.get(file.id)).toEqual(file);
			expect(await byHand.read(file.path)).toBe("CHF 1240.50");
			expect(await drive.link(file.id)).toBe(file.link);
			expect(await drive.get("?")).toBeNull();
		});

		it("keeps a file of the same name and gives the new one another", async () => {
			const { drive, byHand } = staged;
			await byHand.write("Finance/Rechnung.pdf", "theirs");
			const folder = "Finance";
			const two = await made(drive.upload(paper("a", { folder })));
			const three = await made(drive.upload(paper("b", { folder })));
			expect(two.path).toMatch(/^Finance\/Rechnung ?\(\d\)\.pdf$/u);
			expect(three.path).toMatch(/^Finance\/Rechnung ?\(\d\)\.pdf$/u);
			expect(two.path).not.toBe(three.path);
			expect(await byHand.read("Finance/Rechnung.pdf")).toBe("theirs");
		});

		it("puts what comes twice with one key there once, also when both come at once", async () => {
			const { drive, byHand } = staged;
			const files = await Promise.all(
				["a", "a", "a"].map((key) => made(drive.upload(paper(key)))),
			);
			expect(new Set(files.map(({ id }) => id)).size).toBe(1);
			const others = [
				"Rechnung (2).pdf",
				"Rechnung(2).pdf",
				"Rechnung (1).pdf",
			];
			for (const other of others)
				expect(await byHand.read(`Finance/Invoices/2026/${other}`)).toBeNull();
		});

		it("puts ten different files of one name there at once", async () => {
			const { drive } = staged;
			const files = await Promise.all(
				Array.from({ length: 10 }, (_, n) =>
					made(drive.upload(paper(`key ${n}`, { text: `text ${n}` }))),
				),
			);
			expect(new Set(files.map(({ path }) => path)).size).toBe(10);
		});

		it("puts it there again when somebody took it away by hand", async () => {
			const { drive, byHand } = staged;
			const file = await made(drive.upload(paper("a")));
			await byHand.remove(file.path);
			expect(await drive.get(file.id)).toBeNull();
			const again = await made(drive.upload(paper("a")));
			expect(again.path).toBe(file.path);
			expect(await drive.get(again.id)).toEqual(again);
		});

		it("has a mark that changes with the content, and only then", async () => {
			const { drive, byHand } = staged;
			const file = await made(drive.upload(paper("a")));
			await made(drive.mark(file.id, "Invoice"));
			expect((await drive.get(file.id))?.mark).toBe(file.mark);
			await byHand.write(file.path, "changed");
			expect((await drive.get(file.id))?.mark).not.toBe(file.mark);
		});

		it("moves a file, also where one of its name is, and knows when it is there already", async () => {
			const { drive, byHand } = staged;
			const file = await made(drive.upload(paper("a")));
			await byHand.write("Contracts/Rechnung.pdf", "theirs");
			const moved = await made(drive.move(file.id, "Contracts"));
			expect(moved).toEqual({ ...file, path: moved.path });
			expect(moved.path).toMatch(/^Contracts\/Rechnung ?\(\d\)\.pdf$/u);
			expect(await byHand.read("Contracts/Rechnung.pdf")).toBe("theirs");
			expect(await drive.get(file.id)).toEqual(moved);
			expect(await byHand.read(file.path)).toBeNull();
			expect(await made(drive.move(file.id, "Contracts"))).toEqual(moved);
			expect(await codeOf(drive.move("?", "Contracts"))).toBe("not-found");
			const top = await made(drive.move(file.id, ""));
			expect(top.path).toBe(moved.path.replace("Contracts/", ""));
		});

		it("puts a category on a file once and takes it away again", async () => {
			const { drive } = staged;
			const { id } = await made(drive.upload(paper("a")));
			await made(drive.mark(id, "Rechnung"));
			const file = await made(drive.mark(id, "RECHNUNG"));
			expect(file.categories).toEqual([{ name: "Rechnung", by: "us" }]);
			expect(await drive.categories()).toEqual(["Rechnung"]);
			expect((await made(drive.unmark(id, "rechnung"))).categories).toEqual([]);
			expect((await made(drive.unmark(id, "rechnung"))).categories).toEqual([]);
			expect(await codeOf(drive.mark("?", "Rechnung"))).toBe("not-found");
			expect(await codeOf(drive.unmark("?", "Rechnung"))).toBe("not-found");
		});

		it("never touches a category that a person put there", async () => {
			const { drive, byHand } = staged;
			const { id } = await made(drive.upload(paper("a")));
			await byHand.label(id, "Contract", true);
			await made(drive.mark(id, "Contract"));
			await made(drive.mark(id, "Invoice"));
			expect((await made(drive.unmark(id, "Contract"))).categories).toEqual([
				{ name: "Contract", by: "hand" },
				{ name: "Invoice", by: "us" },
			]);
		});

		it("loses no category when many come at once", async () => {
			const { drive } = staged;
			const { id } = await made(drive.upload(paper("a")));
			const names = ["A", "B", "C", "D", "E"];
			await Promise.all(names.map((one) => made(drive.mark(id, one))));
			const file = await drive.get(id);
			expect(file?.categories.map((one) => one.name).toSorted()).toEqual(names);
		});

		it("takes a file away that is still ours, with the folders made for it", async () => {
			const { drive, byHand } = staged;
			await byHand.write("Finance/Budget.txt", "theirs");
			const file = await made(drive.upload(paper("a")));
			await made(drive.remove(file.id, file.mark));
			expect(await drive.get(file.id)).toBeNull();
			expect(await byHand.read(file.path)).toBeNull();
			expect(await byHand.read("Finance/Budget.txt")).toBe("theirs");
			expect(await codeOf(drive.remove(file.id, file.mark))).toBe("not-found");
		});

		it("leaves a file alone that somebody changed", async () => {
			const { drive, byHand } = staged;
			const file = await made(drive.upload(paper("a")));
			await byHand.write(file.path, "worked on for hours");
			expect(await codeOf(drive.remove(file.id, file.mark))).toBe("stale");
			expect(await byHand.read(file.path)).toBe("worked on for hours");
		});

		it("takes empty files, and bytes as they are", async () => {
			const { drive, byHand } = staged;
			const empty = await made(drive.upload(paper("a", { text: "" })));
			const every = Uint8Array.from({ length: 256 }, (_, n) => n);
			const all = await made(
				drive.upload({ ...paper("b"), name: "all.bin", bytes: every }),
			);
			expect(await byHand.bytes(empty.path)).toHaveLength(0);
			expect(Array.from((await byHand.bytes(all.path)) ?? [])).toEqual(
				Array.from(every),
			);
			expect(empty.mark).not.toBe(all.mark);
			const same = { ...paper("c"), name: "same.bin", bytes: every };
			expect((await made(drive.upload(same))).mark).toBe(all.mark);
		});

		it("hears without failing whether a guess was right", async () => {
			const { drive } = staged;
			const { id } = await made(drive.upload(paper("a")));
			expect(await drive.feedback(id, "Invoice", true)).toBeUndefined();
		});
	});
};
