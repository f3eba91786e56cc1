import { serve } from '@dkimkit/terraform-plugin'
import { demoProvider } from './demo-provider.js'

await serve(demoProvider)
