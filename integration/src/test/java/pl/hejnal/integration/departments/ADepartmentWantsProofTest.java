package pl.hejnal.integration.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.hejnal.integration.departments.DepartmentDouble.json;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.domain.CaseSign;

/** With the file that is delivered, config/departments/KM.yaml, and a real socket: keys and tokens. */
class ADepartmentWantsProofTest extends OneDepartment {

    @Test
    void a_key_in_a_header_is_taken_from_the_secret_of_that_name() throws Exception {
        Files.createDirectory(directory.resolve("secrets"));
        Files.writeString(directory.resolve("secrets/km-key"), "s3cret\n");
        List<String> keys = new CopyOnWriteArrayList<>();
        try (DepartmentDouble km = new DepartmentDouble(question -> {
            keys.addAll(question.getRequestHeaders().getOrDefault("X-Api-Key", List.of()));
            json(200, GOOD).to(question);
        })) {
            Files.writeString(
                    directory.resolve("KM.yaml"),
                    file(km) + parameter("keyHeader", "X-Api-Key") + parameter("keySecret", "km-key"));
            departments.look();
            departments.fetch(KM, SIGN);
            assertThat(keys).containsExactly("s3cret");
        }
    }

    @Test
    void a_token_is_fetched_with_client_credentials_and_used_again() throws Exception {
        Files.createDirectory(directory.resolve("secrets"));
        Files.writeString(directory.resolve("secrets/km-client"), "p&ss");
        List<String> authorizations = new CopyOnWriteArrayList<>();
        List<String> forms = new CopyOnWriteArrayList<>();
        try (DepartmentDouble km = new DepartmentDouble(question -> {
                    authorizations.addAll(question.getRequestHeaders().getOrDefault("Authorization", List.of()));
                    json(200, GOOD).to(question);
                });
                DepartmentDouble tokens = new DepartmentDouble(question -> {
                    forms.add(new String(question.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                    json(200, "{\"access_token\": \"abc\", \"expires_in\": 3600}")
                            .to(question);
                })) {
            Files.writeString(
                    directory.resolve("KM.yaml"),
                    file(km)
                            + parameter("tokenUrl", tokens.url() + "/token")
                            + parameter("clientId", "hejnal")
                            + parameter("clientSecret", "km-client")
                            + parameter("scope", "sprawy"));
            departments.look();
            departments.fetch(KM, SIGN);
            assertThatThrownBy(() -> departments.fetch(KM, new CaseSign("KM-I.5410.78.2026")))
                    .as("the answer is about another case")
                    .isInstanceOf(DepartmentUnavailable.class);
            assertThat(authorizations).containsExactly("Bearer abc", "Bearer abc");
            assertThat(forms)
                    .containsExactly(
                            "grant_type=client_credentials&client_id=hejnal&client_secret=p%26ss&scope=sprawy");
        }
    }
}
