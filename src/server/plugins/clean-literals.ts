import type { ASTVisitor, ValidationContext } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { refusal } from '../refusal.ts'
import { isCleanText } from './clean-text.ts'

/** Refuses texts written into the document itself, `"\u0000"`, by the rule that `strict-request.ts` holds for variables. */
export function useCleanLiterals(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(CleanLiterals)
    },
  }
}

function CleanLiterals(context: ValidationContext): ASTVisitor {
  return {
    StringValue(node) {
      if (isCleanText(node.value)) return
      const message = 'A text in the query holds U+0000 or half of a surrogate pair, which no text of the record can.'
      context.reportError(refusal('BAD_USER_INPUT', message, { field: 'query' }, { status: 400 }, { nodes: [node] }))
    },
  }
}
