package pl.hejnal.phone.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pl.hejnal.phone.SoundFixture.noise;
import static pl.hejnal.phone.SoundFixture.prompt;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.phone.PbxOfItsOwn;
import pl.hejnal.phone.ScriptedMenu;
import pl.hejnal.phone.load.CdrFile.Entry;
import pl.hejnal.phone.load.PlannedCallResult.End;

class ManyCallAtOnceIT {

    private static final Duration ALL_OVER = Duration.ofSeconds(60);
    private static final int A_MINUTE = 3_000;
    private static final Queue<String> KEYS = new ConcurrentLinkedQueue<>();

    @TempDir
    private static Path home;

    private static Path sound;
    private static ScriptedMenu menu;
    private static PbxOfItsOwn pbx;

    @BeforeAll
    static void open() throws Exception {
        sound = prompt(home.resolve("speech"), "menu", noise(1, A_MINUTE), "Naciśnij, co chcesz.");
        menu = new ScriptedMenu(ManyCallAtOnceIT::serve);
        pbx = new PbxOfItsOwn(home, menu.port());
    }

    @AfterAll
    static void close() throws Exception {
        pbx.close();
        menu.close();
    }

    /** Key 9 ends the call; after any other the menu is played again. */
    private static void serve(ScriptedMenu.Line line) throws IOException {
        line.answer();
        String key = "";
        while (!key.equals("9")) {
            key = line.play(sound);
            KEYS.add(key);
        }
        line.goTo("hangup");
    }

    @Test
    void each_call_goes_as_planned_and_is_one_record_of_the_pbx() throws Exception {
        List<PlannedCall> plan = LoadPlan.random(40, 20261123);
        List<PlannedCallResult> results =
                new CallLoadGenerator(pbx.sipPort(), PbxOfItsOwn.NUMBER, plan, 10).run(ALL_OVER);

        assertThat(results).extracting(PlannedCallResult::plan).isEqualTo(plan);
        assertThat(results).allSatisfy(result -> {
            assertThat(result.wasAnswered()).isTrue();
            assertThat(result.end())
                    .isEqualTo(result.plan().keys().equals("9") ? End.HUNG_UP_BY_PBX : End.HUNG_UP_BY_CALLER);
            assertThat(result.pressed().isPresent()).isEqualTo(result.plan().presses());
        });
        assertThat(KEYS)
                .as("every key that was pressed has arrived")
                .containsExactlyInAnyOrderElementsOf(plan.stream()
                        .filter(PlannedCall::presses)
                        .map(PlannedCall::keys)
                        .toList());
        assertThat(pbx.recordsWith(
                        results.stream().map(PlannedCallResult::callId).toList()))
                .extracting(Entry::sipCallId, Entry::from, Entry::disposition)
                .containsExactlyInAnyOrderElementsOf(results.stream()
                        .map(result -> tuple(result.callId(), result.from(), "ANSWERED"))
                        .toList());
    }

    @Test
    void calls_that_the_pbx_refuses_have_failed() throws Exception {
        List<PlannedCall> plan = LoadPlan.random(3, 1);
        assertThat(new CallLoadGenerator(pbx.sipPort(), "126169999", plan, 10).run(ALL_OVER))
                .hasSize(3)
                .allSatisfy(result -> {
                    assertThat(result.end()).isEqualTo(End.FAILED);
                    assertThat(result.started()).isPresent();
                    assertThat(result.wasAnswered()).isFalse();
                });
    }
}
