/// <reference types="vite/client" />

/** True in builds that carry the mock; replaced at build time, so that everything behind it disappears from the others. */
declare const __MOCK__: boolean

/** The contract, as `.ci/reference.mjs` compiles it for the API reference. */
declare module '*/openapi.yaml' {
  const contract: unknown
  // oxlint-disable-next-line import/no-default-export
  export default contract
}

interface ImportMetaEnv {
  /** Address of the real API, e.g. https://api.example.com/api/v1; this origin's /api/v1 if it is not set. */
  readonly VITE_API_URL?: string
  /** Development: paths of that API that the mock answers all the same, e.g. "/settings/*,/attributes". */
  readonly VITE_MOCK?: string
  /** Where people sign in and out in a deployment with its own session cookie. */
  readonly VITE_SIGN_IN_URL?: string
  readonly VITE_SIGN_OUT_URL?: string
}
