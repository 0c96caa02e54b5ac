import type { JsonObject } from "./json.ts";
import type { StoredFile } from "./state/files.ts";
import type { World } from "./state/world.ts";

/** A file as messages, events and dialogs show it; an image not looked at yet has no mimetype, as in real Slack. */
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
		is_public: file.shares.some(({ channel }) => isPublic(world, channel)),
		public_url_shared: false,
		url_private: address,
		url_private_download: address,
		permalink: `${url}/files/${file.user}/${file.id}/`,
		file_access: "visible",
		...(file.altText === "" ? {} : { alt_txt: file.altText }),
	};
}

/** A file as files.info shows it: also where it was posted. */
export function sharedFileJson(world: World, file: StoredFile): JsonObject {
	const places = [...new Set(file.shares.map(({ channel }) => channel))];
	const among = (...kinds: string[]) =>
		places.filter((id) =>
			kinds.includes(world.channels.find(id)?.kind ?? "private"),
		);
	const shares = {
		public: sharesIn(world, file, among("channel")),
		private: sharesIn(world, file, among("private", "mpim", "im")),
	};
	return {
		...fileJson(world, file),
		shares: Object.fromEntries(
			Object.entries(shares).filter(([, found]) => Object.keys(found).length),
		),
		channels: among("channel"),
		groups: among("private", "mpim"),
		ims: among("im"),
		comments_count: 0,
	};
}

function sharesIn(world: World, file: StoredFile, channels: string[]) {
	const inOne = (id: string) =>
		file.shares
			.filter(({ channel }) => channel === id)
			.map(({ ts, threadTs }) => ({
				ts,
				...(threadTs === null ? {} : { thread_ts: threadTs }),
				channel_name: world.channels.find(id)?.name ?? "",
				team_id: world.team.id,
				share_user_id: file.user,
				source: "UNKNOWN",
			}));
	return Object.fromEntries(channels.map((id) => [id, inOne(id)]));
}

function isPublic(world: World, channel: string): boolean {
	return world.channels.find(channel)?.kind === "channel";
}

/** What Slack Connect shows of a file in an event: its id, and that files.info must be asked. */
export function fileStub(id: string): JsonObject {
	return {
		id,
		created: 0,
		timestamp: 0,
		mode: "file_access",
		file_access: "check_file_info",
	};
}
