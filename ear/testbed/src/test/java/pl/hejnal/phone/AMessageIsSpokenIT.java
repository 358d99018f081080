package pl.hejnal.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static pl.hejnal.phone.PbxOfItsOwn.TIMEOUT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.faults.oracle.PbxCallReport;

/** The office hands a caller over to speak a message and is gone: the PBX keeps the message and its journal tells of it. */
class AMessageIsSpokenIT {

    private static final int HEADER = 44;
    private static final int BYTES_A_SECOND = 16_000;

    @TempDir
    private Path home;

    private ScriptedMenu office;
    private PbxOfItsOwn pbx;

    @BeforeEach
    void open() throws Exception {
        office = new ScriptedMenu(line -> {
            line.answer();
            line.goTo("message");
        });
        pbx = new PbxOfItsOwn(home, office.port());
    }

    @AfterEach
    void close() throws Exception {
        pbx.close();
        office.close();
    }

    @Test
    void whoHangsUpWhileTheySpeakHasLeftWhatTheySaid() throws Exception {
        try (CallingSoftPhone caller = pbx.call("126001122")) {
            awaitRecording();
            office.close();
            caller.say(pbx.fallbackSounds().resolve("fallback-person.alaw"), TIMEOUT);
            caller.hangUp();
            assertThat(caller.awaitEnd(TIMEOUT)).isTrue();
        }
        Path message = messages().getFirst();
        assertThat(message.getFileName().toString()).matches("[0-9.]+-[0-9]+\\.wav");
        assertThat((Files.size(message) - HEADER) / (double) BYTES_A_SECOND)
                .as("seconds")
                .isBetween(1.5, 10.0);
        await("the PBX's journal tells of it")
                .atMost(TIMEOUT)
                .until(() -> testimony().stream().anyMatch(PbxCallReport::message));
    }

    @Test
    void whoSaysNothingIsToldThatNothingWasKept() throws Exception {
        try (CallingSoftPhone caller = pbx.call("126001133")) {
            assertThat(caller.awaitHeard(0, text -> text.startsWith("Niczego nie usłyszeliśmy"), TIMEOUT))
                    .isTrue();
            assertThat(caller.awaitEnd(TIMEOUT)).isTrue();
        }
        await().atMost(TIMEOUT)
                .until(() -> testimony().stream().anyMatch(call -> call.ended().isPresent()));
        assertThat(testimony()).noneMatch(PbxCallReport::message);
    }

    private void awaitRecording() throws InterruptedException {
        await("the PBX records").atMost(TIMEOUT).until(() -> !messages().isEmpty());
    }

    private List<Path> messages() {
        try (Stream<Path> there = Files.list(pbx.messages())) {
            return there.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<PbxCallReport> testimony() {
        try {
            return pbx.witness().testimony();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
