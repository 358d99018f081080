package pl.hejnal.seed.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.OfficeZone;

/**
 * Who works when. As many clerks as so many calls need, so that nobody talks more than a day has hours; beyond the
 * demonstration's own they are names without an account.
 */
public final class ClerkRoster {

    /** Of all calls half reach a clerk, for four minutes each; a clerk talks for five hours of a day. */
    private static final double CALLS_A_CLERK_AND_DAY = 150;

    private static final double WORKING_DAYS_A_YEAR = 250;
    private static final double DAYS_A_YEAR = 365.25;
    private static final double AT_WORK = 0.86;
    private static final int MOST = 400;
    private static final LocalTime COMES = LocalTime.of(7, 30);
    private static final LocalTime GOES = LocalTime.of(15, 40);

    private final long seed;
    private final List<Login> clerks;

    public ClerkRoster(SeedRequest request, List<Login> known) {
        seed = request.seed();
        double days = request.until().toEpochDay() - request.from().toEpochDay() + 1.0;
        double aDay = request.calls() / (days * WORKING_DAYS_A_YEAR / DAYS_A_YEAR);
        int needed = Math.max(known.size(), (int) Math.min(MOST, Math.ceil(aDay / CALLS_A_CLERK_AND_DAY)));
        clerks = Stream.concat(
                        known.stream(),
                        IntStream.range(known.size(), needed).mapToObj(n -> new Login("clerk%03d".formatted(n + 1))))
                .toList();
    }

    public List<Login> clerks() {
        return clerks;
    }

    /** On a working day; always somebody. */
    public List<Login> onDuty(LocalDate day) {
        List<Login> there = IntStream.range(0, clerks.size())
                .filter(n -> Chance.of(seed, day.toEpochDay(), n).in(AT_WORK))
                .mapToObj(clerks::get)
                .toList();
        return there.isEmpty() ? List.of(clerks.getFirst()) : there;
    }

    /** Of those on duty: a morning, a break at another time each, and the rest of the day. */
    public List<Presence> presences(LocalDate day) {
        List<Presence> all = new ArrayList<>();
        for (Login login : onDuty(day)) {
            Chance chance = Chance.of(seed, day.toEpochDay(), login.value().hashCode());
            ZonedDateTime comes = day.atTime(COMES).atZone(OfficeZone.ZONE).plusSeconds(chance.below(900));
            ZonedDateTime rests = day.atTime(10, 0).atZone(OfficeZone.ZONE).plusMinutes(chance.below(180));
            ZonedDateTime returns = rests.plusSeconds(900 + chance.below(900));
            ZonedDateTime goes = day.atTime(GOES).atZone(OfficeZone.ZONE).plusSeconds(chance.below(900));
            all.add(new Presence(login, false, comes.toInstant(), rests.toInstant()));
            all.add(new Presence(login, true, rests.toInstant(), returns.toInstant()));
            all.add(new Presence(login, false, returns.toInstant(), goes.toInstant()));
        }
        return all;
    }
}
