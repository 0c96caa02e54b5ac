import type { Account } from "../../core/actor.ts";
import type { App } from "../../core/app.ts";
import type { Text } from "../../core/text.ts";
import { say } from "../../core/text.ts";
import type { Block, View } from "../../core/view.ts";
import { createPen, type Drawn, drawView } from "./draw/view.ts";
import type { Follow } from "./follow.ts";
import type { Pictures } from "./pictures.ts";
import type { Place } from "./place.ts";
import { createStage, type Stage } from "./stage.ts";
import { createGrowingStage, growsIn } from "./streaming/growing-stage.ts";
import type { Web } from "./web.ts";

/** A person's language and zone. */
export type Reader = { readonly locale: string; readonly zone: string };

/** Draws a text for a reader at a moment (ms). */
export type Read = (
	text: Text,
	reader: Reader & { readonly now: number },
) => string;

/** What every part of the Slack platform works with. */
export type Desk = {
	readonly app: App;
	readonly web: Web;
	readonly read: Read;
	readonly pictures: Pictures;
	/** Sends a file into a person's own messages; null when Slack would not take it. */
	readonly send: (
		file: Block & { kind: "file" },
		user: string,
	) => Promise<string | null>;
	/** What messages in threads of our own conversations go on with. */
	readonly follow: Follow;
	/** Where approvals go, when there is one channel for them. */
	readonly approvals: string | null;
	/** The reader a channel has. */
	readonly house: Reader;
	/** Forgets the consent of somebody who took it back in Slack. */
	readonly revoked: (account: Account) => Promise<void>;
	/** Looks a person's profile up anew next time. */
	readonly forget: (user: string) => void;
	/** Brings the cards of a request up to date. */
	readonly refresh: (request: string) => void;
	/** Aborted when the process goes and answers must end. */
	readonly closing: AbortSignal;
	/** The signal of work that begins now. */
	readonly patience: () => AbortSignal;
	/** Told of work that goes on after the acknowledgement, so that a stop can wait for it. */
	readonly busy: (work: Promise<unknown>) => void;
};

/** The account of a Slack user. */
export const slackAccount = (team: string, user: string): Account => ({
	platform: "slack",
	team,
	user,
});

/** Draws a view for a reader, its pictures uploaded and its files sent to the person first. */
export const draw = async (
	desk: Desk,
	view: View,
	reader: Reader & { readonly account?: Account },
): Promise<Drawn> => {
	const texts = reading(desk, reader);
	const files = new Map<Block, string | null>();
	for (const block of view.body) {
		if (block.kind === "picture")
			files.set(block, await desk.pictures(block.chart, texts, reader.locale));
		if (block.kind === "file" && reader.account)
			files.set(block, await desk.send(block, reader.account.user));
	}
	const pen = createPen(texts, (block) => files.get(block) ?? null);
	return drawView(view, pen, texts(say("view.more")));
};

/** How texts read for a reader now. */
export const reading = (desk: Desk, reader: Reader) => {
	const now = desk.app.now();
	return (text: Text): string => desk.read(text, { ...reader, now });
};

/** A stage that knows whether anything was shown on it yet, and is told when it must end. */
export type PlacedStage = Stage & {
	readonly isEmpty: () => boolean;
	readonly closing: AbortSignal;
};

/** A stage for one answer to somebody at a place. */
export const stageAt = (
	desk: Desk,
	start: Place,
	reader: Reader & { readonly account: Account },
): PlacedStage => {
	const { show, turns, streams, remove } = desk.web;
	// A view is drawn once, wherever it is tried to be shown, as its files are sent then.
	const drawn = new WeakMap<View, Promise<Drawn>>();
	let isEmpty = true;
	const parts = {
		start,
		draw: (view: View) => {
			isEmpty = false;
			const known = drawn.get(view) ?? draw(desk, view, reader);
			drawn.set(view, known);
			return known;
		},
		show,
		turns,
		live: { kind: "direct", user: reader.account.user } as const,
		moved: { title: say("view.moved"), body: [] },
	};
	const thread = growsIn(start);
	const stage = thread
		? createGrowingStage({ ...parts, ...thread, streams, remove })
		: createStage(parts);
	return {
		...stage,
		end: async (view) => {
			const stands = await stage.end(view);
			desk.follow.shown(view, stands, reader.account.user);
			return stands;
		},
		isEmpty: () => isEmpty,
		closing: desk.patience(),
	};
};
