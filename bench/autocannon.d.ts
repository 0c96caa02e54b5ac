declare module "autocannon" {
	type Request = { body?: string; headers?: Record<string, string> };
	type Result = {
		requests: { average: number; total: number };
		latency: { p50: number; p99: number };
		errors: number;
		timeouts: number;
		non2xx: number;
		"2xx": number;
		duration: number;
	};
	const autocannon: (options: {
		url: string;
		connections: number;
		duration?: number;
		amount?: number;
		method: "POST";
		requests: readonly { setupRequest: (request: Request) => Request }[];
	}) => Promise<Result>;
	export default autocannon;
}
