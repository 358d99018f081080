package pl.hejnal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.hejnal.rules.HouseRules;

/** Each rule holds for the office, and is seen red on a violation that is planted under {@code planted}. */
class ArchitectureTest {

    private static final JavaClasses OFFICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("pl.hejnal");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("domain depends on nothing but the language", HouseRules::domainIsPure, "PlantedTicket"),
                rule("the entity manager is in stores", HouseRules::entityManagerIsInStores, "PlantedDesk"),
                rule("features keep their order", HouseRules::featuresKeepTheirOrder, "PlantedTrail"),
                rule("rooms are their feature's own", HouseRules::roomsAreTheirFeaturesOwn, "PlantedTicket"),
                rule("nobody depends on reports", HouseRules::nobodyDependsOnReports, "PlantedReport"),
                rule("counters say who may call", HouseRules::countersSayWhoMayCall, "PlantedDesk.ring"),
                rule("nobody mostly forwards", HouseRules::nobodyMostlyForwards, "PlantedWindow"),
                rule("timers wait for the database", HouseRules::timersWaitForTheDatabase, "PlantedTrail.forget"),
                rule("time is injected", HouseRules::timeIsInjected, "java.time.Instant.now()"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_holds_for_the_office(Function<HouseRules, ArchRule> rule) {
        rule.apply(new HouseRules("pl.hejnal")).check(OFFICE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_red_where_it_is_broken(Function<HouseRules, ArchRule> rule, String culprit) {
        EvaluationResult result = rule.apply(new HouseRules("planted")).evaluate(PLANTED);
        assertThat(result.getFailureReport().getDetails()).anyMatch(detail -> detail.contains(culprit));
    }

    private static Arguments rule(String name, Function<HouseRules, ArchRule> rule, String culprit) {
        return Arguments.of(Named.of(name, rule), culprit);
    }
}
