package pl.hejnal.integration.journal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.calls.journal.domain.JournalPlace;

class AJournalIsFollowedTest {

    private static final int CHUNK = 64;

    @TempDir
    private Path directory;

    private Path file;
    private JournalDirectory reader;
    private JournalFile journal;
    private final List<String> read = new ArrayList<>();
    private long hour;

    /** Where the journal is read from; it is written on this machine. */
    JournalDirectory reader(Path written) throws IOException {
        return new LocalDirectory(written);
    }

    @BeforeEach
    void open() throws IOException {
        reader = reader(directory);
        file = directory.resolve("queue_log");
        journal = from(Optional.empty());
    }

    @Test
    void a_journal_that_does_not_exist_yet_is_read_when_it_does() throws IOException {
        assertThat(readAll()).isEmpty();
        write(file, "one\n");
        assertThat(readAll()).containsExactly("one");
    }

    @Test
    void every_line_is_read_once_however_long_the_file() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            lines.add("line " + i);
            write(file, "line " + i + "\n");
        }
        assertThat(readAll()).containsExactlyElementsOf(lines);
        assertThat(readAll()).isEmpty();
        assertThat(journal.behind()).isZero();
    }

    @Test
    void half_a_line_waits_for_its_other_half() throws IOException {
        write(file, "one\ntw");
        assertThat(readAll()).containsExactly("one");
        assertThat(journal.behind()).isEqualTo(2);
        write(file, "o\n");
        assertThat(readAll()).containsExactly("two");
    }

    @Test
    void reading_goes_on_where_it_was_left_by_another_run() throws IOException {
        write(file, "one\ntwo\n");
        readAll();
        JournalPlace place = journal.place();
        write(file, "three\n");
        journal = from(Optional.of(place));
        assertThat(readAll()).containsExactly("three");
    }

    @Test
    void each_line_knows_where_it_begins() throws IOException {
        write(file, "one\ntwo\n");
        List<JournalLine> lines = new ArrayList<>();
        while (!journal.read(lines::add)) {
            // The next part.
        }
        journal = from(Optional.of(lines.get(1).begin()));
        assertThat(readAll()).containsExactly("two");
    }

    @Test
    void a_renamed_file_is_finished_before_the_new_one() throws IOException {
        write(file, "one\ntwo\n");
        readAll();
        write(file, "three\n");
        rotate("queue_log.1");
        write(file, "four\n");
        assertThat(journal.behind()).isEqualTo(11);
        assertThat(readAll()).containsExactly("three", "four");
    }

    @Test
    void a_renamed_file_that_is_still_written_to_is_read_until_a_new_one_is_begun() throws IOException {
        write(file, "one\n");
        readAll();
        rotate("queue_log.1");
        write(directory.resolve("queue_log.1"), "two\n");
        assertThat(readAll()).containsExactly("two");
        write(file, "three\n");
        assertThat(readAll()).containsExactly("three");
    }

    @Test
    void after_several_rotations_all_are_read_in_their_order() throws IOException {
        write(file, "one\n");
        readAll();
        JournalPlace place = journal.place();
        write(file, "two\n");
        rotate("queue_log.2");
        write(file, "three\n");
        rotate("queue_log.1");
        write(file, "four\n");
        journal = from(Optional.of(place));
        assertThat(readAll()).containsExactly("two", "three", "four");
    }

    @Test
    void a_file_that_was_copied_and_emptied_is_finished_in_its_copy() throws IOException {
        write(file, "one\n");
        readAll();
        write(file, "two\n");
        Files.copy(file, directory.resolve("queue_log-20261124"));
        Files.writeString(file, "three, and longer than before\n");
        assertThat(readAll()).containsExactly("two", "three, and longer than before");
    }

    @Test
    void while_the_new_file_is_empty_nothing_is_read_again() throws IOException {
        write(file, "one\n");
        readAll();
        rotate("queue_log.1");
        write(file, "two, and longer\n");
        assertThat(readAll()).containsExactly("two, and longer");
        rotate("queue_log.2");
        write(file, "");
        assertThat(readAll()).isEmpty();
        JournalPlace place = journal.place();
        write(file, "three\n");
        assertThat(readAll()).containsExactly("three");
        journal = from(Optional.of(place));
        assertThat(readAll()).containsExactly("three");
    }

    @Test
    void while_a_file_that_was_copied_is_still_empty_nothing_is_read_again() throws IOException {
        write(file, "one\n");
        readAll();
        rotate("queue_log.1");
        write(file, "two, and longer\n");
        readAll();
        write(file, "three\n");
        Files.copy(file, directory.resolve("queue_log.2"));
        Files.writeString(file, "");
        assertThat(readAll()).containsExactly("three");
        assertThat(readAll()).isEmpty();
        write(file, "four\n");
        assertThat(readAll()).containsExactly("four");
    }

    @Test
    void a_new_file_whose_first_line_is_still_being_written_is_waited_for() throws IOException {
        write(file, "one\n");
        readAll();
        rotate("queue_log.1");
        write(file, "tw");
        assertThat(readAll()).isEmpty();
        write(file, "o\nthree\n");
        assertThat(readAll()).containsExactly("two", "three");
    }

    @Test
    void a_file_that_was_emptied_is_read_from_its_beginning() throws IOException {
        write(file, "one\ntwo\n");
        readAll();
        Files.writeString(file, "three\n");
        assertThat(readAll()).containsExactly("three");
    }

    @Test
    void a_file_that_was_cut_is_read_again_which_harms_nobody() throws IOException {
        write(file, "one\ntwo\n");
        readAll();
        Files.writeString(file, "one\n");
        assertThat(readAll()).containsExactly("one");
    }

    @Test
    void a_line_that_never_ends_is_skipped_and_the_next_is_read() throws IOException {
        write(file, "x".repeat(3 * CHUNK) + "\nsound\n");
        assertThat(readAll()).endsWith("sound");
    }

    @Test
    void bytes_that_are_no_text_do_not_stop_the_reading() throws IOException {
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, '\n', 'o', 'k', '\n'});
        assertThat(readAll()).hasSize(2).endsWith("ok");
    }

    private JournalFile from(Optional<JournalPlace> place) {
        return new JournalFile("queue_log", reader, "queue_log", CHUNK, place);
    }

    private List<String> readAll() throws IOException {
        read.clear();
        while (!journal.read(line -> read.add(line.text()))) {
            // The next part.
        }
        return read;
    }

    private void rotate(String name) throws IOException {
        Files.move(file, directory.resolve(name));
        // The machine's clock may not tell two files apart that are written in the same moment.
        Files.setLastModifiedTime(directory.resolve(name), FileTime.fromMillis(++hour * 3_600_000));
    }

    private static void write(Path where, String text) throws IOException {
        Files.writeString(where, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
