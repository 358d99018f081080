package pl.hejnal.integration.departments.template.online;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.template.Secrets;

/** How we prove to a department's HTTP system who we are: a key in a header, an OAuth2 token, both, or neither. */
final class Credentials {

    private final String keyHeader;
    private final String keySecret;
    private final Secrets secrets;
    private final Optional<ClientToken> token;

    private Credentials(RouteFile file, Secrets secrets, Optional<ClientToken> token) {
        keyHeader = file.text("keyHeader");
        keySecret = file.text("keySecret");
        this.secrets = secrets;
        this.token = token;
    }

    static Credentials of(RouteFile file, Secrets secrets, Clock clock) {
        return new Credentials(
                file,
                secrets,
                file.text("tokenUrl").isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ClientToken(file, secrets, clock)));
    }

    Map<String, String> headers() throws DepartmentUnavailable {
        Map<String, String> headers = new LinkedHashMap<>();
        if (!keyHeader.isEmpty()) {
            headers.put(keyHeader, secrets.of(keySecret));
        }
        if (token.isPresent()) {
            headers.put("Authorization", "Bearer " + token.get().value());
        }
        return headers;
    }
}
