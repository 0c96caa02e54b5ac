import type { JsonObject } from "./json.ts";
import type { StoredFile } from "./state/files.ts";
import type { World } from "./state/world.ts";

/** A file as the Web API and the events show it; an image not looked at yet has no mimetype, as in real Slack. */
export function fileJson(world: World, file: StoredFile): JsonObject {
	const { url } = world.address;
	const isReady = world.clock.now() >= file.readyAt;
	const type = /\.([a-z0-9]{1,10})$/i.exec(file.name)?.[1]?.toLowerCase();
	const address = `${url}/files/${world.team.id}-${file.id}/${encodeURIComponent(file.name)}`;
	return {
		id: file.id,
		created: Math.floor(file.created / 1000),
		timestamp: Math.floor(file.created / 1000),
		name: file.name,
		title: file.title,
		mimetype: isReady ? file.mimetype : "",
		filetype: isReady ? (type ?? "binary") : "",
		pretty_type: (type ?? "binary").toUpperCase(),
		user: file.user,
		user_team: world.team.id,
		editable: false,
		size: file.bytes?.length ?? 0,
		mode: "hosted",
		is_external: false,
		is_public: file.channels.length > 0,
		public_url_shared: false,
		url_private: address,
		url_private_download: address,
		permalink: `${url}/files/${file.user}/${file.id}/`,
		channels: file.channels,
		file_access: "visible",
		...(file.altText === "" ? {} : { alt_txt: file.altText }),
	};
}
