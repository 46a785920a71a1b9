import type { BudgetLine } from '../plan/plan.ts';

export interface Branch {
  readonly line: BudgetLine;
  readonly children: readonly Branch[];
}

/** The lines as a tree, in the order of the table. A line whose parents lead nowhere, or back to itself, stands at the top: none is lost. */
export function treeOf(lines: readonly BudgetLine[]): Branch[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const isTop = (line: BudgetLine): boolean => line.parent === undefined || !byId.has(line.parent) || leadsBack(line, byId);
  const tops = new Set(lines.filter(isTop));
  const childrenOf = new Map<string, BudgetLine[]>();
  for (const line of lines) {
    if (line.parent === undefined || tops.has(line)) continue;
    const siblings = childrenOf.get(line.parent);
    if (siblings) siblings.push(line);
    else childrenOf.set(line.parent, [line]);
  }
  const branch = (line: BudgetLine): Branch => ({ line, children: (childrenOf.get(line.id) ?? []).map(branch) });
  return [...tops].map(branch);
}

/** The lines below a branch that have none below them; of a leaf, itself. */
export function leavesOf({ line, children }: Branch): BudgetLine[] {
  return children.length === 0 ? [line] : children.flatMap(leavesOf);
}

function leadsBack(line: BudgetLine, byId: ReadonlyMap<string, BudgetLine>): boolean {
  const seen = new Set<string>();
  for (let at = line.parent; at !== undefined && !seen.has(at); at = byId.get(at)?.parent) {
    if (at === line.id) return true;
    seen.add(at);
  }
  return false;
}
