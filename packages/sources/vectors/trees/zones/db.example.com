$TTL 1h
@ IN SOA ns1.example.net. hostmaster.example.net. ( 2026010101 1h 15m 4w 1h )
  IN NS ns1.example.net.
$INCLUDE keys/office.inc
; A comment with mail._domainkey in it.
cut._domainkey   300 IN TXT v=DKIM1; p=
_domainkey.sub   IN NS ns1.example.net.
