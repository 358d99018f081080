package pl.hejnal.identity.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody with an account, and the tokens of their programs. */
public interface OfficeUsers {

    void add(OfficeUser user);

    void add(ApiToken token);

    Optional<OfficeUser> find(Login login);

    /** Found and locked until the end of the transaction, so that tries at the same moment are all counted. */
    Optional<OfficeUser> claim(Login login);

    Optional<OfficeUser> ofToken(String tokenHash);

    /** By login. */
    List<OfficeUser> all();

    /** By login. */
    Map<Login, String> names();

    /** Newest first. */
    List<ApiToken> tokensOf(OfficeUser user);

    Optional<ApiToken> token(long id);

    void remove(ApiToken token);

    /** How many may open the administrator's pages; an office must not lock its last one out. */
    long openAdmins();

    boolean anyDemo();
}
