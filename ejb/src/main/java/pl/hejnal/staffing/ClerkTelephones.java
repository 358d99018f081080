package pl.hejnal.staffing;

import pl.hejnal.identity.domain.Login;

/** What is known of clerks' telephones: a port, since it is the PBX that knows. */
public interface ClerkTelephones {

    /** Whether the PBX says that it cannot ring this clerk; false as long as it says nothing. */
    boolean isMissing(Login login);
}
