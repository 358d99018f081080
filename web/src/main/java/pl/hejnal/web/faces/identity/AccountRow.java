package pl.hejnal.web.faces.identity;

import java.util.stream.Collectors;
import pl.hejnal.identity.AccountView;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.Words;

/** An account as a line of the list. */
public record AccountRow(String login, String name, String roles, String language, boolean locked, String passwordSet) {

    static AccountRow of(AccountView account, Words words) {
        return new AccountRow(
                account.login().value(),
                account.name(),
                account.roles().stream()
                        .sorted()
                        .map(role -> words.of("identity", "role." + role))
                        .collect(Collectors.joining(", ")),
                account.language().code(),
                account.locked(),
                account.passwordSetAt().map(OfficeTime::of).orElse("—"));
    }
}
