package pl.hejnal.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.calls.domain.steps.PlaceEvent;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.domain.LocalText;
import pl.hejnal.menu.domain.MenuNode;
import pl.hejnal.menu.domain.MenuOption;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.reports.menumap.MenuMap;
import pl.hejnal.reports.menumap.domain.DeadEnd.Portion;
import pl.hejnal.reports.menumap.domain.MenuPlace;
import pl.hejnal.reports.menumap.domain.PlaceFigures;
import pl.hejnal.reports.reasons.Reasons;
import pl.hejnal.reports.reasons.domain.Trend;
import pl.hejnal.reports.reasons.domain.Trend.Direction;
import pl.hejnal.web.export.sheets.MenuMapSheet;
import pl.hejnal.web.export.sheets.ReasonsSheet;

class MenuAndReasonsAreFilesTest {

    private static final Map<String, PlaceFigures> COUNTED = Map.of(
            "", new PlaceFigures(Map.of(PlaceEvent.WENT_ON, 7L, PlaceEvent.WRONG_KEY, 2L)),
            "case", new PlaceFigures(Map.of(PlaceEvent.HUNG_UP, 3L)),
            "waste", new PlaceFigures(Map.of(PlaceEvent.PERSON, 1L)));

    @Test
    void each_place_is_a_line_with_the_keys_that_lead_there() {
        assertThat(csv(true).lines())
                .containsExactly(
                        "keys,option,name,callers,WENT_ON,HUNG_UP,TOLD,PERSON,CUT_OFF,WRONG_KEY,SILENCE",
                        ",,(),7,7,0,0,0,0,2,0",
                        "1,matters,(matters),0,0,0,0,0,0,0,0",
                        "1 2,case,(case),3,0,3,0,0,0,0,0",
                        ",waste,(waste),1,0,0,0,1,0,0,0");
    }

    @Test
    void what_is_not_measured_yet_is_empty_and_no_zero() {
        assertThat(csv(false).lines()).contains("1 2,case,(case),,,,,,,,").noneMatch(line -> line.contains(",0"));
    }

    @Test
    void what_rises_and_falls_is_one_table() {
        Reasons reasons = new Reasons(
                List.of(new Trend("KM-2", 150, 100)), List.of(new Trend("KM", 30, 0)), List.of(), Optional.empty());
        assertThat(ReasonsSheet.of(
                                reasons,
                                List.of("by", "value", "name", "calls", "earlier", "difference", "change"),
                                "direction",
                                (by, value) -> value.toLowerCase(Locale.ROOT))
                        .csv(CsvForm.STANDARD)
                        .lines())
                .containsExactly(
                        "by,value,name,calls,earlier,difference,change,direction",
                        "MATTER,KM-2,km-2,150,100,50,0.5,RISING",
                        "DEPARTMENT,KM,km,30,0,30,,RISING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void whatever_can_be_said_has_a_word(String language) {
        ResourceBundle map = ResourceBundle.getBundle("pl.hejnal.web.i18n.menumap", Locale.forLanguageTag(language));
        ResourceBundle reasons =
                ResourceBundle.getBundle("pl.hejnal.web.i18n.reasons", Locale.forLanguageTag(language));
        assertThat(map.keySet())
                .containsAll(Arrays.stream(Portion.values())
                        .map(one -> "Portion." + one)
                        .toList())
                .containsAll(Arrays.stream(PlaceEvent.values())
                        .flatMap(one -> Stream.of("PlaceEvent." + one, "formula." + one))
                        .toList())
                .contains("deadEnd.HUNG_UP", "deadEnd.WRONG_KEY", "deadEnd.SILENCE");
        assertThat(reasons.keySet())
                .containsAll(Arrays.stream(Direction.values())
                        .map(one -> "Direction." + one)
                        .toList());
    }

    private static String csv(boolean measured) {
        MenuPlace beginning = MenuPlace.of(plan(), measured ? COUNTED : Map.of());
        return MenuMapSheet.of(
                        new MenuMap(
                                beginning,
                                new TreeMap<>(measured ? beginning.former(COUNTED) : Map.of()),
                                List.of(),
                                Instant.EPOCH,
                                measured),
                        place -> "(" + place + ")",
                        PlaceEvent::name,
                        List.of("keys", "option", "name", "callers"))
                .csv(CsvForm.STANDARD);
    }

    private static MenuPlan plan() {
        return new MenuPlan(
                "main",
                "office",
                Map.of(
                        "main", new MenuNode.Choice(List.of(option('1', "matters", "matters"))),
                        "matters", new MenuNode.Choice(List.of(option('2', "case", "case"))),
                        "case", new MenuNode.StateOfCase()));
    }

    private static MenuOption option(char key, String id, String to) {
        LocalText text = new LocalText(Map.of(Language.PL, id));
        return new MenuOption(key, id, to, Optional.empty(), text, text);
    }
}
