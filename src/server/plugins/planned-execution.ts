import type { ExecutionArgs, ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Carries out by `planned` what it takes on; the rest, by its null, stays with the executor that Yoga brings. */
export function usePlannedExecution(planned: (args: ExecutionArgs) => Promise<ExecutionResult | null>): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args: ExecutionArgs) => (await planned(args)) ?? executeFn(args))
    },
  }
}
