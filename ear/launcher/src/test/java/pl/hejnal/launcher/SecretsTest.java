package pl.hejnal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path home;

    @Test
    void a_secret_is_made_once_and_kept() throws IOException {
        String first = new Secrets(home).of("ami");
        assertThat(first).hasSizeGreaterThanOrEqualTo(32);
        assertThat(new Secrets(home).of("ami")).isEqualTo(first);
        assertThat(new Secrets(home).of("db")).isNotEqualTo(first);
    }

    @Test
    void nobody_else_can_read_a_secret() throws IOException {
        Secrets secrets = new Secrets(home);
        secrets.of("pin.key");
        secrets.clerks(List.of("anna"));
        for (String file : List.of("pin.key", "sip-clerks.properties")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                            home.resolve("secrets").resolve(file))))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secrets"))))
                .isEqualTo("rwx------");
    }

    @Test
    void a_clerk_who_comes_later_gets_a_password_and_the_others_keep_theirs() throws IOException {
        Map<String, String> before = new Secrets(home).clerks(List.of("anna"));
        Map<String, String> after = new Secrets(home).clerks(List.of("anna", "piotr"));
        assertThat(after).containsEntry("anna", before.get("anna")).containsKey("piotr");
        assertThat(after.get("piotr")).isNotEqualTo(before.get("anna"));
    }
}
