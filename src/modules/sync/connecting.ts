import { z } from "zod";
import { type Account, type Actor, accountKey } from "../../core/actor.ts";
import { attempt, problemText } from "../../core/attempt.ts";
import type { Audit } from "../../core/audit.ts";
import type { Announcer } from "../../core/chat.ts";
import { allowed } from "../../core/decide.ts";
import type { Log } from "../../core/log.ts";
import type { PageAnswer, PageHandler } from "../../core/page-form.ts";
import { Problem } from "../../core/problem.ts";
import { auditParty, partyOf } from "../../core/record.ts";
import { say, type Text } from "../../core/text.ts";
import type { Holder } from "../../pim/account.ts";
import type { Collection } from "../../pim/collection.ts";
import { readHolder } from "../../pim/holder-key.ts";
import { connectedView } from "./connected-view.ts";
import type { Connections } from "./connections.ts";
import { kindsText } from "./count-kinds.ts";
import type { OpenAccount } from "./needs.ts";

type Needs = {
	readonly who: (account: Account) => Promise<Actor>;
	readonly readAccount: (key: string) => Account | null;
	readonly servers: readonly string[];
	readonly open: OpenAccount;
	readonly connections: Pick<Connections, "keep">;
	readonly announcer: Pick<Announcer, "announce">;
	readonly audit: Pick<Audit, "add">;
	/** Has the first points of an account taken; answers at once. */
	readonly protect: (holder: Holder) => void;
	readonly log: Log;
	readonly now: () => number;
};

/** Makes the handling of what was typed into the page: tried at once, kept only when it works, and told in the chat. */
export const createConnecting =
	(needs: Needs): PageHandler =>
	async (typed, about) => {
		const { holder, actor } = await askerOf(needs, about);
		const connection = {
			holder,
			server: serverOf(needs.servers, typed.get("server")),
			login: typed.get("login") ?? "",
			password: typed.get("password") ?? "",
			since: needs.now(),
		};
		const tried = await attempt(needs.log, () => lookInto(needs, connection));
		if (tried.kind === "problem") return again(tried.problem);
		// While the server was looked at, somebody may have lost the right to this.
		await askerOf(needs, about);
		await needs.connections.keep(connection);
		await needs.audit.add({
			at: needs.now(),
			event: "done",
			by: auditParty(partyOf(actor)),
			command: holder.kind === "service" ? "sync service" : "sync connect",
			request: null,
			details: { server: connection.server },
		});
		needs.protect(holder);
		const view = connectedView(holder, connection.server, tried.value);
		const { account } = actor;
		// Who cannot be reached in the chat reads it on the page all the same.
		await attempt(needs.log, () =>
			needs.announcer.announce({ kind: "person", account }, view),
		);
		return {
			kind: "done",
			title: say("sync.page.done"),
			lines: linesOf(tried.value),
		};
	};

const aboutSchema = z.object({ holder: z.string(), account: z.string() });

/** Decided anew: who asked for the page may not be the same person, or no admin, any more. */
const askerOf = async (needs: Needs, about: unknown) => {
	const read = aboutSchema.parse(about);
	const holder = readHolder(read.holder);
	const account = needs.readAccount(read.account);
	if (holder === null || account === null) throw new Problem("not-allowed");
	const actor = await needs.who(account);
	if (accountKey(actor.account) !== read.account || !may(actor, holder, needs))
		throw new Problem("not-allowed");
	return { holder, actor };
};

const may = (actor: Actor, holder: Holder, { now }: Needs): boolean =>
	holder.kind === "service"
		? allowed(actor.grants, "admin", "sync service", now())
		: actor.userId !== null && actor.person === holder.person;

const serverOf = (
	servers: readonly string[],
	typed: string | undefined,
): string => {
	const server = typed ?? (servers.length === 1 ? servers[0] : undefined);
	if (server === undefined || !servers.includes(server))
		throw new Problem("sync-server");
	return server;
};

const lookInto = async (
	{ open }: Needs,
	connection: Parameters<OpenAccount>[0],
): Promise<readonly Collection[]> => {
	const account = await open(connection);
	await account.capabilities();
	return account.collections();
};

/** The sentences of the chat name commands; on the page it is typed in anew. */
const again = (problem: Problem): PageAnswer => ({
	kind: "again",
	title:
		problem.code === "sync-login"
			? say("sync.page.refused")
			: problemText(problem),
	lines: problem.code === "sync-login" ? [say("sync.page.refused.help")] : [],
});

const linesOf = (collections: readonly Collection[]): readonly Text[] =>
	collections.length === 0
		? [say("sync.connected.none"), say("sync.page.back")]
		: [
				say("sync.connected.what", { what: kindsText(collections) }),
				say("sync.page.back"),
			];
