import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Lazy routes on a busy machine take their time.
configure({ asyncUtilTimeout: 5000 })

afterEach(cleanup)
