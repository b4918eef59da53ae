import type { components } from '../../src/shared/api/schema'

/** The whole data set, as it is exported, imported and generated. */
export type Workspace = components['schemas']['Workspace']
