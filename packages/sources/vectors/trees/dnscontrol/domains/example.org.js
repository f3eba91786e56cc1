var selectors = ["s1", "s2"];
D("example.org", REG_NONE, DnsProvider(DSP_BIND),
  ...selectors.map((name) => CNAME(`${name}._domainkey`, `${name}.domainkey.example.net.`)),
  TXT("env._domainkey", process.env.DKIM_KEY),
  LOADED_DKIM("example.org"),
);
