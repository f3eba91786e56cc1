D("example.net", REG_NONE,
  TXT("s._domainkey", "v=DKIM1; p=),
);
