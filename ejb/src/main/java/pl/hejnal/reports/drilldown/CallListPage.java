package pl.hejnal.reports.drilldown;

import java.util.OptionalLong;
import pl.hejnal.calls.reading.CallView;
import pl.hejnal.kernel.Page;

/**
 * A page of calls, newest first.
 *
 * @param figure how many there are together, where a figure counts just these
 */
public record CallListPage(Page<CallView> calls, OptionalLong figure) {}
