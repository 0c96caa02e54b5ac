import { z } from "zod";
import type { Infomaniak } from "./infomaniak.ts";
import { type Call, withId } from "./walk.ts";

const withUndo = z.object({ data: z.object({ cancel_id: z.string() }) });

/** Files: made, looked at, moved, thrown away, brought back, deleted for good. */
export const walkFiles = async (call: Call): Promise<void> => {
	const v2 = "/2/drive/902";
	const v3 = "/3/drive/902";
	const { data: folder } = withId.parse(
		await call(`POST ${v3}/files/team_directory?with=path`, {
			body: { name: "Ablage", for_all_user: true },
		}),
	);
	const { data: inner } = withId.parse(
		await call(`POST ${v3}/files/${folder.id}/directory`, {
			body: { name: "2026" },
		}),
	);
	const { data: file } = withId.parse(
		await call(
			`POST ${v3}/upload?directory_id=${inner.id}&file_name=a.pdf&total_size=3&conflict=rename&with=path,hash,categories`,
			{ bytes: Buffer.from("pdf") },
		),
	);
	await call(`GET ${v3}/files/${file.id}?with=path,hash,categories`);
	await call(`GET ${v3}/files/1/files?limit=5&type[]=dir&with=path`);
	await call(`GET ${v3}/files/${inner.id}/files?order_by[]=name`);
	await call(`GET ${v3}/files/largest?limit=20&with=path`);
	await call(`GET ${v3}/files/search?query=a.pdf&types[]=file`);
	await call(`GET ${v2}/files/${file.id}/hash`);
	await call(`GET ${v2}/files/${folder.id}/sizes?depth=unlimited`);
	await call(`GET ${v3}/files/${folder.id}/count?depth=unlimited`);
	await call(`GET ${v2}/files/${file.id}/download`);
	await call(`POST ${v2}/files/${file.id}/rename`, {
		body: { name: "b.pdf" },
	});
	await call(`POST ${v3}/files/${file.id}/move/${folder.id}`, {
		body: { conflict: "rename" },
	});
	const { data: undo } = withUndo.parse(
		await call(`DELETE ${v2}/files/${file.id}`),
	);
	await call(`GET ${v3}/trash/${file.id}`);
	await call(`POST ${v2}/cancel`, { body: { cancel_id: undo.cancel_id } });
	await call(`DELETE ${v2}/files/${file.id}`);
	await call(`GET ${v3}/trash?limit=5&with=path`);
	await call(`GET ${v2}/trash/count`);
	await call(`POST ${v2}/trash/${file.id}/restore`, {
		body: { destination_directory_id: folder.id },
	});
	await call(`DELETE ${v2}/files/${file.id}`);
	await call(`DELETE ${v2}/trash/${file.id}`);
	await call(`DELETE ${v2}/trash`);
};

/** Categories: made, changed, put on files and taken off, judged, deleted. */
export const walkCategories = async (
	call: Call,
	{ organisation }: Infomaniak,
): Promise<void> => {
	const v2 = "/2/drive/902";
	const [drive] = organisation.drives;
	const file = drive?.items.find(
		({ kind, trashed }) => kind === "file" && trashed === null,
	);
	const all = `${v2}/categories`;
	const { data } = withId.parse(
		await call(`POST ${all}`, { body: { name: "Police", color: "#ff8800" } }),
	);
	await call(`GET ${all}`);
	await call(`PUT ${all}/${data.id}`, { body: { name: "Versicherung" } });
	const on = `${v2}/files/${file?.id}/categories/${data.id}`;
	await call(`POST ${on}`, { body: {} });
	await call(`POST ${on}`, { body: {} });
	await call(`GET /3/drive/902/files/${file?.id}?with=categories`);
	await call(`DELETE ${on}`);
	const body = { file_ids: [file?.id] };
	await call(`POST ${v2}/files/categories/${data.id}`, { body });
	await call(`DELETE ${v2}/files/categories/${data.id}`, { body });
	file?.categories.push({
		id: data.id,
		added: 1,
		byAi: true,
		validation: "TO_VALIDATE",
		member: null,
	});
	await call(`POST ${on}/ai-feedback`, { body: { valid: true } });
	await call(`DELETE ${all}/${data.id}`);
};
