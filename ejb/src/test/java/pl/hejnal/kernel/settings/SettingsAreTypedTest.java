package pl.hejnal.kernel.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.kernel.settings.OfficeSettings.Mail.Security;
import pl.hejnal.kernel.settings.OfficeSettings.Mode;
import pl.hejnal.kernel.settings.OpenDataSettings.Licence;
import pl.hejnal.kernel.settings.PbxMachineSettings.Pbx.Kind;

class SettingsAreTypedTest {

    @Test
    void what_was_not_told_has_its_default() {
        OfficeSettings settings = read(Map.of());
        assertThat(settings.mode()).isEqualTo(Mode.DEMO);
        assertThat(settings.http().port()).isEqualTo(8080);
        assertThat(settings.clerks()).containsExactly("anna", "piotr", "joanna", "marek", "zofia");
        assertThat(settings.callback().pause()).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.departments().timeout()).isEqualTo(Duration.ofMillis(1400));
        assertThat(settings.session().idle()).isEqualTo(Duration.ofMinutes(30));
        assertThat(settings.session().longest()).isEqualTo(Duration.ofHours(12));
        assertThat(settings.outbox().kept()).isEqualTo(Duration.ofDays(30));
        assertThat(settings.pbx().kind()).isEqualTo(Kind.EMBEDDED);
        assertThat(settings.https()).isEmpty();
        assertThat(settings.callback().other()).isFalse();
    }

    @Test
    void what_was_told_has_its_type() {
        OfficeSettings settings = read(Map.ofEntries(
                Map.entry("hejnal.mode", "production"),
                Map.entry("hejnal.https", "false"),
                Map.entry("hejnal.number", "126165555, 126161200,"),
                Map.entry("hejnal.mail.security", "tls"),
                Map.entry("hejnal.departments", "/etc/hejnal/departments"),
                Map.entry("hejnal.departments.fresh", "1"),
                Map.entry("hejnal.pbx", "external"),
                Map.entry("hejnal.pbx.ami.port", "5039"),
                Map.entry("hejnal.db.owner", "somebody"),
                Map.entry("hejnal.db.owner.password", "secret"),
                Map.entry("hejnal.callback.other", "yes"),
                Map.entry("hejnal.opendata.licence", "cc_by")));
        assertThat(settings.mode()).isEqualTo(Mode.PRODUCTION);
        assertThat(settings.https()).contains(false);
        assertThat(settings.dialledNumbers()).containsExactly("126165555", "126161200");
        assertThat(settings.mail().security()).isEqualTo(Security.TLS);
        assertThat(settings.departments().routes()).hasToString("Optional[/etc/hejnal/departments]");
        assertThat(settings.departments().fresh()).isEqualTo(Duration.ofSeconds(1));
        assertThat(settings.pbx().kind()).isEqualTo(Kind.EXTERNAL);
        assertThat(settings.pbx().amiPort()).contains(5039);
        assertThat(settings.opendata().licence()).isEqualTo(Licence.CC_BY);
        assertThat(settings.db().owner().name()).contains("somebody");
        assertThat(settings.db().owner().password()).contains("secret");
        assertThat(settings.callback().other()).isTrue();
    }

    @Test
    void a_blank_value_was_not_told() {
        assertThat(read(Map.of("hejnal.city", " ")).city()).isEqualTo("Kraków");
    }

    @Test
    void nothing_in_a_password_is_an_expression() {
        String password = "${hejnal.city}\\,$1%{x}";
        assertThat(read(Map.of("hejnal.db.password", password)).db().password()).contains(password);
    }

    @Test
    void what_is_no_setting_of_ours_does_no_harm() {
        assertThat(read(Map.of("hejnal.office.uk", "Міська рада", "jboss.node.name", "one"))
                        .city())
                .isEqualTo("Kraków");
    }

    @ParameterizedTest
    @CsvSource({
        "hejnal.http.port, many, a whole number from 1 to 65535",
        "hejnal.http.port, 70000, a whole number from 1 to 65535",
        "hejnal.departments.timeout, 100, a whole number from 200 to 10000",
        "hejnal.callback.other, perhaps, 'one of true, false, yes, no'",
        "hejnal.mode, Demo, 'one of demo, production'",
        "hejnal.mail.security, ssl, 'one of starttls, tls, none'"
    })
    void a_value_that_cannot_be_is_told_with_its_name_what_may_be_and_where_it_stands(
            String name, String value, String allowed) {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(Map.of(name, value)))
                .withMessageContainingAll(
                        name,
                        '"' + value + '"',
                        allowed,
                        "config/hejnal.properties",
                        name.toUpperCase(java.util.Locale.ROOT).replace('.', '_'));
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(Map.of("hejnal.http.port", "many", "hejnal.agi.limit", "0")))
                .withMessageContainingAll("hejnal.http.port", "hejnal.agi.limit");
    }

    @Test
    void each_default_is_a_value_that_may_be() {
        assertThat(SettingsCatalogue.objections(SettingsCatalogue::standard)).isEmpty();
    }

    @Test
    void the_catalogue_names_what_is_read_and_nothing_else() {
        Set<String> asked = new TreeSet<>();
        SettingsReader.read(name -> {
            asked.add(name);
            return Optional.empty();
        });
        asked.removeIf(name -> !name.startsWith("hejnal.") || name.contains("["));
        assertThat(asked)
                .isEqualTo(SettingsCatalogue.all().stream()
                        .map(Setting::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static OfficeSettings read(Map<String, String> told) {
        return SettingsReader.read(name -> Optional.ofNullable(told.get(name)));
    }
}
