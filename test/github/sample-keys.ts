/** Public keys whose private halves nobody has: the same at every run, so that what is written of them can be compared. */
export const sampleKeys = {
  one: [
    'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAmeJR/I3Mb5/TrOMUVz02Pc12fX+4L2TRBEMyJuyxcKFlWVWdDTOkLj+o',
    'FVeD5PBF6zxfuwQzymMhmL4hxhnS+GDjKYC/bQ8Nxoe7QpegCe4MC8FIExMZ6mbMhOubnJ06UYtR34YoTWBERdhl7CYdaZ1ZqUeM',
    'w9svEHulM6jxqebjLvgFYHYlp3ZCgZsuhpJ6OdOu3y37eraEQMJlQqc1EgBMqCLa5Wwfu7ulfTJ81OyfVpk5nE1J18h3zOgUEto+',
    'PTbVVvw8XmDTjjd8gGJYsXB98wtIUZ7RwA2/Hy0QabO5R2LFh+EZTqSSZU6nWbtF64Jb4/GWvrmbuOxyAXCWYwIDAQAB',
  ].join(''),
  two: [
    'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqq/pOCb16Q0bWKlBaaG3IeDEK1WA2WbO4Hjq1yBTGyRMXTvB0gxg3yA7',
    '//oEP/m+AzcmZZ2jc4jGGJo5IGKEg3ht7kRpRiRJRtViDvtplIidoTl9QJ8XXxyExglzVTPnno4w54IkhT+VhgToym/habI3IutE',
    'CScczeBNR2uB6hRmOKHWGSjW+edKhk8p2IAOl4mhii+ww4AR7W/V2P+eLqqAaDUlI3ras72qoW0x3W5QfyWrc68rMHh9a2YS5VDT',
    'KjnwSvx6N9o3/Xi29ACXEChnSSVjJhQ9FGlmim3A2tZYtO+OFVvbOQmfHnHP5fdHbOTp5PHMDbDN71gEoDlxjwIDAQAB',
  ].join(''),
  three: [
    'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAouWbnqsVITsabu1SRxv/NzZw0T+k4c+Mw46odILMeX577YxYLu9Lp3RQ',
    'dNuC0v4qrCfc3lNM54FHawrxJE9o5tHjDI5RQ0bbrCn2HzOg4y3UHb4xtH7i8W9Y2BmwQ5PUn3+1nXhmwo7iesE2Pe7J/SmkUti2',
    '7sXiYrNko297mnd/05nAmbCDDqOOAm+ISiqdvp/zjbBdC1sfP/tT2olg0+ns1s1MwYpX0E3A8uJqryF7fmz7IHRXkkEbXkAHCpB8',
    '0e9c+qUdEAGadVNkQh3H60Zxg27SDDNXImGnnn7LAW/at7U5q0iqBkAxtwstCGTvCUv/glgeVbYKTwjNe+7FKwIDAQAB',
  ].join(''),
  short: [
    'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC1TZV4PGNY5eb4d9Q+3xCLqKLZghnw/8OeuuqNn6wDvxF7Y+t+RKe1sMCUYJON',
    'ZOEl4qQIZv0+HcnxRo6m6lfOYSdDjgHuHEWfu0brF6lsHKTRTl36weDPgUkQnzwh+W3gUoJRrEtWg8CmTxKwiCNN7Wj9ERobuVN7',
    '6MS4VE0NmQIDAQAB',
  ].join(''),
} as const
