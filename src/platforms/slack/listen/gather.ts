import type { FileSharedPayload } from "../payload.ts";

/** Files one person shared in one place, one right after another. */
export type Batch = {
	readonly team: string;
	readonly channel: string;
	readonly user: string;
	/** In the order they came. */
	readonly files: readonly string[];
	/** The same for no other. */
	readonly key: string;
};

/** Takes one more file. */
export type Gather = (payload: FileSharedPayload) => void;

/** Slack tells of each file of a message apart, and takes a moment to say in which message it stands. */
const quiet = 2000;
const most = 50;

type Waiting = {
	readonly files: string[];
	readonly timer: NodeJS.Timeout;
	readonly end: () => void;
};

/** Makes the waiting room of shared files: `take` gets those of one person and place once none came for two seconds; `busy` is told of the waiting. */
export const createGather = (
	busy: (work: Promise<unknown>) => void,
	take: (batch: Batch) => void,
): Gather => {
	const open = new Map<string, Waiting>();
	const begin = ({ team_id: team, event }: FileSharedPayload): Waiting => {
		const { channel_id: channel, user_id: user, file_id, event_ts } = event;
		const place = `${channel}:${user}`;
		const files: string[] = [];
		const over = Promise.withResolvers<void>();
		busy(over.promise);
		const end = (): void => {
			open.delete(place);
			take({
				...{ team, channel, user, files },
				key: `${place}:${file_id}:${event_ts}`,
			});
			over.resolve();
		};
		const waiting = { files, end, timer: setTimeout(end, quiet) };
		open.set(place, waiting);
		return waiting;
	};
	return (payload) => {
		const { channel_id, user_id, file_id } = payload.event;
		const waiting = open.get(`${channel_id}:${user_id}`) ?? begin(payload);
		waiting.files.push(file_id);
		waiting.timer.refresh();
		if (waiting.files.length < most) return;
		clearTimeout(waiting.timer);
		waiting.end();
	};
};
