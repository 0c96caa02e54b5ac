import {
	createServer,
	type IncomingMessage,
	type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";
import { json, play } from "./endpoint/play.ts";
import type { Step } from "./endpoint/script.ts";
import { type Speaks, shapes } from "./endpoint/shapes.ts";

const bodySchema = z.looseObject({
	model: z.string(),
	messages: z.array(z.object({ role: z.string(), content: z.string() })),
});

/** A question as the endpoint saw it. */
export type Seen = {
	readonly headers: IncomingMessage["headers"];
	readonly body: z.output<typeof bodySchema>;
	readonly system: string;
	readonly user: string;
	/** Whether the client went away before the answer was whole. */
	closed: boolean;
};

/** What it does for each question in turn, or by what it was asked; the last step repeats. */
export type Script = readonly Step[] | ((seen: Seen, count: number) => Step);

/** A model server on a real socket that answers by a script. */
export type ScriptedEndpoint = {
	readonly baseUrl: string;
	readonly port: number;
	readonly asked: readonly Seen[];
	/** Paths of everything else that was called. */
	readonly looked: readonly string[];
	/** Authorization headers of every request, whatever it was for. */
	readonly keys: readonly (string | undefined)[];
	/** Texts whose tokens were counted. */
	readonly counted: readonly string[];
	/** How often it was probed whether it holds itself to a schema. */
	readonly probes: () => number;
	/** How the list of models is answered from now on; null: as the dialect does. */
	readonly listAs: (step: Step | null) => void;
	/** How the probe for schemas is answered from now on; null: as a server that takes them. */
	readonly probeAs: (step: Step | null) => void;
	readonly close: () => Promise<void>;
};

/** Opens a scripted endpoint on loopback; must be closed. */
export const openEndpoint = async (
	script: Script,
	speaks: Speaks = "llama",
	port = 0,
): Promise<ScriptedEndpoint> => {
	const asked: Seen[] = [];
	const looked: string[] = [];
	const counted: string[] = [];
	const keys: (string | undefined)[] = [];
	let list: Step | null = null;
	let probed: Step | null = null;
	let probes = 0;
	const shape = shapes[speaks];
	const models = { data: [{ id: "scripted-model", ...shape.model }] };
	const handle = async (
		request: IncomingMessage,
		response: ServerResponse,
	): Promise<void> => {
		if (shape.server) response.setHeader("server", shape.server);
		const path = request.url ?? "/";
		keys.push(request.headers.authorization);
		if (path === "/tokenize" && shape.counts) {
			const { field, tell } = shape.counts;
			const text = textSchema.parse(await bodyOf(request))[field] ?? "";
			counted.push(text);
			json(response, 200, tell(Math.ceil(text.length / 4)));
			return;
		}
		if (path !== `${shape.prefix}/chat/completions`) {
			looked.push(path);
			const isList = path === `${shape.prefix}/models`;
			const found = isList ? models : shape.routes[path];
			if (isList && list) await play(list, response, nothing);
			else if (found) json(response, 200, found);
			else json(response, 404, { error: { message: "no such route" } });
			return;
		}
		const seen = await read(request);
		if (isProbe(seen)) {
			probes += 1;
			await play(probed ?? fitting, response, nothing);
			return;
		}
		response.on("close", () => {
			if (!response.writableFinished) seen.closed = true;
		});
		asked.push(seen);
		const step = stepOf(script, seen, asked.length);
		await play(step, response, {
			characters: seen.system.length + seen.user.length,
			model: seen.body.model,
		});
	};
	const server = createServer((request, response) => {
		handle(request, response).catch(() => response.destroy());
	});
	await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
	const bound = portOf(server.address());
	return {
		baseUrl: `http://127.0.0.1:${bound}${shape.prefix}`,
		port: bound,
		asked,
		looked,
		keys,
		counted,
		probes: () => probes,
		listAs: (step) => {
			list = step;
		},
		probeAs: (step) => {
			probed = step;
		},
		close: () =>
			new Promise<void>((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			}),
	};
};

const textSchema = z.object({
	content: z.string().optional(),
	prompt: z.string().optional(),
});
const formatSchema = z.object({
	json_schema: z.object({ name: z.literal("probe") }),
});
const isProbe = ({ body }: Seen): boolean =>
	formatSchema.safeParse(body.response_format).success;
const fitting: Step = { kind: "answer", text: '{"letter":"a"}' };

const nothing = { characters: 0, model: "" };

const stepOf = (script: Script, seen: Seen, count: number): Step => {
	const step =
		typeof script === "function"
			? script(seen, count)
			: (script[count - 1] ?? script.at(-1));
	if (step === undefined) throw new Error("the script is empty");
	return step;
};

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(Buffer.from(part));
	return JSON.parse(Buffer.concat(parts).toString("utf8"));
};

const read = async (request: IncomingMessage): Promise<Seen> => {
	const body = bodySchema.parse(await bodyOf(request));
	const said = (role: string): string =>
		body.messages.find((message) => message.role === role)?.content ?? "";
	return {
		headers: request.headers,
		body,
		system: said("system"),
		user: said("user"),
		closed: false,
	};
};

const portOf = (address: AddressInfo | string | null): number => {
	if (address === null || typeof address === "string")
		throw new Error("the endpoint has no port");
	return address.port;
};
