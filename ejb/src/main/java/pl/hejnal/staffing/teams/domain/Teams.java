package pl.hejnal.staffing.teams.domain;

import java.util.List;

/** All teams of the office. */
public interface Teams {

    /** By name. */
    List<Team> all();

    TeamId add(String name);

    void rename(TeamId team, String name);

    void remove(TeamId team);

    /** Of everybody, by login and day. */
    List<Membership> memberships();

    /** What was planned for this clerk from that day on is given up. */
    void keep(Membership membership);
}
