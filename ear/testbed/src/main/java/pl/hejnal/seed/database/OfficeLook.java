package pl.hejnal.seed.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.seed.domain.OfficeState;

/** What an office has before it is filled. What a run that was broken off has left does not count. */
public record OfficeLook(SeedDatabase database) {

    private static final String FIRST = """
            select least((select min(arrived_at) from phone_call where ticket_id not between :first and :last),
                (select min(opened_at) from ticket where id not between :first and :last),
                (select min(since) from presence_interval where since not between :begins and :ends))
            """;

    /**
     * What its settings say is told, for it is not in the database.
     *
     * @param production whether residents call it
     * @param externalDatabase whether its database is not the embedded one
     */
    public OfficeState state(boolean production, boolean externalDatabase) throws SQLException {
        try (Connection connection = database.open()) {
            Statements sql = new Statements(connection);
            Optional<SeededRange> left = new SeedSchema(connection).leftover();
            Map<String, Object> values = Map.of(
                    "first", left.map(SeededRange::firstTicket).orElse(0L),
                    "last", left.map(SeededRange::lastTicket).orElse(0L),
                    "begins", left.map(SeededRange::begin).orElse(Instant.EPOCH),
                    "ends", left.map(SeededRange::end).orElse(Instant.EPOCH));
            return new OfficeState(
                    production,
                    externalDatabase,
                    sql.number("select count(*) from office_user where demo"),
                    Long.parseLong(sql.texts(
                                    "select count(*) from phone_call where ticket_id not between :first and :last",
                                    values)
                            .getFirst()),
                    sql.moment(FIRST, values).map(first -> LocalDate.ofInstant(first, OfficeZone.ZONE)));
        }
    }
}
