package pl.hejnal.reports;

import java.util.List;

/**
 * Which department to connect next.
 *
 * @param waiting departments that are not connected, the one that would save most first
 * @param connected departments that are asked already, but whose case file clerks still needed
 * @param settledInMenu calls that no clerk had to answer
 * @param savedMinutes of clerks' talk: those calls, each as long as the average answered call of the period
 */
public record ConnectNext(List<Row> waiting, List<Row> connected, long settledInMenu, long savedMinutes) {

    /** @param minutes of talk in these calls together */
    public record Row(String department, long calls, long minutes) {}
}
