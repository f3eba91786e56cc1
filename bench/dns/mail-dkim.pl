# Mail::DKIM's check of one key after another: look-up, parse, key. Usage: mail-dkim.pl PORT OWNERS COUNT
use strict;
use warnings;
use Mail::DKIM::DNS;
use Mail::DKIM::PublicKey;
use Net::DNS;
use Time::HiRes qw(time);

my ($port, $path, $count) = @ARGV;
Mail::DKIM::DNS::resolver(Net::DNS::Resolver->new(nameservers => ['127.0.0.1'], port => $port));
open my $file, '<', $path or die;
chomp(my @owners = map { scalar <$file> } 1 .. $count);
my $started = time;

for my $owner (@owners) {
    my ($selector, $domain) = $owner =~ /^(.*)\._domainkey\.(.*)$/ or die "no owner: $owner";
    my $key = Mail::DKIM::PublicKey->fetch(Protocol => 'dns/txt', Selector => $selector, Domain => $domain);
    die "$owner: no key of 2048 bits" unless $key and $key->size == 2048;
}
printf "{\"ms\":%f}\n", (time - $started) * 1000;
