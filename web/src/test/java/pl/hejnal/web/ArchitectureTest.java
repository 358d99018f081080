package pl.hejnal.web;

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

/** Each rule holds for the web, and is seen red on a violation that is planted under {@code planted}. */
class ArchitectureTest {

    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("pl.hejnal.web");
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("planted.web", "planted.integration");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("web and integration do not meet", HouseRules::webAndIntegrationDoNotMeet),
                rule("screens, REST and push do not meet", HouseRules::kindsOfWebDoNotMeet),
                rule("only counters are seen", HouseRules::onlyCountersAreSeen),
                rule("FacesContext is in the screens", HouseRules::facesContextIsInTheScreens),
                rule("packages are free of cycles", house -> house.packagesAreFreeOfCycles("web")),
                rule("nobody mostly forwards", HouseRules::nobodyMostlyForwards),
                rule("time is injected", HouseRules::timeIsInjected));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_holds_for_web(Function<HouseRules, ArchRule> rule) {
        rule.apply(new HouseRules("pl.hejnal")).check(WEB);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_red_where_it_is_broken(Function<HouseRules, ArchRule> rule) {
        assertThat(rule.apply(new HouseRules("planted"))
                        .evaluate(PLANTED)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(detail -> detail.contains("PlantedResource"));
    }

    private static Arguments rule(String name, Function<HouseRules, ArchRule> rule) {
        return Arguments.of(Named.of(name, rule));
    }
}
