import type { ExecutionArgs, ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { KnownDocuments } from '../known-documents.ts'

/** Carries out by `planned` what it takes on; the rest, by its null, stays with the executor that Yoga brings. What it took on once is known from then on. */
export function usePlannedExecution(
  planned: (args: ExecutionArgs) => Promise<ExecutionResult | null>,
  documents: KnownDocuments,
): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args: ExecutionArgs) => {
        const result = await planned(args)
        if (result === null) return executeFn(args)
        documents.add(args.document)
        return result
      })
    },
  }
}
