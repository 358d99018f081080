package pl.hejnal.cases.attempts.domain;

import pl.hejnal.cases.domain.PinHash;

/**
 * The promise to judge a PIN, once, when its wait is over, whatever others do meanwhile. It belongs to what was typed, not
 * to who typed it: the owner types the same PIN again, from whatever number, and nobody who keeps a case or a number
 * blocked can keep the owner out.
 *
 * @param key a keyed hash of what was asked about and PIN, of another kind than the one a case keeps
 */
public record RetryReservation(String key) {

    static RetryReservation of(RequestedCase wanted, String pin, String pinKey) {
        return new RetryReservation(
                PinHash.of(wanted.name(), "turn:" + pin, pinKey).hex());
    }
}
