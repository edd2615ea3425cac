/** What is left to the general executor: introspection, interfaces, directives of others, mutations. */
export class Unplanned extends Error {}
