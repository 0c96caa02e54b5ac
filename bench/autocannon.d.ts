declare module "autocannon" {
	type Request = { body?: string; headers?: Record<string, string> };
	type Options = {
		url: string;
		connections: number;
		amount: number;
		method: "POST";
		requests: readonly { setupRequest: (request: Request) => Request }[];
	};
	type Running = {
		on: (
			event: "response",
			listener: (client: unknown, status: number) => void,
		) => void;
	};
	const autocannon: (
		options: Options,
		done: (error: Error | null) => void,
	) => Running;
	export default autocannon;
}
