/** What docs/rules.md says of each code, and as long as that since it is made from it: npm run rule-help -w packages/core */
export const ruleHelpText = `record/not-a-tag-list
A piece between two semicolons has no \`name=\`, or the text is no list of tags at all.
A strict verifier discards the whole record, so the signature fails; a lenient one skips the piece.
Write \`tag=value\` pairs, parted by one \`;\` each. Often the \`p=\` before the key was lost, or a semicolon stands twice.

record/tag-duplicate
One tag stands twice.
The standard voids the whole record then, even where both values are equal. Verifiers that read on take the first or the last, and differ in which.
Keep one of them.

record/tag-case
A tag is written in the wrong letter case: \`P=\` is not \`p=\` but a tag that nobody defined.
It is ignored, and the real tag counts as missing; without \`p=\` there is no key. Some verifiers forgive it, so mail passes at one receiver and fails at the next.
Write the tag in lower case.

record/tag-unknown
The record has a tag that no standard defines.
Verifiers ignore it, and the key works.
Remove it, unless you know what reads it.

record/tag-misspelt
An unknown tag stands where a known one is missing: \`pub=\` for \`p=\`, or \`nk=\` for \`k=\`, which is what a \`\\n\` before \`k=\` leaves when it loses its backslash.
They ignore it and take the default of the tag that is missing. Without \`p=\` there is no key, and the signature fails.
Write the right name.

record/version-invalid
\`v=\` holds something other than \`DKIM1\`, in exactly these letters.
The standard tells them to discard the record, so the signature fails.
Write \`v=DKIM1\`.

record/version-misspelt
A tag such as \`DKIM=v1\` stands where \`v=DKIM1\` was meant.
It is a legal unknown tag: they ignore it, and the key works.
Write \`v=DKIM1\` as the first tag.

record/version-not-first
\`v=\` is there, but another tag stands before it.
A strict verifier discards the record; others do not look at the order.
Put \`v=DKIM1\` first. The order of the other tags is free.

record/version-missing
There is no \`v=\`.
They take \`DKIM1\` for granted, and the key works.
Add \`v=DKIM1\` as the first tag when you touch the record: it tells people and tools what the text is.

record/key-missing
There is no \`p=\`. Often the text is no key record at all, but an SPF or DMARC record or a site verification under the wrong name.
They find no key, and the signature fails.
Publish the key as \`p=…\`, and move any other text to its own name.

record/key-revoked
\`p=\` is empty, which says that the key is revoked.
Every signature made with it fails.
That is right for a key that was retired, and for a wildcard that says 'no mail from here'. If the selector still signs, let the signer use another selector that has a key.

record/key-not-base64
\`p=\` holds a character that base64 does not have, an \`=\` before its end, or a number of characters that no base64 has. White space is allowed.
They cannot decode the key, and the signature fails.
Copy the whole key again, from the signer and not from the DNS console.

record/key-unpadded
The \`=\` at the end of the base64 is missing.
The grammar allows that, and many verifiers decode it; strict decoders refuse it.
Add the final \`=\` or \`==\` that the signer's own record has.

record/key-truncated
The key says in its first octets how long it is, and it stops before that. DNS consoles and old tools cut a value, most often at 255 characters.
They cannot read the key, and the signature fails.
Publish the whole value. In the DNS it is several strings of at most 255 octets in one TXT record; many consoles make that cut themselves.

record/key-unreadable
\`p=\` is whole base64, but its octets are no public key. One wrong character is enough.
They cannot read the key, and the signature fails.
Copy the key again, or print the record anew from the signer's key.

record/key-trailing-data
More octets follow after the end of the key.
Some verifiers ignore them, others refuse the key.
Copy the key again, without what stood behind it.

record/key-is-private
The record publishes a private key: PKCS#8, PKCS#1, SEC1 or OpenSSH, whole or cut, in \`p=\` or in any other place.
Whoever asks the DNS can sign mail as the domain, and no receiver can tell it from yours.
Take the record down, make a new key under a new selector, and never use this one again, however short the time was. dkimkit shows nothing of the key in any output.

record/key-is-pem
The \`BEGIN\` and \`END\` lines of a PEM file, or the \`\\n\` of its line ends, stand in the record.
They are no base64, so the key cannot be decoded and the signature fails.
Put only the base64 between the two lines into \`p=\`, as one text.

record/key-is-certificate
\`p=\` holds an X.509 certificate or a certificate request.
They look for a bare public key and find none, so the signature fails.
Publish the public key of the certificate: \`openssl x509 -in cert.pem -noout -pubkey\` prints it as PEM.

record/key-type-unknown
\`k=\` is neither \`rsa\` nor \`ed25519\`, in exactly these letters.
They must ignore a key of a type that they do not know, so the signature fails.
Write \`k=rsa\` or \`k=ed25519\`. Algorithms such as \`rsa-sha256\` belong into the signature, not into the record.

record/key-type-mismatch
\`k=\` names one type, and \`p=\` holds a key of another. A record without \`k=\` says rsa.
They read the key as what \`k=\` says and cannot use it, so the signature fails.
Write the \`k=\` of the key that is there, or publish the key that was meant.

record/key-pkcs1
\`p=\` holds the bare RSAPublicKey of PKCS#1. The erratum asks for the SubjectPublicKeyInfo, which has an algorithm identifier around it.
Many verifiers read both forms, some only the second.
Publish the SubjectPublicKeyInfo: \`openssl rsa -RSAPublicKey_in -in key.pem -pubout\` turns one into the other. The key stays the same.

record/ed25519-wrapped
\`p=\` holds an Ed25519 key as OpenSSL prints it: 44 octets of SubjectPublicKeyInfo.
They expect the 32 octets of the key alone and refuse any other length, so the signature fails.
Remove the first 16 characters of the base64, \`MCowBQYDK2VwAyEA\`: what is left is the key.

record/ed25519-length
An Ed25519 key has 32 octets, and \`p=\` has more or fewer.
They refuse the key, and the signature fails.
Copy the key again. The base64 of 32 octets has 44 characters, the last of which is \`=\`.

record/ed25519-not-a-point
The 32 octets in \`p=\` are no point of the curve, or one of small order. About half of all private seeds look like that, so one may have been published by mistake.
No signature verifies with what is no point. With a point of small order a library that does not check for it accepts forged signatures.
Make a new key. If the octets are the private seed, it is public now and must never be used again.

record/key-too-short
The RSA key has fewer than 1024 bits.
They must not accept a signature made with it. A key of 512 bits is broken within hours, for little money.
Make a key of 2048 bits, under a new selector.

record/key-short
The RSA key has 1024 to 2047 bits.
They accept it. The standard tells signers to use at least 2048 bits, and some mail policies ask for that too.
Rotate to a key of 2048 bits under a new selector. Where a mail service holds the key and offers no longer one, accept the finding until a date.

record/key-long
The RSA key has 2049 to 4096 bits, which makes the DNS answer larger than 512 octets.
They get the key by EDNS0 or by TCP. One that can do neither finds no key.
Nothing, if your policy asks for the size. A key of 2048 bits fits the small answer and is enough for DKIM.

record/key-too-long
The RSA key has more than 4096 bits.
They need not accept more than 4096 bits, and some do not.
Make a key of 2048 to 4096 bits, under a new selector.

record/exponent-invalid
The exponent of the RSA key is 1, even, or not smaller than the modulus.
Libraries refuse such a key. With an exponent of 1 anybody can forge signatures where it is not refused.
Make a new key, with the usual exponent 65537.

record/exponent-unusual
The exponent of the RSA key is 3, or larger than 2³¹−1.
Some libraries refuse it.
Make the next key with the usual exponent 65537.

record/modulus-weak
The modulus of the RSA key has a small factor, or the fingerprint of keys made by chips with the ROCA flaw.
They do not look for that. Anybody can compute the private key and sign mail as the domain.
Make a new key with other software or another device, under a new selector, and revoke this one at once.

record/hash-no-sha256
\`h=\` does not list sha256.
SHA-1 must not be accepted any more, and sha256 is not allowed by the record, so every signature fails.
Remove \`h=\`: without it every hash is allowed.

record/hash-sha1
\`h=\` lists sha1 beside sha256.
They use sha256 and never sha1, so the entry has no effect.
Remove \`h=\`, or leave \`h=sha256\`.

record/hash-unknown
\`h=\` lists a hash that nobody defined for DKIM.
They ignore the entry.
Remove it.

record/service-not-email
\`s=\` lists neither \`email\` nor \`*\`, so the key is not for e-mail.
They ignore the record, and the signature fails.
Remove \`s=\`: without it the key serves every purpose.

record/service-tlsrpt
\`s=tlsrpt\` makes this a key for TLS reports.
They use it for mail that carries such a report, and for no other mail.
Nothing, if that is what the key is for. For a key that signs all mail remove \`s=\`.

record/flag-testing
\`t=y\` says that the domain only tests DKIM.
They must not treat the domain's mail differently from unsigned mail, so a good signature may count for nothing.
Remove the flag \`y\` when the test is over.

record/flag-unknown
\`t=\` lists a flag other than \`y\` and \`s\`.
They ignore it.
Remove it.

record/granularity
\`g=\` is a tag of the first DKIM standard, RFC 4871, and it is not \`*\`.
Today's verifiers ignore it. Old ones accept only signatures of the one user that it names, and none at all where it is empty.
Remove it.

record/granularity-any
\`g=*\` is a tag of the first DKIM standard, RFC 4871, with the value that it has by default.
It has no effect, old verifier or new.
Remove it when you touch the record.

record/dkim2-retired
The drafts of DKIM2 no longer have the tags \`h=\`, \`n=\` and \`s=\`.
Verifiers of DKIM go on reading them as before.
Leave them out of new records if you prepare for DKIM2. Set a severity in \`rules\` to see this finding.

record/quoted
Quotes, \`\\;\`, \`%3B\` or an HTML entity are published as part of the value. They come from a zone file, a shell or a web page, and the DNS provider adds its own quoting.
The quote becomes part of a tag or of the key, so the record cannot be read and the signature fails.
Give the provider the plain value, or the quoting that its own documentation asks for. Quotes inside \`n=\` are allowed.

record/non-ascii
The value holds a character outside printable ASCII, such as a dash or a blank of a word processor. Many of them cannot be seen.
The standard allows no such octet, and a strict verifier discards the record. In \`p=\` the key is broken for all of them.
Type the place again that the finding names, in a plain text editor.

record/placeholder
Text of a template stands where the key belongs.
They find no key, and the signature fails.
Put the key there, or remove the record until there is one.

record/string-too-long
One string of a TXT record has more than 255 octets, in a format that does not cut it for you.
A name server refuses to load the zone, or a provider's API refuses the record, so nothing is published.
Cut the value into strings of at most 255 octets in the same record. They are joined without a blank, so cut anywhere.

record/split-at-semicolons
The tags of one key stand in several TXT records, one each. A tool took the \`;\` for the end of a value.
Each TXT record is a record of its own for them, and none is a whole key, so the signature fails.
Put all tags into one record.

record/split-in-two-records
The two halves of a long key stand in two TXT records, instead of two strings of one record.
Records come in any order and are not joined. Each is read by itself and holds half a key, so the signature fails.
Write both strings behind one another in one record.

record/multiple
More than one key record stands at one name.
The standard leaves open what happens. Some take the first, some try all, some refuse; and as the order of the answer changes, mail fails now and then.
Keep the record of the key that signs. A second key belongs under a selector of its own.

record/text-beside
A TXT record that is no key stands at the same name as the key.
The standard leaves open what happens. One that takes the first record of the answer sometimes takes the wrong one.
Move the other text to the name where it belongs.

owner/selector-invalid
The selector has an empty label, a label of over 63 octets, or a character other than letters, digits and inner hyphens; or the whole name has over 253 octets.
A signature cannot name such a selector, or the DNS cannot hold it, so the key is never found.
Choose a plain selector, such as \`mail-20261120\`.

owner/selector-underscore
The selector holds an underscore, which the grammar of the standard does not allow.
The DNS takes it, and verifiers find the key.
Leave a selector that is in use as it is, and give the next one a hyphen.

owner/domainkey-missing
A key record stands at \`s1.example.com\`, without the \`_domainkey\` label, and no CNAME record that was read points to it.
They only ask for \`s1._domainkey.example.com\` and find no key there.
Add \`._domainkey\` after the selector. If CNAME records elsewhere point to this name, all is well: let dkimkit read them too.

owner/domainkey-misspelt
The \`_domainkey\` label is written wrong, such as \`domainkey\` or \`_domainkeys\`, or it stands twice.
They never ask for that name, so they find no key.
Rename the record. Where it stands twice, the DNS console adds \`._domainkey\` itself: enter the selector alone.

owner/doubled
The zone's name stands twice in the name of the record. In a zone file a name without a final dot, and in many consoles every name, has the zone appended.
They ask for the name with the zone once, and find no key.
Write the name relative to the zone, or end it with a dot.

owner/in-wrong-zone
The name of the record does not lie inside the zone that declares it.
A name server does not serve such a record, so they find no key.
Move the record to the zone of its domain, or correct the name.

owner/at-dmarc
A DKIM key, or a CNAME record for one, stands at \`_dmarc\` or at the domain's own name.
They look for keys under \`_domainkey\` only and find none. At \`_dmarc\` they expect a DMARC policy, and a CNAME record there hides the policy of the domain.
Move the key to \`selector._domainkey\`.

owner/policy-leftover
A policy of DomainKeys stands at \`_domainkey\`, or one of ADSP at \`_adsp._domainkey\`.
Nobody reads either any more: DMARC took their place.
Remove it.

owner/wrong-type
A record of a type that has no business there, such as A or MX, stands under \`_domainkey\`.
They ask for TXT records and get an empty answer.
Publish the key as a TXT record, or the target as a CNAME record.

owner/target-as-txt
A TXT record holds a host name where a key belongs.
They read the host name as a key record, which it is not, and do not follow it.
Publish a CNAME record with this target instead.

owner/key-as-cname
The target of a CNAME record is a key record, an address or a URL, and not a host name.
The DNS has nothing at such a name, so they find no key.
Publish a key as a TXT record, and give a CNAME record the host name that the mail service asks for.

owner/cname-with-others
A CNAME record stands at the same name as another record.
Name servers and providers refuse that, with the whole zone or with the one record. Where both are served, it is chance which one they see.
Keep the CNAME record if the mail service holds the key, or the TXT record if you do.

owner/occluded
NS records hand \`_domainkey\`, or a name above it, to other name servers, and this zone declares a record below.
They are sent on to the other servers and never see this record.
Put the record into the zone of those servers, or remove the NS records.

owner/target-misspelt
The target of the CNAME record is nearly one that a known mail service gives: the zone was appended, an underscore was lost or added, dots stand where dashes belong, the region is wrong, or a letter is.
Nothing stands at that name, so they find no key.
Copy the target again from the mail service. The finding names the one that was probably meant.

owner/target-retired
The mail service has replaced targets of this form by another.
The key works as long as the service still serves it.
Set up the domain anew in the mail service's console, publish the records that it shows, and then remove this one.

owner/pair-incomplete
The mail service asks for two or three selectors, and fewer are declared.
Mail verifies today. When the service rotates to a key whose selector is missing, its signatures fail.
Declare every record that the service's console shows; \`dkimkit senders ID\` prints them.

owner/pair-required
The mail service asks for two selectors, fewer are declared, and this service does not sign before it sees all.
They get mail without a signature of your domain.
Declare every record that the service's console shows, then switch DKIM on there.

owner/declared-twice
The same record is declared in two places.
They see no difference.
Remove one of the two: sooner or later somebody changes the other one only.

owner/declared-differently
Two places declare one name with different values, and it is not known that both end in one zone.
They see the one that was published last, or a different one inside and outside of your network.
Decide which of the two counts, and remove the other. If both are meant, as with split DNS, accept the finding.

key/shared
Several names hold one and the same key.
Mail verifies. Whoever has the private key can sign for all these names, and a rotation must change all of them at once.
Give every signer a key of its own. If one signer serves all the names, publish the key once and let CNAME records point to it.

key/common-factor
Two different RSA keys share a prime factor. The machine that made them had too little randomness. Where more than a hundred keys do, the first hundred are told, each with whom it shares.
They do not look for that. Anybody can compute both private keys from the two public ones and sign mail as the domain.
Make new keys on another machine, under new selectors, and revoke both old ones at once.

key/ed25519-alone
Every key of the domain that was read is an Ed25519 key.
Many of them cannot verify Ed25519 and treat the mail as unsigned.
Sign with an RSA key as well, under a selector of its own. A message may carry both signatures.

key/private-key-file
A file that was read holds a private key in PEM, or the identity that opens age files.
Whoever can read the repository can sign mail as the domain, and no receiver can tell it from yours.
Make a new key under a new selector and revoke this one; then remove the file, from the history too. A key that is encrypted with age may lie in the repository. dkimkit shows nothing of the key in any output.

zone/encoding-broken
The text has quotes or strings in a form that this provider does not take: quotes around the whole value with Route 53, any quotes with \`hashicorp/dns\`, a long string in one piece with Route 53 or Hetzner, plain text with PowerDNS.
They see another text than the one that was meant, such as one with quotes in it, and the signature fails. Or the apply fails, and nothing is published; it may also fail after something else was published. A plan that shows no change proves nothing: Route 53 keeps wrong quotes without a word.
Write the text that the finding names.

zone/encoding-drifts
The provider publishes the text, but gives it back in another form: a long value in one piece with Cloudflare or OVHcloud, quotes with DigitalOcean or Scaleway.
Every plan shows a change that no apply removes. A real change is then easily overlooked.
Write the text that the finding names: it is the form in which the provider gives the value back.

zone/name-form
A name or a target is written in a form that the provider changes, such as a final dot with Cloudflare or upper case with PowerDNS, or one that it refuses, such as a target without a final dot with Google.
Every plan shows a change, PowerDNS even deletes the record and makes it anew each time; or the apply fails.
Write the name as the finding gives it.

zone/name-appended
A name or a target has no final dot, and this provider then appends the zone's name to it.
They ask for a name that does not exist, or are led to one: \`s1._domainkey.example.com.example.com\`, or a target below your own zone. The signature fails.
Write the name relative to the zone, and a target with its final dot.

zone/value-too-long
The value is longer than this provider takes: DigitalOcean has room for 507 octets, so for no RSA key of 4096 bits.
The apply fails, and nothing is published.
Use a key of 2048 bits, or a CNAME record to a zone at another provider.

zone/ttl
The provider refuses this TTL, or rounds it to one that it knows.
The apply fails, or the record has another TTL than the one that a rotation reckons with.
Use a TTL that the finding names.

zone/change-stuck
The provider takes the new text for the old one. Linode overlooks a new text without a dot that is part of the old one, which is how a key record becomes \`p=\`; Google overlooks a change of letter case.
The plan is empty, and the old record stays published.
Use a new selector. To revoke a key at Linode, destroy its resource and add one with \`v=DKIM1; p=\` in a second apply.

zone/change-gap
The provider makes this change by deleting the record and writing it anew.
Between the two steps there is no key. Verifiers that ask then fail, and resolvers remember that the record is absent.
Add a new selector instead, and switch to it once it is published.

change/key-replaced-in-place
A selector gets another key.
Mail that was signed before the change may arrive days after it, and resolvers serve the old record for its TTL: until both are over, signatures made with either key can fail. Nobody can then tell such mail from a forged one.
Publish the new key under a new selector, switch the signer, and revoke the old key after the overlap.

change/repaired
The old record verified nothing, since it was broken or revoked, and the new one holds a key.
Signatures with this selector, which failed until now, verify.
Nothing.

change/active-removed
The record of a selector that the manifest calls active is removed, or the last key of a domain.
Every signature made with it fails, on new mail too.
Publish a new selector and switch the signer to it. Remove the old one after the overlap, and after a time of \`p=\`.

change/active-revoked
The key of a selector that the manifest calls active is revoked, or the only key of a domain.
Every signature made with it fails, on new mail too.
Switch the signer to another selector first. After a compromise this can be right: see \`dkimkit rotate now\`.

change/removed-early
A key is removed or revoked while the manifest still asks for it: it was set to \`retiring\` less than the overlap ago.
Mail that was signed with it and is still on its way fails.
Wait until the time that the finding names.

change/removed
A selector is removed, and its record did not say \`p=\` before.
A verifier that asks for it finds nothing, and cannot tell whether the key was revoked or the DNS fails for a while.
Nothing, if no mail signed with it is on its way. Better is a time of \`p=\` first.

change/revoked
A key becomes \`p=\`.
Every signature made with it fails from then on.
Nothing, if the signer uses another selector and the overlap is over.

change/selector-reused
A selector that held another key once, by the history of the repository or by \`removed\` in the manifest, gets a new one.
Old mail that is verified again fails with the new key, as if it were forged, and resolvers may still hold the old record.
Choose a name that was never used. Names with a date are never used twice.

change/type-changed
A CNAME record takes the place of a TXT record, or the reverse.
If the key behind it is another one, mail in transit fails. Providers that keep the two apart may for a moment hold both, which the DNS does not allow, or none.
Make sure that the same key stays published, and apply the change in an order that leaves no gap. A new selector has neither problem.

change/target-moved
A CNAME selector points to another service than before.
Mail that the first service signed fails, from before the change or after it.
Give the new service a selector of its own, and remove this one when nothing of the first is on its way.

change/weakened
The new key has fewer bits, \`t=y\` is new, or \`s=\` or \`h=\` allows less than before.
A shorter key is easier to break; with \`t=y\` they may treat the mail as unsigned; what \`s=\` and \`h=\` leave out fails.
Take the change back, unless it is meant.

change/ttl-raised
The TTL rises above the overlap of the rotation, 14 days where the manifest says nothing else.
Resolvers may serve a record for longer than a rotation waits before it revokes the key.
Use a TTL of an hour or a day.

change/added
A selector is new.
They can verify mail signed with it once it is published.
Nothing. Let no signer use it before the DNS serves it.

change/state-jump
A selector skips a state of its life: \`pending\`, \`published\`, \`active\`, \`retiring\`, \`revoked\`, removed. One with which nothing was signed may be revoked or removed at once.
The wait that belongs to the state was skipped too: a selector signs before every name server serves it, or is revoked while mail is on its way.
Let \`dkimkit rotate\` make the steps. After a compromise a jump can be right: see \`dkimkit rotate now\`.

change/activated-unproven
A selector becomes active, and no proof is recorded that every name server serves its key.
Mail may be signed with a key that verifiers do not find.
Let \`dkimkit rotate\` prove it first: it asks every name server, and writes down what it saw.

change/rules-relaxed
The change itself lowers the severity of a rule, or accepts a finding that was not accepted before, or for longer.
Findings that would have been seen in this change or a later one are silent.
Nothing, if it is meant. A reviewer should read it before the rest.

live/absent
A record is declared, and the DNS does not have it: the name is not there (\`nxdomain\`), or it holds no TXT record (\`nodata\`). A wildcard's \`p=\` does not count as the record, nor does a wildcard's text without a key.
They find no key, and every signature with this selector fails. Resolvers that asked remember the absence for the time that the finding names.
Publish the record: often an apply failed or never ran, or the name was entered wrongly at the provider. Let no signer use the selector before the DNS serves it.

live/not-yet
The manifest calls the selector \`pending\`, and the DNS does not serve it yet.
They lose nothing, since no mail is signed with it.
Nothing, if the record is on its way. Else publish it: the rotation waits for it.

live/unavailable
Nobody gave a usable answer: the time ran out, the servers failed or refused, or what came was malformed. Whether the record is there is not known. Or one of the zone's name servers, which the finding names, said nothing at any of its addresses.
If they get no answer either, they put the mail off or treat it as unsigned.
Try again, or ask other servers. If it stays, look whether the name servers of the zone can be reached from outside of your network.

live/differs
The DNS serves another key than the declared one, or its CNAME record has another target. In a pull request that changes the record: the DNS serves neither the old nor the new one.
They verify with what the DNS serves. Signatures made with the declared key fail.
Find out which of the two keys your signer has. If it is the declared one, publish that: an apply is missing, or somebody changed the record at the provider. If it is the published one, correct the declaration.

live/tags-differ
The DNS serves the declared key, and other tags beside it. Defaults that are written out, and notes in \`n=\`, do not count.
They go by the published tags: a \`t=y\` or a narrower \`h=\` or \`s=\` that nobody sees in git may make signatures fail.
Decide which tags are right, and publish or declare them.

live/multiple
The DNS serves more than one key record at the name.
The standard leaves open what they do: take one of them, try each, or fail. A resolver may give them in another order each time.
Keep the key that your signer has, and remove the others.

live/wrong-type
The name holds records of another type, such as A or MX, and neither TXT nor CNAME.
They ask for TXT and find no key, so the signature fails.
Publish the key as a TXT record, or the CNAME record that the mail service asks for, and remove what stands there now.

live/servers-disagree
Name servers of the zone give different answers, and the serials of the zone do not explain it: they are equal, or not known.
Which key they get depends on the server that their resolver asks, so mail passes and fails by chance.
Look at every server that the finding names. Often the zone is edited on one of them without a new serial, or two providers serve it and only one was updated.

live/servers-out-of-step
Name servers of the zone give different answers, and have different versions of the zone.
Some get the old answer, until every server has the new version and resolvers have forgotten the old.
Wait for the transfer and ask again. If the serials stay apart, look why the server behind does not fetch the zone.

live/server-lame
A name server is listed for the zone, and refuses to answer for it, does not know it or has no address. A resolver that refuses is no such server.
Their resolvers ask the next server, which takes time. When no other answers, they find no key.
Set the zone up on this server, or take the server out of the NS records, in the parent zone too.

live/caches-old
The servers do not give one answer yet, or a resolver gives another one than is declared: resolvers may have kept the old one.
They may get the old answer until the time that the finding names, however soon all servers agree.
Wait until then before you sign with a new selector. Name servers that differ have a finding of their own beside this one; resolvers may differ, as each cache is of another age.

live/wildcard
The key comes from a wildcard, such as \`*._domainkey\`: a selector that nobody made has it too.
Mail verifies under any selector that is not there. A single selector then cannot be withdrawn by removing its record.
Publish the key at the selector that the signer uses, and remove the wildcard.

live/wildcard-null
A wildcard answers for every selector that is not there, with an empty \`p=\`.
They read it as a revoked key, and the signature fails, as it would without any record. Resolvers remember that answer for its TTL, also for a selector that you publish later.
Nothing: it says that there are no other keys. Let a new selector stand for the wildcard's TTL before you sign with it.

live/doubled-owner
The record is not at its name but at one that ends in the zone's name twice: the provider appends the zone to what is entered.
They find no key at the right name, and the signature fails.
Enter the name without the zone, as \`s1._domainkey\`, or with a final dot where the provider takes one.

live/cname-dangling
The CNAME record leads to a name that holds no key.
They find no key, and the signature fails.
Compare the target with the one that the mail service shows. If they are equal, see there whether DKIM is switched on for the domain: some services publish the key only then.

live/cname-loop
The CNAME records lead back to a name on their way.
Their resolvers give up, and the signature fails.
Let one of the names hold the key, or point to the name that the mail service gives.

live/cname-long
More than 8 CNAME records, one after the other, lead to the key.
Each one costs their resolver a question, and resolvers give up at some number of their own. The signature then fails at some receivers only.
Point the first record to the name that holds the key, or to the one that the mail service gives.

live/dnssec-bogus
The zone is signed with DNSSEC, and a validating resolver refuses what its name servers give.
Those with such a resolver get no answer: they put the mail off or treat it as unsigned. The others verify it.
Mend DNSSEC: the signatures have expired, or the DS record in the parent zone does not fit the zone's keys. Every name of the zone may suffer from it, not only this one.

live/private-key-mismatch
The private key in the keystore does not belong to the key that the DNS serves.
Every signature made with that private key fails.
Find out which key your signer has. If it is the one in the keystore, make a new selector and switch to it; do not change the key at a name that is in use.

live/needs-tcp
The answer is longer than 512 octets, and the name server refuses TCP.
Resolvers without EDNS0 get a cut answer and cannot ask again over TCP: the signature fails there.
Let the name server answer on TCP port 53; often a firewall forbids it. An RSA key of 2048 bits mostly stays below the limit.

live/unreachable-size
The answer is longer than 1232 octets, which is as much as UDP carries safely, and the name server refuses TCP.
Their resolvers get a cut answer and cannot have the rest: the signature fails.
Let the name server answer on TCP port 53. Publish a smaller key under a new selector, or remove other TXT records from the name.

live/ttl
The TTL of the record is longer than the waits of the rotation allow for (\`mostTtl\`).
They see a change up to a whole TTL late, so a key may look valid after it was revoked.
Lower the TTL of the record and wait the old TTL once, or lengthen the waits in the manifest.

live/already-published
The pull request adds or changes a record, and the DNS serves the new one already.
Mail verifies. Where the record was made by hand, the apply may fail because the record exists.
Nothing, if it was published before on purpose. Import the record into Terraform's state if the provider refuses to make it again.

live/owner-taken
The pull request adds a record, and the DNS serves another key at this name.
When the apply replaces that key, mail signed with it fails, in transit too. When it adds the new one beside it, both are undefined.
Give the new key a selector that was never used. If the key in the DNS is the right one, declare that one.

live/still-published
The pull request removes a record, and the DNS still serves one at its name.
They go on verifying with it until the apply, and for its TTL after that.
Nothing before the apply. If the record stays after it, remove it at the provider.

source/line-broken
A part of a file cannot be read in its format: a quote or a parenthesis is not closed, an unquoted value is cut by its \`;\`, or a JSON file is no JSON.
What stands there is not judged, so the other findings do not tell all. A name server refuses such a zone file.
Correct the place that the finding names. If the file has another format, name it with \`--format\`.

source/line-skipped
The file is the template of a zone file, and this line is an expression of the template language.
Records that the line would make are not judged. All other lines are.
Nothing, if it makes no DKIM record. Else let dkimkit read the zone file that the template makes.

source/origin-unknown
A name in a zone file is relative, and neither the file nor its name says to which zone.
The record is judged as if its name ended there. What depends on the zone, such as one that stands twice in a name, is not seen.
Name the zone with \`$ORIGIN\` in the file, or with \`--zone\`.

source/not-resolved
The name, the type or the value of a record is an expression whose result is only known when the tool that owns it runs.
This record is not judged, or only the values of it that are known.
Give dkimkit what the tool computes: for Terraform the plan as \`terraform show -json\` prints it, for DNSControl the output of \`dnscontrol print-ir\`, else the finished records.

source/not-known
A key or a name under \`_domainkey\` stands in a resource that looks like DNS, and dkimkit does not know how this kind of resource holds records.
The records of this resource are not judged. All others are.
Give dkimkit the zone as the provider exports it, as a zone file or a list of records.

source/limit
What was given passes a limit: the size of a file, the number of files, their octets together, or the number of records. The finding names the limit.
What lies beyond the limit is not judged, so that a hostile tree cannot keep a check busy for hours.
Give the folder that holds the DNS records rather than the whole tree, or one part after the other.

source/file-skipped
A link in the tree leads out of it or nowhere, or a file cannot be opened.
It is not read, so its records are not judged. A link is never followed out of the tree, since whoever opens a pull request could point it at any file.
Put the file itself into the tree, or give dkimkit the right to read it.

manifest/syntax
The file is no YAML, or uses a part of YAML that a manifest does not have, such as tags and several documents.
Nothing of the file is read. \`rules\` and \`accept\` in it do not count either.
Correct the place that the finding names: it says what is wrong there.

manifest/too-large
The file passes a limit: its size, its depth, or what its aliases would make of it.
Nothing of the file is read, so that a hostile file cannot keep a check busy for hours.
A manifest of thousands of domains is far below the limits. Look for a mistake, or split the file.

manifest/version-missing
The file does not say which version of the format it has.
A later dkimkit could not tell how to read it, so it is refused now.
Write \`version: 1\` as the first line.

manifest/version-unsupported
The file has a version that this dkimkit does not know.
Nothing else of it is read or judged, as other things may be right there.
Use a dkimkit that knows the version.

manifest/field-unknown
A field has a name that is not known in this place.
A field that is passed over in silence would be a setting that never works, so the manifest is refused.
Correct the name: the finding lists the allowed ones. There is no field for a command, as nothing in a manifest is ever run.

manifest/field-missing
A field that must be there is missing.
What it belongs to cannot be used, so the manifest is refused.
Add the field.

manifest/field-duplicate
A name stands twice in one map, or two names are the same domain.
YAML does not allow it, and readers differ in which of the two they take.
Keep one, or put both contents under one name.

manifest/value-invalid
A field has a value that it cannot have.
What was meant is not guessed, so the manifest is refused.
Write what the finding asks for.

manifest/path-outside
A folder of the keystore is an absolute path, leads out of the manifest's folder, or is hidden.
Whoever can change the manifest could have keys written anywhere, so the manifest is refused.
Name a folder below that of the manifest.

manifest/active-twice
A stream has two active selectors of the same algorithm.
A signer uses one key of an algorithm. Nobody can tell which of the two signs, so no rotation can be planned.
Set the one that does not sign to \`published\` if it waits, or to \`retiring\` if it signed before.

manifest/selector-twice
Two streams of a domain have a selector of the same name. Letter case makes no difference.
Both would be published at one name, and two key records at one name make mail fail.
Choose another name for the newer one, with the stream in it.

manifest/name-reused
A selector has a name that is listed under \`removed\`.
Caches may still hold the old key or its absence under this name, and mail that was signed with the old key would be checked with the new one.
Choose a name that was never used.

manifest/date-missing
\`since\` has no date for the state that the selector is in.
How long the selector has been in its state is not known, so nor is when its rotation is due.
Add when the state began. The dates of earlier states may be left out if nobody knows them.

manifest/date-order
The date of a state is before that of a state that comes earlier: pending, published, active, retiring, revoked.
One of the dates is wrong, so the age of the selector cannot be told.
Correct the date. It is in UTC.

manifest/date-unreached
\`since\` has a date for a state that comes after the one that the selector is in.
Either the state or the date is wrong. The state counts.
Set the state that was reached, or remove the date.

manifest/date-future
A date in \`since\` lies more than a day ahead.
The date is wrong, as \`since\` tells what has happened. The age of the selector counts from it, so its rotation comes too late.
Write when the state began. What is planned does not stand in the manifest: it follows from \`rotation\`.

manifest/algorithm-mismatch
\`algorithm\` names another size than that of the key in \`publicKey\`.
The record that is published follows the key, but whoever reads the manifest takes the key for a stronger or a weaker one.
Correct \`algorithm\`, or put the key there that was meant.

manifest/overlap-short
\`overlap\` is under a week.
Mail servers go on trying for four to five days before they give a message up. The key would be revoked while mail that it signed is still on its way, and that mail fails.
Write at least \`7d\`; the default is \`14d\`. After a leak use \`dkimkit rotate now --compromised\` instead of a short overlap.

manifest/lead-long
\`lead\` is not shorter than \`every\`.
A new selector would have to be made before the last one signs at all, and the next one before that.
Make \`lead\` much shorter than \`every\`: the defaults are \`14d\` and \`90d\`.

manifest/service-unknown
The catalogue of mail services has no service of that id.
Its records are not known, so none are declared or compared.
Correct the id: \`dkimkit senders\` lists all of them. A service that is not listed gets its records declared by hand.

manifest/service-without-records
The service asks for no DKIM record of the domain's own, for example because it takes over the whole of \`_domainkey\` by NS records.
The entry declares nothing.
Declare the records that \`dkimkit senders ID\` prints where you keep NS and other records. The entry may stay as a note.

manifest/variable-missing
A variable that the service's DKIM records need is missing.
The records cannot be made, so none of this entry is declared.
Add it. The service's console shows the value, and \`dkimkit senders ID\` says which variables there are.

manifest/variable-unknown
The service has no variable of that name.
The records cannot be made for sure, so none of this entry is declared.
Correct the name, or remove the variable.

manifest/variable-invalid
A variable has a value of a form that the service does not give.
The records would point to names that do not exist, so none of this entry is declared.
Copy the value again from the service's console.

manifest/sender-name-invalid
Each variable has a legal form, but together they make a name that the DNS cannot hold: too long, or with an empty label.
The records cannot be made, so none of this entry is declared.
Copy the values again from the service's console.

manifest/code-unknown
\`rules\` or \`accept\` names a code that no rule has.
The entry has no effect.
Correct the code: this page lists all of them.

manifest/code-secret
\`rules\` or \`accept\` names a code that is about a secret.
The entry has no effect: a published private key stays an error.
Remove the entry, and mend what the finding is about.

manifest/accept-expired
The last day of an entry in \`accept\` is over.
The entry accepts nothing any more: the finding that it was about counts again.
Mend the record and remove the entry, or set a new date if there is still a reason.`
