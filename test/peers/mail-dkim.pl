# Signs and verifies messages with Mail::DKIM: cases as JSON on stdin, results as JSON on stdout.
use strict;
use warnings;
use JSON::PP;
use Mail::DKIM::DNS;
use Mail::DKIM::PrivateKey;
use Mail::DKIM::Signer;
use Mail::DKIM::Verifier;
use Net::DNS;

my $given = decode_json(join '', <STDIN>);
Mail::DKIM::DNS::resolver(
    Net::DNS::Resolver->new(
        nameservers => [ $given->{server}{address} ],
        port        => $given->{server}{port},
        recurse     => 0,
    )
);

sub sign {
    my ($case) = @_;
    my $signer = Mail::DKIM::Signer->new(
        Algorithm => $case->{algorithm},
        Method    => 'relaxed/relaxed',
        Domain    => $given->{domain},
        Selector  => $case->{selector},
        Key       => Mail::DKIM::PrivateKey->load( Data => $case->{key} =~ s/-----.*?-----|\s//gr ),
        $case->{identity} ? ( Identity => $case->{identity} ) : (),
    );
    $signer->PRINT( $case->{message} );
    $signer->CLOSE;
    return $signer->signature->as_string . "\r\n" . $case->{message};
}

sub verify {
    my ($message) = @_;
    my $verifier = Mail::DKIM::Verifier->new;
    $verifier->PRINT($message);
    $verifier->CLOSE;
    return $verifier->result_detail;
}

sub judge {
    my ($case) = @_;
    my $message = eval { sign($case) };
    return { verdict => $@, altered => '', message => '' } unless defined $message;
    return { verdict => verify($message), altered => verify("${message}And more.\r\n"), message => $message };
}

print encode_json( [ map { judge($_) } @{ $given->{cases} } ] );
