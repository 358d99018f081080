package pl.hejnal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.sample.fault.Fault;
import pl.hejnal.sample.fault.Faults;

class GeodesyDropsItsFileTest {

    @TempDir
    private Path drops;

    private final Faults faults = new Faults();

    @BeforeEach
    void drop() throws IOException {
        GdDrop.with(SampleFixture.DATA, drops, faults, SampleFixture.CLOCK).renew();
    }

    @Test
    void it_holds_all_cases_in_the_departments_words() throws IOException {
        assertThat(Files.readString(file()))
                .contains(
                        "<ewidencja wytworzono=\"2026-11-23T11:30:00+01:00\">",
                        "<sprawa id=\"GD-01.6642.7.2026\"><etap>kontrola</etap>",
                        "<przewidywanyTermin>2026-11-28</przewidywanyTermin>",
                        "</ewidencja>");
    }

    @Test
    void a_careless_system_leaves_half_a_file_and_mends_it() throws IOException {
        faults.set("GD", Fault.GARBAGE);
        assertThat(Files.readString(file())).startsWith("<?xml").doesNotContain("</ewidencja>");
        faults.set("GD", Fault.OFF);
        assertThat(Files.readString(file())).contains("</ewidencja>");
    }

    @Test
    void when_it_is_down_there_is_no_file() {
        faults.set("GD", Fault.DOWN);
        assertThat(file()).doesNotExist();
    }

    private Path file() {
        return drops.resolve("GD/sprawy.xml");
    }
}
