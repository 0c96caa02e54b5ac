import { addCategory } from "./add.ts";
import { editCategory } from "./edit.ts";
import { forgetLearned } from "./forget.ts";
import { listCategories } from "./list.ts";
import { removeCategory } from "./remove.ts";
import { showCategory } from "./show.ts";

/** The commands of categories, for the list of all. */
export const categoryCommands = [
	listCategories,
	showCategory,
	addCategory,
	editCategory,
	removeCategory,
	forgetLearned,
] as const;
