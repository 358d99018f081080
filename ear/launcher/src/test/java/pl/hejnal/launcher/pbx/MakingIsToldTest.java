package pl.hejnal.launcher.pbx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** As mmdebstrap writes while it makes an Asterisk. */
class MakingIsToldTest {

    private static final String BEGUN = """
            I: automatically chosen mode: root
            I: running apt-get update...
            I: downloading packages with apt...
            """;

    @Test
    void stepByStepAndHowMuchIsLeft() {
        assertThat(Making.step("I: automatically chosen mode: root\n")).isZero();
        assertThat(Making.line(Making.step(BEGUN), 40, 12))
                .isEqualTo("  Asterisk: downloading (2 of 6), 40 of about 330 MB, 12 s");
        assertThat(Making.line(
                        Making.step(BEGUN + "I: extracting archives...\nI: installing essential packages...\n"
                                + "I: installing remaining packages inside the chroot...\n"),
                        400,
                        60))
                .isEqualTo("  Asterisk: installing Asterisk (5 of 6), 330 of about 330 MB, 60 s");
    }
}
