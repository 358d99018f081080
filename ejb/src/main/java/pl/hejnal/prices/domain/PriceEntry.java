package pl.hejnal.prices.domain;

import java.time.Instant;
import pl.hejnal.identity.domain.Login;

/** A list of prices as it was entered. */
public record PriceEntry(PriceList list, Login by, Instant at) {}
