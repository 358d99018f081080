package pl.hejnal.identity;

import java.time.Instant;
import pl.hejnal.identity.domain.ApiToken;

/** A program's token as administrators see it; the token itself nobody sees again. */
public record TokenView(long id, String purpose, String issuedBy, Instant issuedAt) {

    static TokenView of(ApiToken token) {
        return new TokenView(token.id(), token.purpose(), token.issuedBy(), token.issuedAt());
    }
}
