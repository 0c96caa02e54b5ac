/** How many steps reading a recurrence may still take, so that no rule can keep us; `isSpent` once one was refused. */
export type Budget = { left: number; isSpent: boolean };

/** A budget of so many steps. */
export const budgetOf = (left: number): Budget => ({ left, isSpent: false });

/** Takes one step; false when there is none left. */
export const step = (budget: Budget): boolean => {
	if (budget.left <= 0) budget.isSpent = true;
	else budget.left -= 1;
	return !budget.isSpent;
};
