package pl.hejnal.identity.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.Language;

/** Somebody with an account: enrolled once, signing in from then on unless locked. */
@Entity
@Table(name = "office_user")
public class OfficeUser {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Login login;
    private String name;
    private Language language;

    @Column(name = "password_hash")
    private String passwordHash;

    @SuppressWarnings("UnusedVariable") // queries read the column
    private boolean demo;

    private @Nullable String department;
    private boolean locked;

    @Column(name = "password_set_at")
    private Instant passwordSetAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "office_user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    @Version
    private long version;

    protected OfficeUser() {}

    public OfficeUser(
            Login login, String name, Set<String> roles, Language language, PasswordHash password, boolean demo) {
        this.login = login;
        this.name = name;
        this.roles.addAll(roles);
        this.language = language;
        this.demo = demo;
        passwordHash = password.text();
    }

    /** @param symbol the department whose tickets they answer */
    public void workFor(String symbol) {
        department = symbol;
    }

    public Optional<String> department() {
        return Optional.ofNullable(department);
    }

    /** Opens nothing until it is unlocked. */
    public void lock() {
        locked = true;
    }

    public void unlock() {
        locked = false;
    }

    public void become(String called, Set<String> given, Language spoken) {
        name = called;
        language = spoken;
        roles.retainAll(given);
        roles.addAll(given);
    }

    public void setPassword(PasswordHash password, Instant at) {
        passwordHash = password.text();
        passwordSetAt = at;
    }

    public boolean isLocked() {
        return locked;
    }

    public Optional<Instant> passwordSetAt() {
        return Optional.ofNullable(passwordSetAt);
    }

    public PasswordHash password() {
        return new PasswordHash(passwordHash);
    }

    public long id() {
        return id;
    }

    public Login login() {
        return login;
    }

    public String name() {
        return name;
    }

    public Language language() {
        return language;
    }

    public Set<String> roles() {
        return Set.copyOf(roles);
    }
}
