D("example.com", REG_NONE, DnsProvider(DSP_BIND),
  DefaultTTL("1h"),
  A("@", "192.0.2.1"),
  OFFICE_DKIM("example.com"),
  KeyOf("example.com", "app", true),
  DKIM_BUILDER({
    selector: "built",
    pubkey: "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuRy4OIQyxULz2tvB7DbpV2OqgXpXnGQF9kF+B7s9c+xGbRLW/Z9CdhWbb6q08P5vhoFdeJXiqsXvs7qKKEByngC6+t0H2dE+K5wAAPD6i1lngYu3Yqz+2uRUamaz71g1P2tYmlhEAGMTXkvzR9SwPoLZEm2XdSHQ2dv6mvdj8b3djkNpxTPwd0kjlzM4s4amjj2Bc1TYiU/W6YBq5gtu9e93nzNxDUlZyPE7rDN3dJyuoYcuzoDnFtcyiK7KZxjeMrWSE3tv4JiuHbEMUFSiA3wc+HLeAwRJfh5zBOyoUcQiaxbzNI1OGzqTbI5TzZOpIoMTbHF4lJ3SRARdf+LoWQIDAQAB",
    flags: ["s"],
    ttl: "5m",
  }),
  M365_BUILDER("example.com", { initialDomain: "contoso.onmicrosoft.com" }),
  TXT("list._domainkey", ["v=DKIM1; k=rsa; p=MIIBIj", "ANBgkqhki"]),
END);

D_EXTEND("news.example.com", TXT("n1._domainkey", `v=DKIM1; p=`, TTL(60)));
