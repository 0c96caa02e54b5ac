import { memberChannel } from "../access.ts";
import { isObject, type JsonObject } from "../json.ts";
import { Refusal } from "../refusal.ts";
import type { RegisteredCommand } from "../registration.ts";
import { respond } from "../respond.ts";
import type { Channel } from "../state/channels.ts";
import type { ResponseContext } from "../state/response-urls.ts";
import type { World } from "../state/world.ts";
import type { Person } from "../workspace.ts";
import type { Deliver } from "./delivery.ts";
import { type Outcome, refused, settled } from "./outcome.ts";
import { channelName, VERIFICATION_TOKEN } from "./payload.ts";
import { typedText } from "./typed-text.ts";

/** A slash command as somebody typed it. */
export type TypedCommand = {
	as: string;
	channel: string;
	command: string;
	text: string;
	threadTs?: string | undefined;
};

/** Hands a slash command to the app; a body in its acknowledgement becomes a message. */
export async function runCommand(
	world: World,
	deliver: Deliver,
	typed: TypedCommand,
): Promise<Outcome> {
	const { as, command } = typed;
	const accepted = accept(world, typed);
	if (typeof accepted === "string") return refused(accepted);
	const context = {
		channel: accepted.channel.id,
		userId: as,
		messageTs: null,
		threadTs: null,
	};
	const payload = payloadOf(world, typed, accepted, context);
	const answer = await deliver({ kind: "slash_commands", payload });
	if (answer.kind === "acknowledged") {
		const sentence = showAnswer(world, context, answer.body, command);
		return sentence === null ? { kind: "done" } : failed(world, as, sentence);
	}
	const isLate = answer.reason === "http_timeout";
	const code = isLate ? "operation_timeout" : "dispatch_failed";
	return settled(world, as, answer, failure(command, code));
}

type Accepted = {
	registered: RegisteredCommand;
	person: Person;
	channel: Channel;
};

/** What the command needs, or the sentence why Slack does not take it. */
function accept(world: World, typed: TypedCommand): Accepted | string {
	const { as, command } = typed;
	const registered = world.app.commands.find((one) => one.command === command);
	const person = world.people.find(as);
	const channel = memberChannel(world, as, typed.channel);
	if (person === null || channel === null)
		return "You are not in this conversation.";
	if (registered === undefined) return unknownCommand(command);
	return typed.threadTs === undefined
		? { registered, person, channel }
		: `${command} is not supported in threads. Sorry!`;
}

function payloadOf(
	world: World,
	{ as, command, text }: TypedCommand,
	{ registered, person, channel }: Accepted,
	context: ResponseContext,
): JsonObject {
	const trimmed = text.trim();
	return {
		token: VERIFICATION_TOKEN,
		team_id: world.team.id,
		team_domain: world.team.domain,
		channel_id: channel.id,
		channel_name: channelName(channel),
		user_id: as,
		user_name: person.name,
		command,
		text: registered.shouldEscape ? typedText(world, trimmed, true) : trimmed,
		api_app_id: world.people.bot.appId,
		is_enterprise_install: "false",
		response_url: world.address.url + world.responseUrls.issue(context),
		trigger_id: world.triggers.issue({ userId: as, viewId: null }),
	};
}

function showAnswer(
	world: World,
	context: ResponseContext,
	body: unknown,
	command: string,
): string | null {
	const fields = typeof body === "string" ? { text: body } : body;
	if (body === null || body === "") return null;
	if (!isObject(fields)) return failure(command, "invalid_command_response");
	if (Object.keys(fields).length === 0) return null;
	try {
		respond(world, context, fields);
		return null;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return failure(command, error.code);
	}
}

function failed(world: World, userId: string, sentence: string): Outcome {
	world.hub.publish({ kind: "notice", userId, text: sentence });
	return { kind: "unanswered", sentence };
}

function failure(command: string, code: string): string {
	return `${command} failed with the error "${code}"`;
}

function unknownCommand(command: string): string {
	return `${command} is not a valid command. In Slack, all messages that start with the "/" character are interpreted as commands. If you are trying to send a message and not run a command, try preceding the "/" with an empty space.`;
}
