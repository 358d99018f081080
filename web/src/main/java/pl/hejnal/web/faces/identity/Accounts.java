package pl.hejnal.web.faces.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.hejnal.identity.AccountDesk;
import pl.hejnal.web.i18n.Words;

/** All accounts, asked once a request. */
@Named("accounts")
@RequestScoped
public class Accounts {

    @Inject
    private AccountDesk desk;

    @Inject
    private Words words;

    private @Nullable List<AccountRow> rows;

    public List<AccountRow> getRows() {
        if (rows == null) {
            rows = desk.all().stream()
                    .map(account -> AccountRow.of(account, words))
                    .toList();
        }
        return rows;
    }
}
