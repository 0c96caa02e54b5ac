import { answer } from "./answer.ts";
import { readers } from "./readers.ts";

// Run as a process of its own, which may neither write, nor connect, nor see more than this product's own code.
await answer(readers, process.argv[2] ?? "");
