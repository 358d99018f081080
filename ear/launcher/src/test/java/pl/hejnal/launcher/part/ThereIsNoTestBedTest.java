package pl.hejnal.launcher.part;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.launcher.Secrets;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.UserError;
import pl.hejnal.launcher.account.SystemAccount;

/** A city installs the launcher and the server; a demonstration without the test bed is told what it can do. */
class ThereIsNoTestBedTest {

    @TempDir
    private Path installation;

    @Test
    void the_sample_departments_are_refused_with_the_remedy() throws Exception {
        Settings settings = Settings.forTest(installation, installation.resolve(".hejnal"));
        DepartmentsPart departments =
                new DepartmentsPart(settings, new Secrets(settings.home()), SystemAccount.ofThisUser());
        assertThatThrownBy(departments::start)
                .isInstanceOf(UserError.class)
                .hasMessageContaining("ear/testbed/target/testbed-lib")
                .hasMessageContaining("./hejnal run --production");
    }
}
