import type { Organisation } from "../../support/infomaniak/organisation.ts";
import type { Use } from "./matrix-run.ts";
import type { Ground } from "./matrix-stage.ts";

const at = (name: string) => `${name}@alpenblick.example`;

const boxOf = ({ hostings }: Organisation, name: string) =>
	hostings
		.flatMap(({ mailboxes }) => mailboxes)
		.find((one) => one.name === name);

/** Where a read finds nothing that Infomaniak says is not there. */
const nothing: NonNullable<Use["lesser"]> = (value, { kind }) =>
	kind === 404 && value === "null";

/** A mailbox with passwords of two devices. */
const withDevices =
	(...types: readonly ("computer" | "legacy")[]) =>
	({ organisation }: Ground): void => {
		boxOf(organisation, "info")?.devices.push(
			...types.map((type, index) => ({
				id: 790_001 + index,
				label: type,
				type,
				protocols: "imap" as const,
				member: null,
				password: `old-${index}`,
				since: 1_700_000_000,
				lastConnection: null,
			})),
		);
	};

/** Every method about mail addresses, in every way it can go. */
export const mailUses: readonly Use[] = [
	{ method: "mail.domains", run: ({ mail }) => mail.domains() },
	{ method: "mail.list", run: ({ mail }) => mail.list({ search: "info" }) },
	{
		method: "mail.get",
		run: ({ mail }) => mail.get(at("info")),
		lesser: nothing,
	},
	{
		method: "mail.get",
		how: "by an alias",
		run: ({ mail }) => mail.get(at("hello")),
		lesser: nothing,
	},
	{ method: "mail.quota", run: ({ mail }) => mail.quota() },
	{
		method: "mail.create",
		how: "for nobody",
		run: ({ mail }) => mail.create(at("neu"), null),
		codes: ["already-there"],
		again: ["already-there"],
		half: {
			kind: "told",
			is: (organisation) => boxOf(organisation, "neu")?.devices.length === 0,
		},
	},
	{
		method: "mail.create",
		how: "for a member",
		run: ({ mail }, { who }) => mail.create(at("neu"), who(at("anna.baumann"))),
		codes: ["already-there"],
		again: ["already-there"],
		lesser: (value) => value.includes('"ownerId":null'),
		half: {
			kind: "told",
			is: (organisation) => {
				const box = boxOf(organisation, "neu");
				return box?.devices.length === 0 || box?.members.length === 0;
			},
		},
	},
	{
		method: "mail.create",
		how: "when all were looked at before",
		run: ({ mail }, { who }) =>
			mail.create(at("neu"), who(at("anna.baumann")), { looked: true }),
		codes: ["already-there"],
		again: ["already-there"],
		lesser: (value) => value.includes('"ownerId":null'),
		half: {
			kind: "told",
			is: (organisation) => {
				const box = boxOf(organisation, "neu");
				return box?.devices.length === 0 || box?.members.length === 0;
			},
		},
	},
	{
		method: "mail.create",
		how: "with one password",
		access: "password",
		run: ({ mail }, { who }) => mail.create(at("neu"), who(at("anna.baumann"))),
		codes: ["already-there"],
		again: ["already-there"],
	},
	{
		method: "mail.create",
		how: "with one password, when all were looked at before",
		access: "password",
		run: ({ mail }) => mail.create(at("neu"), null, { looked: true }),
		codes: ["already-there"],
		again: ["already-there"],
	},
	{
		method: "mail.addAlias",
		run: ({ mail }) => mail.addAlias(at("info"), at("post")),
		codes: ["already-there"],
		again: ["already-there"],
	},
	{
		method: "mail.addAlias",
		how: "when all were looked at before",
		run: ({ mail }) => mail.addAlias(at("info"), at("post"), { looked: true }),
		codes: ["already-there"],
		again: ["already-there"],
	},
	{
		method: "mail.removeAlias",
		run: ({ mail }) => mail.removeAlias(at("info"), at("hello")),
		again: ["not-found"],
	},
	{
		method: "mail.remove",
		run: ({ mail }) => mail.remove(at("info")),
		again: ["not-found"],
	},
	{
		method: "mail.resetPassword",
		given: withDevices("computer", "computer"),
		run: ({ mail }) => mail.resetPassword(at("info")),
		half: {
			kind: "told",
			is: (organisation) => boxOf(organisation, "info")?.devices.length === 0,
		},
	},
	{
		method: "mail.resetPassword",
		how: "from before there were devices",
		given: withDevices("computer", "legacy", "computer"),
		run: ({ mail }) => mail.resetPassword(at("info")),
		// The first call of it is refused, which nobody learns when the answer is lost.
		codes: ["ksuite-unclear"],
		half: {
			kind: "told",
			is: (organisation) => {
				const devices = boxOf(organisation, "info")?.devices ?? [];
				return devices.some(
					({ type, password }) => type === "legacy" && password !== "old-1",
				);
			},
		},
	},
	{
		method: "mail.resetPassword",
		how: "by hand",
		access: "password",
		run: ({ mail }) => mail.resetPassword(at("info")),
	},
];
