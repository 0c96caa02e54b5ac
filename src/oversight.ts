import { commands } from "./commands.ts";
import type { Account, Actor } from "./core/actor.ts";
import { mayDecide as judge } from "./core/consider.ts";
import type { Request } from "./core/request.ts";
import { say, type Text } from "./core/text.ts";
import type { CommandList } from "./modules/help/listed.ts";
import { createDeciders, readAccount } from "./modules/people/deciders.ts";
import { personKey } from "./modules/people/who.ts";
import type { PlanUse } from "./modules/plans/plans.ts";
import { createMine } from "./modules/requests/mine.ts";
import { createConfiguredOwners } from "./modules/roles/configured-owners.ts";
import { createRoleBook } from "./modules/roles/role-book.ts";
import { fullName } from "./modules/users/name.ts";
import type { Systems } from "./services.ts";

type Parts = Systems & {
	readonly who: (account: Account) => Promise<Actor>;
	readonly owners: readonly string[];
	readonly now: () => number;
};

/** What the commands about requests, roles, plans, help and the home page need together. */
export const provideOversight = (parts: Parts) => {
	const { store, who, now } = parts;
	const commandList: CommandList = () => commands;
	const { requests } = store;
	const named = new Map(commands.map((command) => [command.name, command]));
	const mayDecide = (request: Request, actor: Actor) =>
		judge({ commands: named, now }, request, actor);
	const deciders = createDeciders(store.links, who);
	return {
		requests,
		commandList,
		commandNames: () => commands.map(({ name }) => name),
		mayDecide,
		deciderNames: async (request: Request): Promise<readonly string[]> => {
			const may = (actor: Actor) => mayDecide(request, actor);
			const accounts = await deciders(may, false);
			return Promise.all(
				accounts.map(async (account) => (await who(account)).name),
			);
		},
		myRequests: createMine({
			requests,
			mayDecide,
			isShown: (command) => named.get(command)?.shown ?? false,
		}),
		roleBook: roleBookOf(parts),
		planUse: () => planUseOf(parts.ksuite),
		aiLine: () => aiLineOf(parts.ai),
	};
};

const planUseOf = async (ksuite: Systems["ksuite"]): Promise<PlanUse> => {
	const [seats, quota, { drive, chat, trash }] = await Promise.all([
		ksuite.users.seats(),
		ksuite.mail.quota(),
		ksuite.storage.read(),
	]);
	return {
		seats: seats.used,
		addresses: quota.used,
		storage: drive + (chat ?? 0) + (trash ?? 0),
	};
};

const aiLineOf = async (ai: Systems["ai"]): Promise<Text> => {
	const place = await ai.describe();
	if (place === null) return say("home.ai-none");
	const { model, operator, region } = place;
	if (place.local) return say("home.ai-local", { model });
	return region === ""
		? say("home.ai-somewhere", { model, operator })
		: say("home.ai", { model, operator, region });
};

const roleBookOf = ({ store, ksuite, who, owners }: Parts) => {
	const nameOf = async (person: string): Promise<string> => {
		const account = readAccount(person);
		if (account) return (await who(account)).name;
		const user = await ksuite.users.find(person.slice(personKey("").length));
		return user ? fullName(user) : person;
	};
	return createRoleBook({
		grants: store.grants,
		personKey,
		personName: nameOf,
		configuredOwners: createConfiguredOwners({
			owners,
			personKey,
			user: async (email) => {
				const user = await ksuite.users.find(email);
				return user ? { id: user.id, name: fullName(user) } : null;
			},
			account: async (chatUser) => {
				const links = await store.links.all();
				const link = links.find(({ account }) =>
					account.endsWith(`:${chatUser}`),
				);
				const account = link ? readAccount(link.account) : null;
				return account ? who(account) : null;
			},
		}),
	});
};
