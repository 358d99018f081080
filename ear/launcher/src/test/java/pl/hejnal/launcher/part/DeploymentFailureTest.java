package pl.hejnal.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentFailureTest {

    private static final String GIVEN_UP =
            "ERROR [org.jboss.as] (Controller Boot Thread) WFLYSRV0026: WildFly started (with errors)";

    @Test
    void a_server_that_still_tries_has_not_failed() {
        assertThat(in("Caused by: java.net.ConnectException: Connection refused"))
                .isEmpty();
    }

    @Test
    void a_refusal_of_our_own_is_told_as_it_is_without_the_exception_and_the_servers_brackets() {
        assertThat(in(
                        "    Caused by: jakarta.ejb.EJBException: outer",
                        "    Caused by: java.lang.IllegalStateException: Hejnał does not start in production\"},",
                        GIVEN_UP))
                .contains("Hejnał does not start in production");
    }

    @Test
    void the_innermost_cause_is_told_with_its_name() {
        assertThat(in(
                        "Caused by: a.B: outer",
                        "Caused by: org.postgresql.util.PSQLException: FATAL: no such role",
                        GIVEN_UP))
                .contains("PSQLException: FATAL: no such role");
        assertThat(in("Caused by: java.lang.NullPointerException", GIVEN_UP)).contains("NullPointerException");
    }

    @Test
    void a_failure_without_a_cause_is_still_a_failure() {
        assertThat(in(GIVEN_UP)).contains("it says no reason");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.io.EOFException",
                "java.net.ConnectException: Connection refused",
                "org.postgresql.util.PSQLException: An I/O error occurred while sending to the backend.",
                "org.postgresql.util.PSQLException: FATAL: terminating connection due to administrator command",
                "org.postgresql.util.PSQLException: FATAL: the database system is starting up",
                "jakarta.resource.ResourceException: IJ000453: Unable to get managed connection for java:jboss/datasources/Hejnal"
            })
    void aConnectionThatBrokeDuringTheStartPasses(String cause) {
        assertThat(DeploymentFailure.in(
                        Stream.of("Caused by: jakarta.ejb.EJBException: outer", "Caused by: " + cause, GIVEN_UP)))
                .hasValueSatisfying(failure -> assertThat(failure.passing()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.IllegalStateException: Hejnał does not start in production with demo users",
                "java.lang.NullPointerException",
                "org.postgresql.util.PSQLException: ERROR: permission denied for table ticket"
            })
    void whatIsWrongDoesNotPass(String cause) {
        assertThat(DeploymentFailure.in(Stream.of("Caused by: " + cause, GIVEN_UP)))
                .hasValueSatisfying(failure -> assertThat(failure.passing()).isFalse());
    }

    private static Optional<String> in(String... lines) {
        return DeploymentFailure.in(Stream.of(lines)).map(DeploymentFailure::reason);
    }
}
