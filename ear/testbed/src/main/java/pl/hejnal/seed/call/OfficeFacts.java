package pl.hejnal.seed.call;

import java.util.List;
import java.util.Set;

/**
 * What the made-up calls need to know of the office that they are put into.
 *
 * @param numbers that residents may dial, the usual one first
 * @param departments by their symbols; to others no ticket is passed on
 * @param firstTicket the number of the first call's ticket
 * @param firstCallback the identity of the callback that the first call would have
 */
public record OfficeFacts(List<String> numbers, Set<String> departments, long firstTicket, long firstCallback) {}
