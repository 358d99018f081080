package pl.hejnal.identity.domain;

import java.util.Optional;

/** Everybody with an account, and the tokens of their programs. */
public interface OfficeUsers {

    void add(OfficeUser user);

    void add(ApiToken token);

    Optional<OfficeUser> find(String login);

    /** Found and locked until the end of the transaction, so that tries at the same moment are all counted. */
    Optional<OfficeUser> claim(String login);

    Optional<OfficeUser> ofToken(String tokenHash);

    boolean anyDemo();
}
