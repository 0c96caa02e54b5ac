import type { Change } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { newPassword } from "../../modules/mail/new-password.ts";
import { afterwards } from "./afterwards.ts";
import type { Base } from "./base.ts";
import type { Box } from "./mail-boxes.ts";
import {
	createDevice,
	deleteDevice,
	deleteDevices,
	listDevices,
	regenerateDevice,
} from "./routes/mail.ts";

/** A password of ours for the `password` field of a new mailbox, with a capital letter and a digit in it for rules that want them. */
export const strongPassword = (): string => {
	const password = newPassword();
	return /\d/u.test(password)
		? password.replace(/[a-z]/u, (letter) => letter.toUpperCase())
		: strongPassword();
};

/** Makes a password for one device: what opens a mailbox on the access model where each device has its own. Infomaniak tells it once, so an answer that is lost is `ksuite-unclear`. */
export const devicePassword = async (
	{ wire }: Base,
	{ hosting, name }: Pick<Box, "hosting" | "name">,
): Promise<string> => {
	const { password } = await wire.change(
		createDevice,
		{
			path: { service_mail: hosting.id, mailbox_name: name },
			body: { protocols: "imap", type: "other", label: "Suitemate" },
		},
		async () => null,
	);
	return password;
};

/** Takes every password of a mailbox away and makes one new one; where the account still has one password for a mailbox, which no route sets, the steps to do so. */
export const renewPassword = async (
	base: Base,
	found: Box,
): Promise<Change<string>> => {
	if (found.box.has_multi_password !== true) return byHand(base, found);
	const path = { service_mail: found.hosting.id, mailbox_name: found.name };
	const isRid = await base.wire
		.change(deleteDevices, { path }, () => nothingLeft(base, path), {
			legacy_device_deletion: () => new Problem("wrong-state"),
		})
		.catch((error: unknown) => {
			if (error instanceof Problem && error.code === "wrong-state")
				return false;
			throw error;
		});
	const password = isRid
		? await afterwards(devicePassword(base, found))
		: await replaceLegacy(base, found);
	return { kind: "done", facts: password };
};

type Path = { readonly service_mail: number; readonly mailbox_name: string };

/** The password from before there were devices cannot be deleted, only replaced. */
const replaceLegacy = async (base: Base, found: Box): Promise<string> => {
	const path = { service_mail: found.hosting.id, mailbox_name: found.name };
	const devices = await base.wire.pages(listDevices, { path });
	const legacy = devices.find(({ device }) => device.type === "legacy");
	const password = legacy
		? await regenerated(base, path, legacy.id)
		: await devicePassword(base, found);
	for (const { id } of devices.filter((one) => one !== legacy))
		await afterwards(
			base.wire.change(
				deleteDevice,
				{ path: { ...path, device_access: id } },
				() => isGone(base, path, id),
			),
		);
	return password;
};

const regenerated = async (
	{ wire }: Base,
	path: Path,
	id: number,
): Promise<string> => {
	const filling = { path: { ...path, device_access: id } };
	const nobodyKnows = async () => null;
	return (await wire.change(regenerateDevice, filling, nobodyKnows)).password;
};

const nothingLeft = async ({ wire }: Base, path: Path): Promise<true | null> =>
	(await wire.total(listDevices, { path })) === 0 || null;

const isGone = async (
	{ wire }: Base,
	path: Path,
	id: number,
): Promise<true | null> => {
	const devices = await wire.pages(listDevices, { path });
	return devices.every((one) => one.id !== id) || null;
};

const byHand = (base: Base, { address: { address } }: Box): Change<string> => ({
	kind: "handover",
	steps: [
		say("handover.mail.open", { address }),
		say("handover.mail.password.change"),
		say("handover.mail.password.give"),
	],
	link: base.manager(),
});
