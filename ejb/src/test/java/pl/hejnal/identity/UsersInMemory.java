package pl.hejnal.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.hejnal.identity.domain.ApiToken;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.identity.domain.OfficeUser;
import pl.hejnal.identity.domain.OfficeUsers;
import pl.hejnal.testsupport.Injected;

/** Users and tokens as long as a test lasts. */
final class UsersInMemory implements OfficeUsers {

    private final Map<Login, OfficeUser> users = new HashMap<>();
    private final Map<String, ApiToken> tokens = new HashMap<>();

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
        tokens.put((String) Injected.get(token, "hash"), token);
        Injected.set(token, "id", (long) tokens.size());
    }

    @Override
    public Optional<OfficeUser> find(Login login) {
        return Optional.ofNullable(users.get(login));
    }

    @Override
    public Optional<OfficeUser> claim(Login login) {
        return find(login);
    }

    @Override
    public Optional<OfficeUser> ofToken(String tokenHash) {
        return Optional.ofNullable(tokens.get(tokenHash))
                .flatMap(token -> users.values().stream()
                        .filter(user -> user.id() == token.userId())
                        .findFirst());
    }

    @Override
    public List<OfficeUser> all() {
        return users.values().stream()
                .sorted(Comparator.comparing(OfficeUser::login))
                .toList();
    }

    @Override
    public Map<Login, String> names() {
        return users.values().stream().collect(Collectors.toMap(OfficeUser::login, OfficeUser::name));
    }

    @Override
    public List<ApiToken> tokensOf(OfficeUser user) {
        return tokens.values().stream()
                .filter(token -> token.userId() == user.id())
                .toList();
    }

    @Override
    public Optional<ApiToken> token(long id) {
        return tokens.values().stream().filter(token -> token.id() == id).findFirst();
    }

    @Override
    public void remove(ApiToken token) {
        tokens.values().remove(token);
    }

    @Override
    public long openAdmins() {
        return users.values().stream()
                .filter(user -> user.roles().contains(Roles.ADMIN) && !user.isLocked())
                .count();
    }

    @Override
    public boolean anyDemo() {
        return users.values().stream().anyMatch(user -> (boolean) Injected.get(user, "demo"));
    }
}
