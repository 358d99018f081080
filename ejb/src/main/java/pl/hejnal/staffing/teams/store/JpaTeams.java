package pl.hejnal.staffing.teams.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.teams.domain.Membership;
import pl.hejnal.staffing.teams.domain.Team;
import pl.hejnal.staffing.teams.domain.TeamId;
import pl.hejnal.staffing.teams.domain.Teams;

/** Teams and who is in them; few enough to be read whole. */
@ApplicationScoped
public class JpaTeams implements Teams {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<Team> all() {
        List<Tuple> rows = em.createNativeQuery("select id, name from team order by lower(name)", Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row -> new Team(id(row.get("id", Number.class)), row.get("name", String.class)))
                .toList();
    }

    @Override
    public TeamId add(String name) {
        return id((Number) em.createNativeQuery("insert into team (name) values (:name) returning id", Long.class)
                .setParameter("name", name)
                .getSingleResult());
    }

    @Override
    public void rename(TeamId team, String name) {
        em.createNativeQuery("update team set name = :name where id = :id")
                .setParameter("name", name)
                .setParameter("id", team.value())
                .executeUpdate();
    }

    @Override
    public void remove(TeamId team) {
        em.createNativeQuery("delete from team where id = :id")
                .setParameter("id", team.value())
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Membership> memberships() {
        List<Tuple> rows = em.createNativeQuery(
                        "select login, cast(since as text) as day, team from team_membership order by login, since",
                        Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row -> new Membership(
                        new Login(row.get("login", String.class)),
                        Optional.ofNullable(row.get("team", Number.class)).map(JpaTeams::id),
                        LocalDate.parse(row.get("day", String.class))))
                .toList();
    }

    @Override
    public void keep(Membership membership) {
        em.createNativeQuery("delete from team_membership where login = :login and since >= :since")
                .setParameter("login", membership.login().value())
                .setParameter("since", membership.since())
                .executeUpdate();
        em.createNativeQuery(
                        "insert into team_membership (login, since, team) values (:login, :since, cast(nullif(:team, '') as bigint))")
                .setParameter("login", membership.login().value())
                .setParameter("since", membership.since())
                .setParameter("team", membership.team().map(TeamId::toString).orElse(""))
                .executeUpdate();
    }

    private static TeamId id(Number id) {
        return new TeamId(id.longValue());
    }
}
