import type { Plugin } from 'graphql-yoga'
import { refusal } from '../refusal.ts'
import { factsOf } from '../request-facts.ts'
import { objectsOf } from './count-objects.ts'

/** Refuses an operation that could answer with more than `maxCost` objects, before it is executed; tells the cost otherwise. */
export function useCost(maxCost: number): Plugin {
  return {
    onExecute({ args, context, setResultAndStopExecution }) {
      const cost = objectsOf(args)
      factsOf(context.request).cost = cost
      if (cost <= maxCost) return
      const message = `The query could return ${cost} objects; at most ${maxCost} are allowed. Ask for fewer with "first", or nest less.`
      const error = refusal(
        'LIMIT_EXCEEDED',
        message,
        { field: 'cost', value: cost, limit: maxCost },
        { specStatus: 400 },
      )
      setResultAndStopExecution({ errors: [error] })
    },
  }
}
