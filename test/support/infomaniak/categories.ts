import { z } from "zod";
import { value } from "./answers.ts";
import { type Door, defineDoor, nothing } from "./door.ts";
import type { Category, DriveState, Item } from "./drive-state.ts";
import { presentOf } from "./item-fields.ts";
import { missing, Refusal } from "./refusal.ts";
import { driveOf } from "./shapes.ts";
import type { World } from "./world.ts";

const scope = "drive";
const base = "/2/drive/{drive_id}/categories";
const bulk = "/2/drive/{drive_id}/files/categories/{category_id}";
const onFile = "/2/drive/{drive_id}/files/{file_id}/categories/{category_id}";
const color = z
	.string()
	.regex(/^#(?:[a-fA-F0-9]{6}|[a-fA-F0-9]{3})$/u)
	.optional();
const fileIds = z.strictObject({ file_ids: z.array(z.int()) });

/** Categories of a drive, and on its files. */
export const categories: readonly Door[] = [
	defineDoor({
		method: "GET",
		path: base,
		scope,
		query: nothing,
		body: nothing,
		answer: ({ id }, { organisation }) => {
			const drive = driveOf(organisation, id("drive_id"));
			return value(drive.categories.map((one) => fieldsOf(one, drive)));
		},
	}),
	defineDoor({
		method: "POST",
		path: base,
		scope,
		query: nothing,
		body: z.strictObject({ name: z.string().min(1), color }),
		answer: ({ id, body }, { organisation, now, next }) => {
			const drive = driveOf(organisation, id("drive_id"));
			refuseTwice(drive, body.name);
			const category: Category = {
				id: next(),
				name: body.name,
				color: body.color ?? "#607d8b",
				predefined: false,
				by: organisation.token,
				since: now(),
			};
			drive.categories.push(category);
			return value(fieldsOf(category, drive));
		},
	}),
	defineDoor({
		method: "PUT",
		path: `${base}/{category_id}`,
		scope,
		query: nothing,
		body: z.strictObject({ name: z.string().min(1).optional(), color }),
		answer: ({ id, body }, { organisation }) => {
			const { drive, category } = find(organisation, id);
			if (body.name !== undefined && body.name !== category.name)
				refuseTwice(drive, body.name);
			category.name = body.name ?? category.name;
			category.color = body.color ?? category.color;
			return value(fieldsOf(category, drive));
		},
	}),
	defineDoor({
		method: "DELETE",
		path: `${base}/{category_id}`,
		scope,
		query: nothing,
		body: nothing,
		answer: ({ id }, { organisation }) => {
			const { drive, category } = find(organisation, id);
			drive.categories = drive.categories.filter((one) => one !== category);
			for (const item of drive.items) take(item, category.id);
			return value(true);
		},
	}),
	defineDoor({
		method: "POST",
		path: bulk,
		scope,
		query: nothing,
		body: fileIds,
		answer: ({ id, body }, world) => {
			const { drive, category } = find(world.organisation, id);
			return value(
				body.file_ids.map((file) =>
					put(presentOf(drive, file), category, world),
				),
			);
		},
	}),
	defineDoor({
		method: "DELETE",
		path: bulk,
		scope,
		query: nothing,
		body: fileIds,
		answer: ({ id, body }, { organisation }) => {
			const { drive, category } = find(organisation, id);
			const taken = body.file_ids.map((file) => {
				take(presentOf(drive, file), category.id);
				return { id: file, result: true };
			});
			return value(taken);
		},
	}),
	defineDoor({
		method: "POST",
		path: onFile,
		scope,
		query: nothing,
		body: nothing,
		answer: ({ id }, world) => {
			const { drive, category } = find(world.organisation, id);
			return value(put(presentOf(drive, id("file_id")), category, world));
		},
	}),
	defineDoor({
		method: "DELETE",
		path: onFile,
		scope,
		query: nothing,
		body: nothing,
		answer: ({ id }, { organisation }) => {
			const { drive, category } = find(organisation, id);
			take(presentOf(drive, id("file_id")), category.id);
			return value(true);
		},
	}),
	defineDoor({
		method: "POST",
		path: `${onFile}/ai-feedback`,
		scope,
		query: nothing,
		body: z.strictObject({ valid: z.boolean() }),
		answer: ({ id, body }, { organisation }) => {
			const { drive, category } = find(organisation, id);
			const item = presentOf(drive, id("file_id"));
			const mark = item.categories.find((one) => one.id === category.id);
			if (!mark?.byAi) throw missing();
			mark.validation = body.valid ? "CORRECT" : "INCORRECT";
			if (!body.valid) take(item, category.id);
			return value(true);
		},
	}),
];

const find = (
	organisation: World["organisation"],
	id: (name: string) => number,
) => {
	const drive = driveOf(organisation, id("drive_id"));
	const wanted = id("category_id");
	const category = drive.categories.find((one) => one.id === wanted);
	if (category === undefined) throw missing();
	return { drive, category };
};

const refuseTwice = ({ categories: all }: DriveState, name: string): void => {
	if (all.some((one) => one.name.toLowerCase() === name.toLowerCase()))
		throw new Refusal(409, "category_already_exist_error");
};

const put = (item: Item, { id }: Category, { organisation, now }: World) => {
	if (item.categories.some((one) => one.id === id))
		return { id: item.id, result: false, message: "error_already_exist" };
	item.categories.push({
		id,
		added: now(),
		byAi: false,
		validation: null,
		member: organisation.token,
	});
	return { id: item.id, result: true };
};

const take = (item: Item, category: number): void => {
	item.categories = item.categories.filter(({ id }) => id !== category);
};

const fieldsOf = (category: Category, { items }: DriveState) => ({
	id: category.id,
	name: category.name,
	color: category.color,
	is_predefined: category.predefined,
	created_by: category.by,
	created_at: category.since,
	user_uses: items.filter((item) =>
		item.categories.some(({ id }) => id === category.id),
	).length,
});
