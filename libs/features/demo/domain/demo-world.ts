import type { DemoWorld } from './world.types';
import { applications } from './applications';
import { network, clusters } from './clusters';
import { competences } from './competences';
import { armelineNeeds } from './needs-armeline';
import { arvaneNeeds } from './needs-arvane';
import { armelineOffers } from './offers-armeline';
import { arvaneOffers } from './offers-arvane';
import { applicants } from './organisations-applicants';
import { armelineCompanies } from './organisations-armeline-1';
import { armelineEnvironment } from './organisations-armeline-2';
import { arvaneCompanies } from './organisations-arvane-1';
import { arvaneEnvironment } from './organisations-arvane-2';
import { armelinePersons } from './persons-armeline';
import { arvaneCompanyPersons } from './persons-arvane-1';
import { arvaneEnvironmentPersons } from './persons-arvane-2';
import { armelineProjects1 } from './projects-armeline-1';
import { armelineProjects2 } from './projects-armeline-2';
import { armelineProjects3 } from './projects-armeline-3';
import { armelineProjects4 } from './projects-armeline-4';
import { armelineProjects5 } from './projects-armeline-5';
import { arvaneProjects1 } from './projects-arvane-1';
import { arvaneProjects2 } from './projects-arvane-2';
import { arvaneProjects3 } from './projects-arvane-3';
import { arvaneProjects4 } from './projects-arvane-4';
import { arvaneProjects5 } from './projects-arvane-5';
import { arvaneProjects6 } from './projects-arvane-6';
import { arvaneProjects7 } from './projects-arvane-7';
import { armelineWorkingGroups1 } from './working-groups-armeline-1';
import { armelineWorkingGroups2 } from './working-groups-armeline-2';
import { arvaneWorkingGroups1 } from './working-groups-arvane-1';
import { arvaneWorkingGroups2 } from './working-groups-arvane-2';
import { arvaneWorkingGroups3 } from './working-groups-arvane-3';

/** The whole demo world, put together. */
export const demoWorld: DemoWorld = {
  network,
  clusters,
  competences,
  organisations: [...arvaneCompanies, ...arvaneEnvironment, ...armelineCompanies, ...armelineEnvironment, ...applicants],
  persons: [...arvaneCompanyPersons, ...arvaneEnvironmentPersons, ...armelinePersons],
  applications,
  projects: [
    ...arvaneProjects1,
    ...arvaneProjects2,
    ...arvaneProjects3,
    ...arvaneProjects4,
    ...arvaneProjects5,
    ...arvaneProjects6,
    ...arvaneProjects7,
    ...armelineProjects1,
    ...armelineProjects2,
    ...armelineProjects3,
    ...armelineProjects4,
    ...armelineProjects5,
  ],
  workingGroups: [...arvaneWorkingGroups1, ...arvaneWorkingGroups2, ...arvaneWorkingGroups3, ...armelineWorkingGroups1, ...armelineWorkingGroups2],
  offers: [...arvaneOffers, ...armelineOffers],
  needs: [...arvaneNeeds, ...armelineNeeds],
};
