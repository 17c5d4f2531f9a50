import { centreNomination } from '@/lib/procedures/centre-nomination';
import { direct } from '@/lib/procedures/direct';
import { innovationPost } from '@/lib/procedures/innovation-post';
import { jointFunding } from '@/lib/procedures/joint-funding';
import { canMove, type Procedure } from '@/lib/procedures/procedure';
import { productListing } from '@/lib/procedures/product-listing';
import { researchPlace } from '@/lib/procedures/research-place';
import { sessionProposal } from '@/lib/procedures/session-proposal';
import { stayReward } from '@/lib/procedures/stay-reward';
import { teamExchange } from '@/lib/procedures/team-exchange';
import { ProcedureKey } from '@/prisma/generated/enums';

/** Every procedure, by its key in the database. */
export const procedures: Record<ProcedureKey, Procedure> = {
  DIRECT: direct,
  JOINT_FUNDING: jointFunding,
  INNOVATION_POST: innovationPost,
  STAY_REWARD: stayReward,
  TEAM_EXCHANGE: teamExchange,
  RESEARCH_PLACE: researchPlace,
  PRODUCT_LISTING: productListing,
  CENTRE_NOMINATION: centreNomination,
  SESSION_PROPOSAL: sessionProposal,
};

/** Procedures in which an organisation says whether it would take the applicant. */
export const hostedProcedures = Object.values(ProcedureKey).filter((key) => 'confirmAsHost' in procedures[key].moves);

/** Whether a panel decides in a procedure. */
export function hasPanel(key: ProcedureKey): boolean {
  return canMove(procedures[key], 'notSelect', 'IN_REVIEW');
}
