# Net::DNS in the background. Usage: net-dns.pl PORT OWNERS COUNT AT-ONCE
use strict;
use warnings;
use Net::DNS;
use Time::HiRes qw(time);

my ($port, $path, $count, $at_once) = @ARGV;
my $resolver = Net::DNS::Resolver->new(nameservers => ['127.0.0.1'], port => $port, recurse => 1);
open my $file, '<', $path or die;
chomp(my @owners = map { scalar <$file> } 1 .. $count);
my $started = time;
my @waiting;
my $right = 0;

while (@owners or @waiting) {
    push @waiting, $resolver->bgsend(shift @owners, 'TXT') while @owners and @waiting < $at_once;
    my @still;
    for my $query (@waiting) {
        if ($resolver->bgbusy($query)) { push @still, $query; next }
        my $answer = $resolver->bgread($query);
        $right++ if $answer and $answer->answer;
    }
    @waiting = @still;
}
die "$right of $count" unless $right == $count;
printf "{\"ms\":%f}\n", (time - $started) * 1000;
