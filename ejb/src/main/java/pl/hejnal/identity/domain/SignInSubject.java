package pl.hejnal.identity.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Against what wrong passwords are counted.
 *
 * @param login the account, if it is one
 */
public record SignInSubject(String key, Optional<Login> login) {

    private static final int NETWORK_GROUPS = 4;

    public static SignInSubject account(Login login) {
        return new SignInSubject("login:" + login, Optional.of(login));
    }

    /** The account, from an address from which its person has signed in before. */
    public static SignInSubject accountFrom(Login login, String address) {
        return new SignInSubject("login:" + login + " from " + network(address), Optional.of(login));
    }

    public static SignInSubject address(String address) {
        return new SignInSubject("address:" + network(address), Optional.empty());
    }

    /** Of an IPv6 address only the network counts (its first 64 bits): each household has a network's worth of addresses. */
    private static String network(String address) {
        return !address.contains(":")
                ? address
                : Arrays.stream(address.split(":", -1)).limit(NETWORK_GROUPS).collect(Collectors.joining(":"));
    }
}
