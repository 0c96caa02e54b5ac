import { describe } from "vitest";
import { plansContract } from "../../contracts/plans.ts";
import type { Abilities } from "../../contracts/stage.ts";
import { storageContract } from "../../contracts/storage.ts";
import { teamsContract } from "../../contracts/teams.ts";
import { usersContract } from "../../contracts/users.ts";
import { openStage } from "./stage.ts";

const can: Abilities = {
	changesAll: false,
	tellsAll: false,
	namesOutsiders: false,
};

describe("the kSuite at Infomaniak", () => {
	usersContract("Infomaniak", openStage, can);
	teamsContract("Infomaniak", openStage);
	storageContract("Infomaniak", openStage, can);
	plansContract("Infomaniak", openStage, can);
});
