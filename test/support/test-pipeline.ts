import { setTimeout as pause } from "node:timers/promises";
import type { Account, Actor } from "../../src/core/actor.ts";
import { createApp } from "../../src/core/app.ts";
import type { Command } from "../../src/core/command.ts";
import type { LogEvent } from "../../src/core/log.ts";
import type { Pipeline, Shown } from "../../src/core/pipeline.ts";
import type { Request } from "../../src/core/request.ts";
import { recover, tend } from "../../src/core/tend.ts";
import type { Answer } from "../../src/core/view.ts";
import { createWorking } from "../../src/core/working.ts";
import { createSeal, newSealKey } from "../../src/store/seal.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { quietPort, requestOf } from "./suitemate.ts";

type Who = "asker" | "decider" | "stranger";

/** The pipeline over an in-memory store with commands of a test's own; pauses take no time, the clock is set by hand. */
export const openTestPipeline = <S>(
	commands: readonly Command<S>[],
	services: S,
) => openTestPipelineOver(commands, () => services);

/** The same for services that live in the pipeline's own store. */
export const openTestPipelineOver = async <S>(
	commands: readonly Command<S>[],
	provide: (store: Store, clock: { now: number }) => S,
	given?: Store,
) => {
	const store =
		given ?? (await openStore(":memory:", createSeal(newSealKey())));
	const clock = { now: Date.UTC(2026, 10, 22, 14) };
	const services = provide(store, clock);
	return {
		...over(store, clock, commands, services),
		store,
		services,
		close: store.close,
	};
};

/** What {@link openTestPipeline} gives. */
export type TestPipeline<S> = Awaited<ReturnType<typeof openTestPipeline<S>>>;

const over = <S>(
	store: Store,
	clock: { now: number },
	commands: readonly Command<S>[],
	services: S,
) => {
	const told: ((request: Request) => void)[] = [];
	const logged: LogEvent[] = [];
	const working = createWorking(`process ${Math.random()}`);
	const pipeline: Pipeline<S> = {
		commands: new Map(commands.map((command) => [command.name, command])),
		services,
		who: async (account) => actor(account),
		requests: store.requests,
		jobs: store.jobs,
		working: { ...working, pause: () => pause(1) },
		audit: store.audit,
		onBehalf: (_person, _kind, _progress, work) => work(),
		threshold: () => 1,
		waits: {
			confirm: 9e5,
			approve: 9e6,
			remind: 9e5,
			escalate: 9e6,
			hands: 9e8,
		},
		now: () => clock.now,
		log: (event) => void logged.push(event),
		changed: (request) => {
			for (const tell of told) tell(request);
		},
	};
	const app = createApp(pipeline, {
		cards: store.cards,
		deciders: async () => [],
		suggest: async () => [],
	});
	return {
		pipeline,
		app,
		clock,
		logged,
		onChange: (tell: (request: Request) => void) => void told.push(tell),
		ask: async (command: string, input: Record<string, string>) =>
			requestOf(
				await app.invoke({ command, input }, account("asker"), quietPort),
			),
		say: async (id: string, said: Answer, who: Who = "asker") =>
			answered(await app.answer(id, said, account(who))),
		tend: () => tend(pipeline),
		idle: working.idle,
		events: async () =>
			(await store.audit.list({})).map(({ event }) => event).reverse(),
		until: async (isTrue: () => boolean) => {
			for (let tries = 0; tries < 2000 && !isTrue(); tries += 1) await pause(2);
			if (!isTrue()) throw new Error("this never came true");
		},
		/** Another process on the same store, after its start. */
		reopen: async () => {
			const next = over(store, clock, commands, services);
			await recover(next.pipeline);
			return next;
		},
	};
};

const answered = (shown: Shown): Request => {
	if (shown.kind !== "problem") return requestOf(shown);
	const { text } = shown;
	throw new Error(JSON.stringify(text));
};

/** The account of somebody in these tests. */
export const account = (user: Who): Account => ({
	platform: "test",
	team: "T",
	user,
});

const actor = (from: Account): Actor => ({
	account: from,
	person: from.user,
	userId: from.user,
	name: from.user,
	email: null,
	locale: "en-GB",
	zone: "Europe/Zurich",
	grants: from.user === "stranger" ? [{ role: "member" }] : [{ role: "admin" }],
});
