import type { Problem } from '@/api/problem';
import { NotFound } from '@/components/not-found';
import { ProblemAlert } from './problem-alert';

interface ProblemPageProps {
  readonly problem: Problem;
  readonly onRetry: () => unknown;
}

/** Instead of a whole page that could not be fetched. */
export function ProblemPage({ problem, onRetry }: ProblemPageProps) {
  return problem.status === 404 ? <NotFound /> : <ProblemAlert problem={problem} onRetry={onRetry} />;
}
