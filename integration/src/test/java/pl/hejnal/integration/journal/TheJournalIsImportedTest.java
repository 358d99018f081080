package pl.hejnal.integration.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.integration.journal.cel.JournalFixture.CALL;
import static pl.hejnal.integration.journal.cel.JournalFixture.after;
import static pl.hejnal.integration.journal.cel.JournalFixture.arrival;
import static pl.hejnal.integration.journal.cel.JournalFixture.hangup;
import static pl.hejnal.integration.journal.cel.JournalFixture.over;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.journal.JournalRead;
import pl.hejnal.integration.journal.cel.CelCallAssembler;
import pl.hejnal.integration.journal.files.LocalDirectory;
import pl.hejnal.testsupport.SettableClock;

class TheJournalIsImportedTest {

    private static final String OTHER = "1795486381.4";
    private static final LinkedId ID = new LinkedId(CALL);

    @TempDir
    private Path directory;

    private final SettableClock clock = new SettableClock(after(20).toString());
    private final OfficeOfTheTest office = new OfficeOfTheTest();
    private JournalImport journals;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(directory.resolve("cel-custom"));
        journals = new JournalImport(new LocalDirectory(directory), office, clock);
    }

    @Test
    void a_call_that_is_over_is_told_and_the_place_moves_on() throws IOException {
        write(arrival(CALL), hangup(3, CALL, 16), over(3, CALL));
        assertThat(look()).satisfies(read -> assertThat(read.lag()).isEqualTo(Duration.ofSeconds(17)));
        assertThat(lookAgain()).isEqualTo(new JournalRead(clock.instant(), 0, Duration.ZERO, 0, ""));
        assertThat(office.settled).containsExactly(ID);
        assertThat(office.places.get("cel").offset()).isEqualTo(Files.size(cel()));
    }

    @Test
    void the_place_is_never_beyond_a_call_that_goes_on() throws IOException {
        write(arrival(CALL), arrival(OTHER), hangup(3, OTHER, 16), over(3, OTHER));
        look();
        lookAgain();
        assertThat(office.settled).containsExactly(new LinkedId(OTHER));
        assertThat(office.places.get("cel").offset()).isZero();
    }

    @Test
    void after_a_crash_nothing_is_told_twice_and_nothing_is_missing() throws IOException {
        write(arrival(CALL), arrival(OTHER), hangup(3, OTHER, 16), over(3, OTHER));
        look();
        lookAgain();
        journals = new JournalImport(new LocalDirectory(directory), office, clock);
        write(hangup(9, CALL, 16), over(9, CALL));
        look();
        lookAgain();
        assertThat(office.settled).containsExactly(new LinkedId(OTHER), ID);
    }

    @Test
    void an_office_that_is_away_is_told_when_it_is_back() throws IOException {
        write(arrival(CALL), hangup(3, CALL, 16), over(3, CALL));
        look();
        office.goAway(true);
        assertThat(lookAgain().trouble()).isEqualTo("office");
        assertThat(lookAgain().lag()).isGreaterThan(Duration.ofSeconds(17));
        office.goAway(false);
        assertThat(lookAgain().isWell()).isTrue();
        assertThat(office.settled).containsExactly(ID);
    }

    @Test
    void a_call_that_the_office_refuses_holds_up_no_other() throws IOException {
        office.refuse(ID);
        write(arrival(CALL), hangup(3, CALL, 16), over(3, CALL));
        look();
        for (int attempt = 0; attempt < 3; attempt++) {
            lookAgain();
        }
        write(arrival(OTHER), hangup(9, OTHER, 16), over(9, OTHER));
        look();
        lookAgain();
        assertThat(office.settled).containsExactly(new LinkedId(OTHER));
        assertThat(office.places.get("cel").offset()).isEqualTo(Files.size(cel()));
    }

    @Test
    void a_directory_that_cannot_be_read_is_told_of() throws IOException {
        Files.delete(directory.resolve("cel-custom"));
        assertThat(look().trouble()).isEqualTo("files");
    }

    @Test
    void what_cannot_be_read_is_counted() throws IOException {
        write("garbage", arrival(CALL), hangup(3, CALL, 16), over(3, CALL));
        assertThat(look().unreadable()).isEqualTo(1);
        lookAgain();
        assertThat(office.settled).containsExactly(ID);
    }

    @Test
    void of_what_cannot_be_read_the_office_is_told_once_also_when_it_is_read_again_after_a_crash() throws IOException {
        write("garbage", arrival(CALL), "more garbage");
        look();
        lookAgain();
        assertThat(office.skipped).as("what lies before the call that goes on").isEqualTo(1);
        journals = new JournalImport(new LocalDirectory(directory), office, clock);
        write(hangup(3, CALL, 16), over(3, CALL));
        look();
        lookAgain();
        assertThat(office.settled).containsExactly(ID);
        assertThat(office.skipped).isEqualTo(2);
    }

    @Test
    void an_office_that_was_away_is_told_of_what_cannot_be_read_when_it_is_back() throws IOException {
        office.goAway(false);
        write("garbage");
        office.goAway(true);
        look();
        office.goAway(false);
        lookAgain();
        lookAgain();
        assertThat(office.skipped).isEqualTo(1);
    }

    private JournalRead look() {
        return journals.run();
    }

    private JournalRead lookAgain() {
        clock.pass(CelCallAssembler.GRACE);
        return journals.run();
    }

    private Path cel() {
        return directory.resolve("cel-custom/hejnal.csv");
    }

    private void write(String... lines) throws IOException {
        Files.writeString(cel(), String.join("\n", lines) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
