package pl.hejnal.seed.command;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.hejnal.hours.PolishHolidays;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.launcher.Secrets;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.UserError;
import pl.hejnal.seed.database.OfficeFill;
import pl.hejnal.seed.database.OfficeLook;
import pl.hejnal.seed.database.SeedDatabase;
import pl.hejnal.seed.domain.OfficeState;
import pl.hejnal.seed.domain.SeedPolicy;
import pl.hejnal.seed.domain.SeedRequest;

/** {@code ./hejnal seed}: years of a city's calls for a demonstration that runs. */
@Command(
        name = "seed",
        description =
                "Fills the running demonstration with years of calls that nobody made; the same seed gives the same.",
        exitCodeOnInvalidInput = 1)
public final class SeedCommand implements Callable<Integer> {

    private static final String AWAY = "08";
    /** Of the demonstration's departments, which forward to the office. */
    private static final List<String> FORWARDED = List.of("126160101", "126160202");

    @Option(names = "--calls", required = true, paramLabel = "N", description = "How many residents call.")
    private long calls;

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "5",
            description = "In how many years, until yesterday; ${DEFAULT-VALUE} when not said.")
    private int years;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "2009",
            description = "Another one gives other calls; ${DEFAULT-VALUE} when not said.")
    private long seed;

    @Option(
            names = "--beside",
            description = "Also where the office has calls already: the years then end before the first of them.")
    private boolean beside;

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        long from = System.nanoTime();
        Settings settings = Settings.here();
        // Before its database is looked for: that of a production is not even opened.
        refuse(SeedPolicy.refusal(
                new OfficeState(settings.isProduction(), settings.isExternalDatabase(), 1, 0, Optional.empty()),
                beside));
        SeedDatabase database = SeedDatabase.embedded(settings.number("hejnal.db.port"), new Secrets(settings.home()));
        OfficeState office = look(database, settings);
        refuse(SeedPolicy.refusal(office, beside));
        LocalDate last = SeedPolicy.lastDay(office, LocalDate.now(Clock.system(OfficeZone.ZONE)));
        SeedRequest request = request(last);
        System.out.printf(
                Locale.ROOT, "%,d calls from %s until %s, seed %d%n", calls, request.from(), request.until(), seed);
        PolishHolidays holidays = new PolishHolidays();
        OfficeFill fill = new OfficeFill(database, holidays::isHoliday, System.out::println);
        fill.fill(
                request,
                numbers(settings),
                settings.list("hejnal.clerks").stream().map(Login::new).toList());
        System.out.printf(Locale.ROOT, "The office is filled, after %.0f s%n", (System.nanoTime() - from) / 1e9);
        return 0;
    }

    private SeedRequest request(LocalDate last) {
        try {
            return SeedRequest.years(calls, years, last, seed);
        } catch (IllegalArgumentException wrong) {
            throw new UserError(String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private static void refuse(Optional<String> refusal) {
        refusal.ifPresent(why -> {
            throw new UserError(why);
        });
    }

    private static OfficeState look(SeedDatabase database, Settings settings) throws SQLException {
        try {
            return new OfficeLook(database).state(settings.isProduction(), settings.isExternalDatabase());
        } catch (SQLException failure) {
            if (failure.getSQLState() != null && failure.getSQLState().startsWith(AWAY)) {
                throw new UserError("Hejnał is not running here; start it with ./hejnal run, then come again", failure);
            }
            throw failure;
        }
    }

    private static List<String> numbers(Settings settings) {
        List<String> own = settings.list("hejnal.number");
        return own.size() > 1
                ? own
                : Stream.concat(own.stream(), FORWARDED.stream()).toList();
    }
}
