var OFFICE_DKIM = function (domain) {
  return [
    CNAME("of1._domainkey", "of1." + domain + ".dkim.office.example.net."),
    CNAME("of2._domainkey", "of2." + domain + ".dkim.office.example.net."),
  ];
};

function KeyOf(domain, selector, spaces) {
  var keys = { "example.com": "MIIBIjANBg", "example.org": "" };
  var tags = ["v=DKIM1", domain === "example.com" ? "k=rsa" : null].filter(Boolean);
  return TXT(selector + "._domainkey", tags.concat("p=" + keys[domain]).join(spaces ? "; " : ";"));
}
