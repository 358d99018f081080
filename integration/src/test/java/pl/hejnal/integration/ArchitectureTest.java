package pl.hejnal.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.hejnal.rules.HouseRules;

/** Each rule holds for integration, and is seen red on a violation that is planted under {@code planted}. */
class ArchitectureTest {

    private static final JavaClasses INTEGRATION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("pl.hejnal.integration");
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("planted.integration", "planted.web");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("asterisk-java stays in its rooms", HouseRules::asteriskStaysInItsRooms),
                rule("Camel stays in its rooms", HouseRules::camelStaysInItsRooms),
                rule("integration sees no screens", HouseRules::integrationSeesNoScreens),
                rule("only counters are seen", HouseRules::onlyCountersAreSeen),
                rule("counters say who may call", HouseRules::countersSayWhoMayCall),
                rule("packages are free of cycles", house -> house.packagesAreFreeOfCycles("integration")),
                rule("nobody mostly forwards", HouseRules::nobodyMostlyForwards),
                rule("time is injected", HouseRules::timeIsInjected));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_holds_for_integration(Function<HouseRules, ArchRule> rule) {
        rule.apply(new HouseRules("pl.hejnal")).check(INTEGRATION);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_red_where_it_is_broken(Function<HouseRules, ArchRule> rule) {
        assertThat(rule.apply(new HouseRules("planted"))
                        .evaluate(PLANTED)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(detail -> detail.contains("PlantedRoute"));
    }

    private static Arguments rule(String name, Function<HouseRules, ArchRule> rule) {
        return Arguments.of(Named.of(name, rule));
    }
}
