package pl.hejnal.calls.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.counting.domain.Contribution;
import pl.hejnal.calls.counting.domain.CountedAs;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Figures;
import pl.hejnal.cases.PageAnswer;
import pl.hejnal.testsupport.Injected;

class ThePublicPageAnswersTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:03:00Z");

    private final List<Contribution> kept = new ArrayList<>();
    private boolean broken;

    private final PageAnswers page = Injected.with(new PageAnswers(), Clock.fixed(NOON, ZoneOffset.UTC));
    private final FigureAddition timer = Injected.with(
            new FigureAddition(),
            new Figures() {
                @Override
                public void add(List<Contribution> changes, List<CountedAs> calls) {
                    if (broken) {
                        throw new IllegalStateException("the database is away");
                    }
                    kept.addAll(changes);
                }

                @Override
                public int addUp(int most) {
                    return 0;
                }
            },
            page);

    @Test
    void what_it_answered_in_a_quarter_of_an_hour_is_written_down_together() {
        page.told(PageAnswer.TOLD);
        page.told(PageAnswer.TOLD);
        page.told(PageAnswer.UNAVAILABLE);
        timer.addUp();
        assertThat(kept).singleElement().satisfies(one -> {
            assertThat(one.key())
                    .isEqualTo(new Contribution.Key(
                            Instant.parse("2026-11-23T12:00:00Z"), Map.of(Dimension.PAGE, List.of(""))));
            assertThat(one.counts()).isEqualTo(Map.of("PAGE_TOLD", 2L, "PAGE_UNAVAILABLE", 1L));
        });
    }

    @Test
    void a_flood_of_guesses_is_one_row_and_nothing_until_then() {
        for (int guess = 0; guess < 10_000; guess++) {
            page.told(guess % 2 == 0 ? PageAnswer.NOT_RECOGNISED : PageAnswer.REFUSED);
        }
        assertThat(kept).isEmpty();
        timer.addUp();
        assertThat(kept)
                .singleElement()
                .satisfies(one -> assertThat(one.counts())
                        .isEqualTo(Map.of("PAGE_NOT_RECOGNISED", 5_000L, "PAGE_REFUSED", 5_000L)));
    }

    @Test
    void each_answer_is_written_once() {
        page.told(PageAnswer.TOLD);
        timer.addUp();
        timer.addUp();
        assertThat(kept).hasSize(1);
    }

    @Test
    void while_the_database_is_away_nothing_is_lost() {
        page.told(PageAnswer.TOLD);
        broken = true;
        assertThatThrownBy(timer::addUp).isInstanceOf(IllegalStateException.class);
        broken = false;
        page.told(PageAnswer.TOLD);
        timer.addUp();
        assertThat(kept)
                .singleElement()
                .satisfies(one -> assertThat(one.counts()).isEqualTo(Map.of("PAGE_TOLD", 2L)));
    }
}
