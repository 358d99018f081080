package pl.hejnal.prices.domain;

import java.util.List;

/** Lists of prices as they are kept. */
public interface PriceEntries {

    /** In the order in which they were entered. */
    List<PriceEntry> all();

    void add(PriceEntry entry);
}
