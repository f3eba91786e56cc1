import { integer } from '../wire/field.js'
import { message } from '../wire/message.js'

/** The answer of gRPC's health check; 1 is 'serving'. */
export const healthCheckAnswer = message({ status: integer(1) })
