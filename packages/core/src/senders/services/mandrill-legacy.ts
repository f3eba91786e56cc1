import type { Sender } from '../sender.js'

/** The records that Mandrill (shared key) asks for: a sending service. */
export const mandrillLegacy: Sender = {
  id: 'mandrill-legacy',
  name: 'Mandrill (shared key)',
  kind: 'esp',
  records: [
    {
      type: 'TXT',
      host: 'mandrill._domainkey',
      value:
        'v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCrLHiExVd55zd/IQ/J/mRwSRMAocV/hMB3jXwaHH36d9NaVynQFYV8NaWi69c1veUtRzGt7yAioXqLj7Z4TeEUoOLgrKsn8YnckGs9i3B3tVFB+Ch/4mPhXWiNfNdynHWBcPcbJ8kjEQ2U8y78dHZj1YeRXXVvWob2OaKynO8/lQIDAQAB;',
      purpose: 'dkim',
      note: 'the same 1024-bit key for every customer',
    },
  ],
  selectors: ['mandrill'],
  variables: {},
  keyType: 'rsa',
  keyBits: '1024',
  rotation: 'customer',
  minSelectors: 1,
  retired: { successor: 'mandrill' },
  confidence: 'seen',
  notes: ['All customers share this one 1024-bit key: move to mte1 and mte2.'],
  sources: ['wikimedia/operations-dns', 'https://support.spotme.com/hc/en-us/articles/360053321693'],
}
