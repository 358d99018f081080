package pl.hejnal.identity;

import java.time.Clock;
import pl.hejnal.audit.RequestOrigin;
import pl.hejnal.testsupport.AuditDouble;
import pl.hejnal.testsupport.Injected;

/** The desk with its entrance, over users in memory. */
final class UserDeskFixture {

    private UserDeskFixture() {}

    static UserDesk with(UsersInMemory users, AuditDouble audit, Clock clock) {
        return with(users, new TriesInMemory(), audit, new RequestOrigin(), clock);
    }

    static UserDesk with(
            UsersInMemory users, TriesInMemory tries, AuditDouble audit, RequestOrigin visit, Clock clock) {
        return Injected.with(
                new UserDesk(),
                Injected.with(new LoginAttempts(), users, tries, audit, visit, clock),
                users,
                audit,
                clock);
    }
}
