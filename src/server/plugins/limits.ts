import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor'
import type { GraphQLError, ValidationContext } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { refusal } from '../refusal.ts'

export interface Limits {
  maxDepth: number
  maxAliases: number
  maxDirectives: number
  maxTokens: number
}

/** Bounds what a document may look like, before anything of it is executed. Introspection stays within all of them. */
export function useLimits(limits: Limits): Plugin {
  const { maxDepth, maxAliases, maxDirectives, maxTokens } = limits
  return EnvelopArmorPlugin({
    // The schema knows page sizes and their variables, and weighs by them.
    costLimit: { enabled: false },
    // The schema is public, so hiding the names of fields helps nobody.
    blockFieldSuggestion: { enabled: false },
    maxTokens: { n: maxTokens, onReject: [rejectTokens(maxTokens)] },
    maxDepth: { n: maxDepth, flattenFragments: true, ...reportAs('depth', maxDepth) },
    // By default an alias is free if it, or its field, is called __typename: that is how a thousand pass.
    maxAliases: { n: maxAliases, allowList: [], ...reportAs('aliases', maxAliases) },
    maxDirectives: { n: maxDirectives, ...reportAs('directives', maxDirectives) },
  })
}

/** Reported, not thrown, so that the rejection is kept in the validation cache like any other. */
function reportAs(what: string, limit: number) {
  return {
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null, error: GraphQLError) => {
        const found = Number(/found (\d+)/.exec(error.message)?.[1])
        const message = `The query has ${found} ${what === 'depth' ? 'levels' : what}; at most ${limit} are allowed.`
        context?.reportError(
          refusal('LIMIT_EXCEEDED', message, { field: what, value: found, limit }, { specStatus: 400 }),
        )
      },
    ],
  }
}

function rejectTokens(limit: number) {
  return () => {
    const message = `The query has more than ${limit} tokens; ask for less at once.`
    throw refusal('LIMIT_EXCEEDED', message, { field: 'tokens', limit }, { specStatus: 400 })
  }
}
