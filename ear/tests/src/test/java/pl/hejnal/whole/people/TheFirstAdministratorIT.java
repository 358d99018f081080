package pl.hejnal.whole.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.Office;
import pl.hejnal.whole.office.WholeSystem;
import pl.hejnal.whole.page.SignInPage;

/** {@code ./hejnal admin} gives an office its first administrator; what it does on a terminal is done from a pipe here. */
@WholeSystem
class TheFirstAdministratorIT {

    private static final String PASSWORD = "siedem małych kotów";

    @Test
    void signsInAndGivesTheOthersTheirAccounts(Office office, Browser browser) throws Exception {
        assertThat(admin(office, "pierwsza", PASSWORD)).startsWith("pierwsza is an administrator now");
        try (Page screen = browser.screen()) {
            new SignInPage(screen).open().signIn("pierwsza", PASSWORD);
            screen.locator(".who").waitFor();
            screen.navigate("/identity/users.xhtml");
            assertThat(screen.locator("tr[data-login=pierwsza]").innerText()).contains("administrator");
        }
        assertThat(admin(office, "pierwsza", "osiem małych kotów"))
                .isEqualTo("pierwsza has this password now, is an administrator, and not locked\n");
    }

    @Test
    void noPasswordIsTakenThatIsGuessed(Office office) throws Exception {
        assertThat(admin(office, "druga", "admin12345")).startsWith("hejnal: this password is guessed too easily");
        assertThat(admin(office, "druga", "")).startsWith("hejnal: a password has 10 to 200 characters");
        assertThat(admin(office, "2-druga", PASSWORD)).startsWith("hejnal: a login begins with a letter");
    }

    private static String admin(Office office, String login, String password) throws IOException, InterruptedException {
        ProcessBuilder launcher = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx64m",
                        "-Dhejnal.checkout=" + Office.CHECKOUT,
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "pl.hejnal.launcher.command.Main",
                        "admin",
                        login))
                .redirectErrorStream(true);
        launcher.environment().put("HEJNAL_HOME", office.settings().home().toString());
        launcher.environment().put("HEJNAL_DB_PORT", office.settings().text("hejnal.db.port"));
        Process process = launcher.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write((password + "\n").getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("the command ends").isTrue();
        return said;
    }
}
