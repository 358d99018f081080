package pl.hejnal.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.byhand.Injected;
import pl.hejnal.identity.domain.ApiToken;
import pl.hejnal.identity.domain.OfficeUser;
import pl.hejnal.identity.domain.OfficeUsers;

/** Users and tokens as long as a test lasts. */
final class UsersInMemory implements OfficeUsers {

    private final Map<String, OfficeUser> users = new HashMap<>();
    private final Map<String, Long> tokens = new HashMap<>();

    Set<String> keptTokens() {
        return tokens.keySet();
    }

    @Override
    public void add(OfficeUser user) {
        if (users.putIfAbsent(user.login(), user) != null) {
            throw new IllegalStateException("the database's unique login");
        }
        Injected.set(user, "id", (long) users.size());
    }

    @Override
    public void add(ApiToken token) {
        tokens.put((String) Injected.get(token, "hash"), token.userId());
    }

    @Override
    public Optional<OfficeUser> find(String login) {
        return Optional.ofNullable(users.get(login));
    }

    @Override
    public Optional<OfficeUser> claim(String login) {
        return find(login);
    }

    @Override
    public Optional<OfficeUser> ofToken(String tokenHash) {
        return Optional.ofNullable(tokens.get(tokenHash))
                .flatMap(id -> users.values().stream().filter(user -> user.id() == id).findFirst());
    }

    @Override
    public boolean anyDemo() {
        return users.values().stream().anyMatch(user -> (boolean) Injected.get(user, "demo"));
    }
}
