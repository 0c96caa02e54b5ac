import type { Documents } from "../needs.ts";

/** What questions about documents and summaries need of the world. */
export type Asking = Pick<Documents, "ai" | "house">;
