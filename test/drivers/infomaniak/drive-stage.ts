import { createInfomaniakDrive } from "../../../src/drivers/infomaniak/drive/drive.ts";
import type { StagedDrive } from "../../contracts/drive.ts";
import { smallStage } from "../../contracts/stage.ts";
import type { DriveState, Item } from "../../support/infomaniak/drive-state.ts";
import { rootId } from "../../support/infomaniak/drive-state.ts";
import type { Infomaniak } from "../../support/infomaniak/infomaniak.ts";
import { baseOf, openMail } from "./mail-stage.ts";

/** An empty drive at a local Infomaniak; `infomaniak` is what it talks to, `again` a driver of another process. */
export const openKdrive = async (): Promise<
	StagedDrive & {
		readonly infomaniak: Infomaniak;
		readonly again: () => StagedDrive["drive"];
	}
> => {
	const { infomaniak, close } = await openMail(smallStage);
	const [state] = infomaniak.organisation.drives;
	if (!state) throw new Error("there should be a drive");
	state.items = state.items.filter(
		({ id, space }) => id === rootId || space !== undefined,
	);
	state.categories = [];
	state.used = 0;
	const again = () => createInfomaniakDrive(baseOf(infomaniak));
	return {
		infomaniak,
		again,
		drive: again(),
		byHand: handsOn(state),
		close,
	};
};

const handsOn = (state: DriveState): StagedDrive["byHand"] => {
	let next = 9000;
	const top =
		state.items.find(({ space }) => space === "is_team_space")?.id ?? rootId;
	const child = (parent: number, name: string): Item | undefined =>
		state.items.find(
			(one) =>
				one.id !== rootId &&
				one.parent === parent &&
				one.name === name &&
				one.trashed === null,
		);
	const make = (parent: number, name: string, kind: Item["kind"]): Item => {
		const root = state.items.find(({ id }) => id === rootId);
		if (!root) throw new Error("there should be a root");
		next += 1;
		const item: Item = { ...root, id: next, parent, name, kind };
		item.categories = [];
		state.items.push(item);
		return item;
	};
	const find = (path: string): Item | undefined => {
		let item: Item | undefined;
		for (const name of path.split("/")) {
			item = child(item?.id ?? top, name);
			if (!item) return undefined;
		}
		return item;
	};
	const content = (path: string): Buffer | null => {
		const item = find(path);
		return item ? (item.content ?? Buffer.alloc(0)) : null;
	};
	return {
		label: async (id, name, isOn) => {
			const item = state.items.find((one) => String(one.id) === id);
			const known = state.categories.find((one) => one.name === name);
			const category = known ?? newCategory(state, name);
			if (!item) throw new Error("there should be a file");
			item.categories = item.categories.filter((one) => one.id !== category.id);
			if (isOn)
				item.categories.push({
					id: category.id,
					added: 1,
					byAi: false,
					validation: null,
					member: 2,
				});
		},
		write: async (path, text) => {
			const names = path.split("/");
			const name = names.pop() ?? "";
			let parent = top;
			for (const folder of names)
				parent = (child(parent, folder) ?? make(parent, folder, "dir")).id;
			const item = child(parent, name) ?? make(parent, name, "file");
			item.content = Buffer.from(text);
			item.size = item.content.length;
			item.modified += 60;
		},
		read: async (path) => content(path)?.toString("utf8") ?? null,
		bytes: async (path) => content(path),
		remove: async (path) => {
			const item = find(path);
			if (!item) throw new Error("there should be a file");
			item.trashed = item.modified + 1;
		},
	};
};

const newCategory = (state: DriveState, name: string) => {
	const category = {
		id: 8000 + state.categories.length,
		name,
		color: "#009688",
		predefined: false,
		by: 2,
		since: 1,
	};
	state.categories.push(category);
	return category;
};
