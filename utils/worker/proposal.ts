import * as v from 'valibot';
import { type Proposal, ProposalSchema } from '../common/jobs/request.ts';
import { sessionArea } from './storage-area.ts';

const key = 'proposal';

/** Keeps the rows that a person ticked on the page until the workspace takes them; a later proposal replaces an earlier one. */
export async function keepProposal(proposal: Proposal): Promise<void> {
  await sessionArea.set(key, proposal);
}

/** The proposal of a kind that waits, if any. It is handed out once. */
export async function takeProposal(kind: string): Promise<Proposal | null> {
  const kept = v.safeParse(ProposalSchema, await sessionArea.get(key));
  if (!kept.success || kept.output.kind !== kind) return null;
  await sessionArea.remove(key);
  return kept.output;
}
