/** What is left to the general executor: introspection, interfaces, directives, mutations. */
export class Unplanned extends Error {}
